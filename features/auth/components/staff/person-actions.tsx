'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import {
  disablePersonAction,
  enablePersonAction,
  endPersonSessionsAction,
  personLinkAction,
  removePersonTotpAction,
} from '../../actions.people'
import { OnceLink } from './once-link'

type Props = { id: string; name: string; isDisabled: boolean; hasTotp: boolean; hasSessions: boolean }

type Action = typeof disablePersonAction
type QuestionProps = { id: string; action: Action; label: string; title: string; text: string; done: string }

/** One dangerous thing: a button that asks first. */
function Question({ id, action, label, title, text, done }: QuestionProps) {
  const [state, send] = useActionState(action, staffIdle)
  return (
    <form action={send}>
      <FormStatus state={state} fields={[]} done={done} id={`status-${label}`} />
      <input type="hidden" name="id" value={id} />
      <ConfirmButton label={label} title={title} confirm={label}>
        <p>{text}</p>
      </ConfirmButton>
    </form>
  )
}

/** What an administrator may do with somebody's access. */
export function PersonActions({ id, name, isDisabled, hasTotp, hasSessions }: Props) {
  const t = useTranslations('staff.people')
  const [link, makeLink] = useActionState(personLinkAction, staffIdle)
  const [enabled, enable] = useActionState(enablePersonAction, staffIdle)
  if (isDisabled) {
    return (
      <form action={enable}>
        <FormStatus state={enabled} fields={[]} done={t('enabled')} />
        <input type="hidden" name="id" value={id} />
        <Submit label={t('enable')} />
      </form>
    )
  }
  return (
    <div className="form">
      <form action={makeLink}>
        <FormStatus state={link} fields={[]} />
        {link.status === 'ok' && link.data && <OnceLink {...link.data} />}
        <input type="hidden" name="id" value={id} />
        <Submit label={t('makeLink')} tone="quiet" />
      </form>
      {hasSessions && (
        <Question
          id={id}
          action={endPersonSessionsAction}
          label={t('endSessions')}
          title={t('endSessionsTitle', { name })}
          text={t('endSessionsText')}
          done={t('sessionsEnded')}
        />
      )}
      {hasTotp && (
        <Question
          id={id}
          action={removePersonTotpAction}
          label={t('removeTotp')}
          title={t('removeTotpTitle', { name })}
          text={t('removeTotpText')}
          done={t('totpRemoved')}
        />
      )}
      <Question
        id={id}
        action={disablePersonAction}
        label={t('disable')}
        title={t('disableTitle', { name })}
        text={t('disableText')}
        done={t('disabledNow')}
      />
    </div>
  )
}
