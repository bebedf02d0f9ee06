'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { InputField } from '@/components/staff/input-field'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']

/** Four digits, typed or pressed; the fourth one looks them up. Without a script the button does. */
export function CallLookup({ action, lastFour }: { action: string; lastFour: string }) {
  const t = useTranslations('staff.hotline.call')
  const form = useRef<HTMLFormElement>(null)
  const type = (typed: string) => {
    const field = form.current?.elements.namedItem('last4')
    if (!(field instanceof HTMLInputElement)) return
    field.value = (field.value.length >= 4 ? '' : field.value) + typed
    if (field.value.length === 4) form.current?.requestSubmit()
  }
  return (
    <form ref={form} className="call-lookup" method="get" action={action}>
      <InputField
        id="last4"
        name="last4"
        label={t('lastFour')}
        hint={t('lastFourHint')}
        inputMode="numeric"
        autoComplete="off"
        pattern="[0-9]{4}"
        maxLength={4}
        autoFocus={lastFour === ''}
        defaultValue={lastFour}
        onInput={(event) => {
          if (/^\d{4}$/.test(event.currentTarget.value)) form.current?.requestSubmit()
        }}
      />
      <fieldset className="dial-pad" aria-label={t('dialPad')}>
        {KEYS.map((key) => (
          <button key={key} className="button button-quiet" type="button" onClick={() => type(key)}>
            {key}
          </button>
        ))}
      </fieldset>
      <button className="button" type="submit">
        {t('find')}
      </button>
    </form>
  )
}
