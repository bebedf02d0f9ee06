'use client'

import { useActionState } from 'react'
import { Checkbox } from '@/components/forms/checkbox'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { idle } from '@/lib/form-state'
import { saveThemesAction } from '../actions'
import { type CardFormProps, CardHidden } from './card-hidden'

type Choice = { theme: string; label: string; chosen: boolean }
type Props = CardFormProps & { legend: string; choices: readonly Choice[]; submit: string }

/** What the holder can now show to neighbours. */
export function ThemesForm({ legend, choices, submit, ...props }: Props) {
  const [state, action] = useActionState(saveThemesAction, idle)
  return (
    <form className="form" id="themes-form" action={action} noValidate>
      <FormErrors state={state} texts={props.forms} fields={[]} id="themes-errors" />
      <fieldset className="field">
        <legend className="visually-hidden">{legend}</legend>
        {choices.map(({ theme, label, chosen }) => (
          <Checkbox
            key={theme}
            id={`show-${theme}`}
            name={`show.${theme}`}
            label={label}
            defaultChecked={chosen}
          />
        ))}
      </fieldset>
      <CardHidden {...props} state={state} />
      <SubmitButton label={submit} />
    </form>
  )
}
