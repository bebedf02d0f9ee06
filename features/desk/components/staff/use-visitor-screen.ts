'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { SCREEN_CHANNEL } from '../../constants'

export type ScreenContent = { title: string; address: string }
/** What the desk and the visitor's screen say to each other. */
export type ScreenMessage =
  | { kind: 'show'; content: ScreenContent | null }
  | { kind: 'here' | 'gone' | 'anybody' }

/** The second window that the visitor sees: opened once, told what to show from then on. */
export function useVisitorScreen(url: string) {
  const channel = useRef<BroadcastChannel | null>(null)
  const shown = useRef<ScreenContent | null>(null)
  const [isOpen, setIsOpen] = useState(false)

  useEffect(() => {
    const own = new BroadcastChannel(SCREEN_CHANNEL)
    channel.current = own
    own.onmessage = ({ data }: MessageEvent<ScreenMessage>) => {
      if (data.kind === 'gone') setIsOpen(false)
      if (data.kind !== 'here') return
      setIsOpen(true)
      own.postMessage({ kind: 'show', content: shown.current } satisfies ScreenMessage)
    }
    own.postMessage({ kind: 'anybody' } satisfies ScreenMessage)
    return () => own.close()
  }, [])

  /** False when the browser opened no window. */
  const open = useCallback(
    () => window.open(url, 'visitor-screen', 'popup,width=900,height=900') !== null,
    [url],
  )

  const show = useCallback((content: ScreenContent | null) => {
    shown.current = content
    channel.current?.postMessage({ kind: 'show', content } satisfies ScreenMessage)
  }, [])
  return { isOpen, open, show }
}
