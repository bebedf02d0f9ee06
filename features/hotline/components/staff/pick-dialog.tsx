'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

export type Pick = { id: string; title: string; detail: string; text: string }

type Props = {
  title: string
  label: string
  hint: string
  /** What to offer for what was typed; before anything is typed, for an empty text. */
  load: (typed: string) => Promise<Pick[] | null>
  onPick: (pick: Pick) => void
  onClose: () => void
}

const WAIT_MS = 120

/** One field and a list: arrows choose, Enter takes, Escape closes. Opens as it is put on the page. */
export function PickDialog({ title, label, hint, load, onPick, onClose }: Props) {
  const t = useTranslations('staff.hotline.pick')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [picks, setPicks] = useState<Pick[] | null | undefined>(undefined)
  const [active, setActive] = useState(0)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  useEffect(() => {
    let current = true
    const timer = setTimeout(
      async () => {
        const found = await load(typed).catch(() => null)
        if (!current) return
        setPicks(found)
        setActive(0)
      },
      typed === '' ? 0 : WAIT_MS,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [typed, load])
  const list = picks ?? []
  const chosen = list[active]
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && list.length > 0) setActive((active + step + list.length) % list.length)
    else if (event.key === 'Enter' && chosen) onPick(chosen)
    else if (event.key !== 'Enter') return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      className="confirm-dialog pick-dialog"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="field">
        <label htmlFor={`${id}-field`}>{label}</label>
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
        <input
          id={`${id}-field`}
          className="input"
          type="text"
          role="combobox"
          aria-expanded={list.length > 0}
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-hint`}
          aria-activedescendant={chosen && `${id}-${active}`}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="pick-list" id={`${id}-list`} role="listbox" aria-label={title} tabIndex={-1}>
        {list.map((pick, index) => (
          <div
            key={pick.id}
            id={`${id}-${index}`}
            className="pick"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => onPick(pick)}
            onKeyDown={onKeyDown}
          >
            <strong>{pick.title}</strong>
            <span>{pick.detail}</span>
          </div>
        ))}
      </div>
      <p role="status">
        {picks === null && t('failed')}
        {picks?.length === 0 && t('nothing')}
      </p>
      <button className="button button-quiet" type="button" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  )
}
