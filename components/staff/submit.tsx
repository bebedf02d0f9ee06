'use client'

import { useTranslations } from 'next-intl'
import { useFormStatus } from 'react-dom'

type Props = {
  label: string
  tone?: 'quiet' | 'danger'
  /** Where a form can be sent in several ways: what this button says of it. */
  name?: string
  value?: string
  /** A single key that presses it, shown beside the label; the form or page listens for it. */
  keyHint?: string
}

/** Sends the form. While it is under way a second press does nothing, and the button says so. */
export function Submit({ label, tone, name, value, keyHint }: Props) {
  const t = useTranslations('staff.forms')
  const { pending, data } = useFormStatus()
  const mine = pending && (name === undefined || data?.get(name) === value)
  return (
    <button
      className={tone ? `button button-${tone}` : 'button'}
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      aria-keyshortcuts={keyHint}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      {mine ? t('sending') : label}
      {keyHint && <kbd>{keyHint}</kbd>}
    </button>
  )
}
