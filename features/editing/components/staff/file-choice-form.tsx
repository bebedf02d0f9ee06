'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { chooseGuideFileAction } from '../../actions.guides'
import { choosePageFileAction } from '../../actions.pages'
import { fileChoices } from '../../constants'
import type { Collection } from '../../types'

/** Keep the edit, take the file, or merge both by hand. */
export function FileChoiceForm({ collection, slug }: { collection: Collection; slug: string }) {
  const t = useTranslations('staff.editing')
  const [state, action] = useActionState(
    collection === 'guides' ? chooseGuideFileAction : choosePageFileAction,
    staffIdle,
  )
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={[]} />
      <input type="hidden" name="slug" value={slug} />
      <fieldset className="field">
        <legend>{t('choice')}</legend>
        {fileChoices.map((choice) => (
          <label key={choice} className="editor-radio">
            <input type="radio" name="choice" value={choice} defaultChecked={choice === 'merge'} />{' '}
            {t(`choices.${choice}`)}
          </label>
        ))}
      </fieldset>
      <div>
        <Submit label={t('choose')} />
      </div>
    </form>
  )
}
