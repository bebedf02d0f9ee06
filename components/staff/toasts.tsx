'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

const SHOWN_MS = 6000
const ToastContext = createContext<(text: string) => void>(() => {})

/** Says one sentence: seen at the edge of the page for six seconds, and heard. */
export function useToast(): (text: string) => void {
  return useContext(ToastContext)
}

/** The live region of the staff pages and everything inside that may speak. */
export function Toasts({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; number: number } | null>(null)
  const count = useRef(0)
  const say = useCallback((text: string) => {
    count.current += 1
    setSaid({ text, number: count.current })
  }, [])
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <ToastContext value={say}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {said && (
          <p className="toast" key={said.number}>
            {said.text}
          </p>
        )}
      </div>
    </ToastContext>
  )
}
