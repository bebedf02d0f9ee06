'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { InputField } from '@/components/staff/input-field'
import { useToast } from '@/components/staff/toasts'
import { useFieldError } from '@/components/staff/use-field-error'
import { SMS_LENGTH } from '../../constants'
import { newClientKey } from './device-store'

type Props = { text: string; smsUrl: string | null; onClose: () => void }

/** The text for the visitor's phone: copied, opened in Viber, or sent where SMS is configured. */
export function VisitorTextPanel({ text, smsUrl, onClose }: Props) {
  const t = useTranslations('staff.desk')
  const toast = useToast()
  const [words, setWords] = useState(text)
  const [error, setError] = useState<string | null>(null)
  const copy = useRef<HTMLButtonElement>(null)
  const key = useRef(newClientKey())
  const errorText = useFieldError({ status: 'invalid', fields: error ? { phone: error } : {}, values: {} })
  useEffect(() => copy.current?.focus(), [])

  const copyWords = async () => {
    try {
      await navigator.clipboard.writeText(words)
      toast(t('copied'))
    } catch {
      toast(t('copyFailed'))
    }
  }
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const phone = String(new FormData(event.currentTarget).get('phone') ?? '')
    try {
      const response = await fetch(smsUrl ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ clientKey: key.current, phone, text: words }),
      })
      if (response.status === 400) return setError('phone-invalid')
      if (!response.ok) return toast(t('smsFailed'))
      toast(t('smsSent'))
      onClose()
    } catch {
      toast(t('smsFailed'))
    }
  }
  return (
    <form className="desk-panel form form-wide" aria-label={t('textTitle')} onSubmit={send}>
      <h3 id="text-title">{t('textTitle')}</h3>
      <textarea
        className="input"
        aria-labelledby="text-title"
        rows={5}
        maxLength={SMS_LENGTH}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="button-row">
        <button ref={copy} type="button" className="button" onClick={copyWords}>
          {t('copy')}
        </button>
        <a className="button button-quiet" href={`viber://forward?text=${encodeURIComponent(words)}`}>
          {t('viber')}
        </a>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('close')} <kbd>Esc</kbd>
        </button>
      </div>
      {smsUrl && (
        <div className="form-row">
          <InputField
            id="sms-phone"
            name="phone"
            label={t('phone')}
            hint={t('phoneHint')}
            type="tel"
            autoComplete="off"
            required
            error={errorText('phone')}
          />
          <button type="submit" className="button">
            {t('sendSms')}
          </button>
        </div>
      )}
    </form>
  )
}
