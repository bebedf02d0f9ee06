'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useFormStatus } from 'react-dom'
import { Submit } from './submit'

type Props = {
  /** On the button that opens the question. */
  label: string
  /** The question, as a heading. */
  title: string
  /** What will happen, in a sentence or with more fields. */
  children?: ReactNode
  /** On the button that does it. */
  confirm: string
  tone?: 'quiet' | 'danger'
}

/**
 * A button that asks before it sends the form around it. The browser's own dialog keeps the focus inside and closes
 * with Escape.
 */
export function ConfirmButton({ label, title, children, confirm, tone = 'danger' }: Props) {
  const t = useTranslations('staff.forms')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { pending } = useFormStatus()
  // Closed as soon as it is under way, so that whatever the form says then takes the focus.
  useEffect(() => {
    if (pending) dialog.current?.close()
  }, [pending])
  return (
    <>
      <button className={`button button-${tone}`} type="button" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} className="confirm-dialog" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
        <div className="button-row">
          <Submit label={confirm} tone={tone === 'danger' ? 'danger' : undefined} />
          <button className="button button-quiet" type="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </div>
      </dialog>
    </>
  )
}
