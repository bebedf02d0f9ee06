'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { discardGuideAction, releaseGuideAction, reviewGuideAction } from '../../actions.guides'
import { discardPageAction, releasePageAction, reviewPageAction } from '../../actions.pages'
import type { ChangeKind, Collection, Draft } from '../../types'

const actions = {
  guides: { release: releaseGuideAction, review: reviewGuideAction, discard: discardGuideAction },
  pages: { release: releasePageAction, review: reviewPageAction, discard: discardPageAction },
}

export type ReleaseState = {
  hasDraft: boolean
  state: Draft['state'] | null
  change: ChangeKind
  notes: { uk: string; en: string }
  /** By the community's clock, as a field of the browser holds it. */
  publishAt: string
  twoPeople: boolean
  mayPublish: boolean
}

type Props = { collection: Collection; slug: string; release: ReleaseState; ready: boolean; problems: number }

const fields = [
  { name: 'noteUk', id: 'note-uk' },
  { name: 'noteEn', id: 'note-en' },
  { name: 'publishAt', id: 'publish-at' },
]

/** What happens to the draft: published now or at an hour, looked at by somebody else, or let go. */
export function ReleasePanel({ collection, slug, release, ready, problems }: Props) {
  const t = useTranslations('staff.editing')
  const router = useRouter()
  const { release: releaseAction, review: reviewAction, discard: discardAction } = actions[collection]
  const [state, publish] = useActionState(releaseAction, staffIdle)
  const [reviewState, review] = useActionState(reviewAction, staffIdle)
  const [discardState, discard] = useActionState(discardAction, staffIdle)
  const [change, setChange] = useState<ChangeKind>(release.change)
  const [later, setLater] = useState(release.state === 'scheduled')
  const error = useFieldError(state)
  const waits = release.twoPeople && (release.state ?? 'draft') === 'draft'
  useEffect(() => {
    if (state.status === 'ok' || reviewState.status === 'ok') router.refresh()
  }, [state, reviewState, router])
  const values: Record<string, string | undefined> = 'values' in state ? state.values : {}
  const told = (
    <>
      <FormStatus state={state} fields={fields} done={t(later ? 'scheduledDone' : 'publishedDone')} />
      <FormStatus state={reviewState} fields={fields} done={t('reviewDone')} id="review-status" />
    </>
  )
  if (!release.hasDraft)
    return (
      <div>
        {told}
        <p className="editor-fine">{t('nothingToPublish')}</p>
      </div>
    )
  const blocked = !ready || problems > 0
  return (
    <section className="editor-release" aria-labelledby="release-title">
      <h2 id="release-title">{t('release')}</h2>
      <p>{t(`draftStates.${release.state ?? 'draft'}`, { moment: release.publishAt.replace('T', ' ') })}</p>
      <form className="form" action={waits || !release.mayPublish ? review : publish}>
        {told}
        <input type="hidden" name="slug" value={slug} />
        <fieldset className="field">
          <legend>{t('change')}</legend>
          {(['minor', 'major'] as const).map((kind) => (
            <label key={kind} className="editor-radio">
              <input
                type="radio"
                name="change"
                value={kind}
                checked={change === kind}
                onChange={() => setChange(kind)}
              />{' '}
              {t(`changes.${kind}`)}
            </label>
          ))}
        </fieldset>
        {change === 'major' && (
          <>
            <InputField
              id="note-uk"
              name="noteUk"
              label={t('noteUk')}
              hint={t('noteHint')}
              defaultValue={values.noteUk ?? release.notes.uk}
              error={error('noteUk')}
              lang="uk"
            />
            <InputField
              id="note-en"
              name="noteEn"
              label={t('noteEn')}
              defaultValue={values.noteEn ?? release.notes.en}
              error={error('noteEn')}
              lang="en"
            />
          </>
        )}
        {!waits && release.mayPublish && (
          <>
            <label className="editor-radio">
              <input
                type="checkbox"
                name="when"
                value="later"
                checked={later}
                onChange={(event) => setLater(event.target.checked)}
              />{' '}
              {t('later')}
            </label>
            {later && (
              <InputField
                id="publish-at"
                name="publishAt"
                type="datetime-local"
                label={t('publishAt')}
                defaultValue={values.publishAt ?? release.publishAt}
                error={error('publishAt')}
              />
            )}
          </>
        )}
        {problems > 0 && <p>{t('blockedByProblems')}</p>}
        <fieldset className="editor-buttons" disabled={blocked}>
          <Submit label={t(waits || !release.mayPublish ? 'sendToReview' : later ? 'schedule' : 'publish')} />
        </fieldset>
      </form>
      <form action={discard}>
        <FormStatus state={discardState} fields={[]} id="discard-status" />
        <input type="hidden" name="slug" value={slug} />
        <ConfirmButton
          label={t('discard')}
          title={t('discardTitle')}
          confirm={t('discardConfirm')}
          tone="quiet"
        >
          <p>{t('discardText')}</p>
        </ConfirmButton>
      </form>
    </section>
  )
}
