'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { FormStatus } from '@/components/staff/form-status'
import { Notice } from '@/components/staff/notice'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { KEY_FIELD } from '@/lib/form-state'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { addFromPaperAction } from '../../actions.staff'
import { MAX_FROM_PAPER } from '../../constants'
import { PaperProblems } from './paper-problems'

const fields = [{ name: 'people', id: 'paper-people' }]

/**
 * `free` null is room for all. `demo`: it is an example, of which nothing about people is kept. `idempotencyKey` is a new
 * one whenever the page is drawn.
 */
type Props = { poolId: string; free: number | null; demo: boolean; idempotencyKey: string }

/** People from a paper sheet or a call, one in a line. While a line is wrong nobody is written down. */
export function PaperForm({ poolId, free, demo, idempotencyKey }: Props) {
  const t = useTranslations('staff.enrolments.paper')
  const [state, action] = useActionState(addFromPaperAction, staffIdle)
  const error = useFieldError(state)
  const text = staffValues(state).people ?? ''
  const lines = state.status === 'invalid' && !('people' in state.fields) ? state.fields : null
  // Wrong lines stand beside the field with their numbers; the summary leads there.
  const summary = lines
    ? { ...state, status: 'invalid' as const, fields: { people: 'paper-lines' }, values: {} }
    : state
  const data = state.status === 'ok' ? state.data : undefined
  return (
    <form className="form" action={action}>
      <FormStatus state={summary} fields={fields} id="paper-status" />
      {data && (
        <Notice tone={data.waiting > 0 ? 'warn' : 'done'}>
          <p>
            {t('added', { count: data.enrolled })} {data.waiting > 0 && t('waiting', { count: data.waiting })}{' '}
            {data.known > 0 && t('known', { count: data.known })}
          </p>
        </Notice>
      )}
      {demo && <Notice>{t('example')}</Notice>}
      <input type="hidden" name="pool" value={poolId} />
      <input type="hidden" name={KEY_FIELD} value={idempotencyKey} />
      {lines && <PaperProblems text={text} lines={lines} />}
      <TextArea
        id="paper-people"
        name="people"
        rows={6}
        label={t('label')}
        hint={`${t('hint', { max: MAX_FROM_PAPER })} ${free === null ? '' : t('free', { count: free })}`}
        error={lines ? t('fixLines') : error('people')}
        defaultValue={text}
      />
      <div>
        <Submit label={t('submit')} />
      </div>
    </form>
  )
}
