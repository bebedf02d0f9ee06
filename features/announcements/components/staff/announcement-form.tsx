'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { saveAnnouncementAction } from '../../actions'
import { MAX_TEXT, severities } from '../../constants'
import type { Severity } from '../../types'

type Known = {
  id: string
  textUk: string
  textEn: string
  severity: Severity
  /** Moments by the community's clock, as a field of the browser holds them. */
  from: string
  until: string
  path: string | null
  version: number
}

const fields = [
  { name: 'textUk', id: 'text-uk' },
  { name: 'textEn', id: 'text-en' },
  { name: 'from', id: 'from' },
  { name: 'until', id: 'until' },
  { name: 'path', id: 'path' },
]

/** One notice: its words, its weight, from when until when. */
export function AnnouncementForm({ announcement }: { announcement: Known | null }) {
  const t = useTranslations('staff.announcements')
  const [state, action] = useActionState(saveAnnouncementAction, staffIdle)
  const error = useFieldError(state)
  const values: Record<string, string | null | undefined | number> =
    'values' in state ? state.values : { ...announcement }
  const text = (name: string) => String(values[name] ?? '')
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} />
      <input type="hidden" name="id" value={announcement?.id ?? ''} />
      <input type="hidden" name="version" value={announcement?.version ?? 0} />
      <InputField
        id="text-uk"
        name="textUk"
        label={t('textUk')}
        hint={t('textHint')}
        maxLength={MAX_TEXT}
        lang="uk"
        defaultValue={text('textUk')}
        error={error('textUk')}
      />
      <InputField
        id="text-en"
        name="textEn"
        label={t('textEn')}
        maxLength={MAX_TEXT}
        lang="en"
        defaultValue={text('textEn')}
        error={error('textEn')}
      />
      <SelectField
        id="severity"
        name="severity"
        label={t('severity')}
        options={severities.map((value) => ({ value, label: t(`severities.${value}`) }))}
        defaultValue={text('severity') || 'info'}
      />
      <div className="form-columns">
        <InputField
          id="from"
          name="from"
          type="datetime-local"
          label={t('from')}
          defaultValue={text('from')}
          error={error('from')}
        />
        <InputField
          id="until"
          name="until"
          type="datetime-local"
          label={t('until')}
          defaultValue={text('until')}
          error={error('until')}
        />
      </div>
      <InputField
        id="path"
        name="path"
        label={t('path')}
        hint={t('pathHint')}
        defaultValue={text('path')}
        error={error('path')}
      />
      <div>
        <Submit label={t('save')} />
      </div>
    </form>
  )
}
