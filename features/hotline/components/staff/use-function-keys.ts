'use client'

import { useEffect, useRef } from 'react'

/**
 * Listens for function keys anywhere on the page. They work inside of text fields and on any keyboard layout, and no
 * letter is taken from anybody.
 */
export function useFunctionKeys(keys: Record<string, () => void>): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat) return
      const does = current.current[event.key]
      if (!does || document.querySelector('dialog[open]')) return
      event.preventDefault()
      does()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
