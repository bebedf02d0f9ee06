'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

export const deskActions = ['print', 'qr', 'text', 'log', 'back'] as const
export type DeskAction = (typeof deskActions)[number]

/** By the place of the key and not by its letter: it is the same with a Ukrainian layout. */
const keys: Readonly<Record<DeskAction, { code: string; label: string }>> = {
  print: { code: 'KeyP', label: 'P' },
  qr: { code: 'KeyQ', label: 'Q' },
  text: { code: 'KeyS', label: 'S' },
  log: { code: 'KeyL', label: 'L' },
  back: { code: 'Escape', label: 'Esc' },
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

/** Single keys while no field has the focus. `isOpen` says that a panel is open: then only Escape counts. */
export function useDeskKeys(isOn: boolean, isOpen: boolean, act: (action: DeskAction) => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (!isOn) return
    const keyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const action = deskActions.find((known) => keys[known].code === event.code)
      if (!action || (action !== 'back' && (isOpen || isWriting(event.target)))) return
      event.preventDefault()
      latest.current(action)
    }
    document.addEventListener('keydown', keyDown)
    return () => document.removeEventListener('keydown', keyDown)
  }, [isOn, isOpen])
}

/** The same as buttons, each with its key. */
export function DeskActions({ act }: { act: (action: DeskAction) => void }) {
  const t = useTranslations('staff.desk')
  return (
    <div className="desk-actions">
      {deskActions.map((action) => (
        <button
          key={action}
          type="button"
          className={action === 'print' ? 'button' : 'button button-quiet'}
          aria-keyshortcuts={keys[action].label}
          onClick={() => act(action)}
        >
          {t(action)} <kbd>{keys[action].label}</kbd>
        </button>
      ))}
    </div>
  )
}
