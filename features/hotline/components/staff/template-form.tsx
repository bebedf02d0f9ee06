'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { removeTemplateAction, saveTemplateAction } from '../../actions.templates'
import type { HotlineTemplate } from '../../types'
import { ConflictTexts } from './conflict-texts'

const fields = ['title', 'textUk', 'textEn'].map((name) => ({ name, id: `template-${name}` }))

/** One answer that is given often, in both languages. */
export function TemplateForm({ template }: { template: HotlineTemplate | null }) {
  const t = useTranslations('staff.hotline.templates')
  const [state, action] = useActionState(saveTemplateAction, staffIdle)
  const [removed, remove] = useActionState(removeTemplateAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  const conflict = state.status === 'conflict' ? state : null
  const hidden = (
    <>
      <input type="hidden" name="id" value={template?.id ?? ''} />
      <input type="hidden" name="version" value={conflict?.data?.version ?? template?.version ?? 0} />
    </>
  )
  return (
    <>
      <form className="form" action={action}>
        <FormStatus
          state={state}
          fields={fields}
          conflict={
            conflict && <ConflictTexts now={conflict.data?.now} mine={conflict.values.textUk ?? ''} />
          }
        />
        {hidden}
        <InputField
          id="template-title"
          name="title"
          label={t('name')}
          autoComplete="off"
          error={error('title')}
          defaultValue={values.title ?? template?.title ?? ''}
        />
        <TextArea
          id="template-textUk"
          name="textUk"
          label={t('textUk')}
          error={error('textUk')}
          defaultValue={values.textUk ?? template?.textUk ?? ''}
        />
        <TextArea
          id="template-textEn"
          name="textEn"
          label={t('textEn')}
          error={error('textEn')}
          defaultValue={values.textEn ?? template?.textEn ?? ''}
        />
        <div>
          <Submit label={t('save')} />
        </div>
      </form>
      {template && (
        <form className="form mt-6" action={remove}>
          <FormStatus state={removed} fields={[]} id="remove-status" />
          {hidden}
          <div>
            <ConfirmButton label={t('remove')} title={t('removeTitle')} confirm={t('remove')}>
              <p>{template.title}</p>
            </ConfirmButton>
          </div>
        </form>
      )}
    </>
  )
}
