'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import type { StaffFormState } from '@/lib/staff-form-state'
import { useToast } from './toasts'
import { useFieldErrors } from './use-field-error'

type Props = {
  state: StaffFormState
  /** Names of the fields and their ids, in the order of the form. */
  fields: readonly { name: string; id: string }[]
  /** Said when the form was taken and the page stays. */
  done?: string
  /** Shown under the sentence of a conflict: what stands there now, beside the person's own words. */
  conflict?: ReactNode
  id?: string
}

/** What became of a form, at its top: takes the focus when something is wrong, says a word when all is well. */
export function FormStatus({ state, fields, done, conflict, id = 'form-status' }: Props) {
  const t = useTranslations('staff.forms')
  const sentence = useFieldErrors()
  const toast = useToast()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.status === 'ok' && done) toast(done)
    if (state.status === 'invalid' || state.status === 'conflict' || state.status === 'failed')
      box.current?.focus()
  }, [state, done, toast])
  if (state.status === 'idle' || state.status === 'ok') return null
  const names = state.status === 'invalid' ? Object.keys(state.fields) : []
  const ordered = [...fields.filter(({ name }) => names.includes(name)).map(({ name }) => name)]
  const rest = names.filter((name) => !ordered.includes(name))
  const idOf = (name: string) => fields.find((field) => field.name === name)?.id
  const title = { invalid: t('invalidTitle'), conflict: t('conflictTitle'), failed: t('failedTitle') }
  return (
    <div
      ref={box}
      className="error-summary"
      id={id}
      role="alert"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{title[state.status]}</h2>
      {state.status === 'invalid' && (
        <ul>
          {[...ordered, ...rest].map((name) => {
            const text = sentence(state.fields[name] ?? '')
            const to = idOf(name)
            return <li key={name}>{to ? <a href={`#${to}`}>{text}</a> : text}</li>
          })}
        </ul>
      )}
      {state.status === 'conflict' && <p>{t('conflictText')}</p>}
      {state.status === 'conflict' && conflict}
      {state.status === 'failed' && (
        <p>
          {t(`failed.${state.code}`)}
          {state.errorId && ` ${t('errorNumber', { number: state.errorId })}`}
        </p>
      )}
    </div>
  )
}
