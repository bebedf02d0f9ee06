'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

/** One tap: who, at which meeting, and what stands there now; null for no mark. */
export type Tap = { enrolmentId: string; meetingId: string; present: boolean | null }

export const tapKey = ({ enrolmentId, meetingId }: Pick<Tap, 'enrolmentId' | 'meetingId'>) =>
  `${enrolmentId} ${meetingId}`

async function post(address: string, sessionId: string, marks: readonly Tap[]): Promise<boolean> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sessionId, marks }),
  }).catch(() => null)
  return answer?.ok ?? false
}

/**
 * Marks that are stored as they were tapped, however quickly. One request is under way at a time and carries the last
 * tap of every box, so an older one never comes after a newer. What could not be sent stays marked as not stored, and is
 * sent again with the next tap, when the network is back, or by a button.
 */
export function useTaps(address: string, sessionId: string, stored: ReadonlyMap<string, boolean>) {
  const [taps, setTaps] = useState<ReadonlyMap<string, Tap>>(new Map())
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set())
  const [trouble, setTrouble] = useState(false)
  const waiting = useRef(new Map<string, Tap>())
  const isSending = useRef(false)

  const send = useCallback(async () => {
    if (isSending.current) return
    isSending.current = true
    let isDone = true
    while (isDone && waiting.current.size > 0) {
      const sent = new Map(waiting.current)
      isDone = await post(address, sessionId, [...sent.values()])
      for (const [key, tap] of sent)
        if (isDone && waiting.current.get(key) === tap) waiting.current.delete(key)
      setUnsaved(new Set(waiting.current.keys()))
    }
    isSending.current = false
    setTrouble(!isDone)
  }, [address, sessionId])

  const tap = (next: Tap) => {
    const key = tapKey(next)
    waiting.current.set(key, next)
    setTaps((before) => new Map(before).set(key, next))
    setUnsaved(new Set(waiting.current.keys()))
    void send()
  }

  useEffect(() => {
    const again = () => void send()
    const hold = (event: BeforeUnloadEvent) => {
      if (waiting.current.size > 0) event.preventDefault()
    }
    window.addEventListener('online', again)
    window.addEventListener('beforeunload', hold)
    return () => {
      window.removeEventListener('online', again)
      window.removeEventListener('beforeunload', hold)
    }
  }, [send])

  const markOf = (key: string): boolean | null => {
    const tapped = taps.get(key)
    return tapped ? tapped.present : (stored.get(key) ?? null)
  }
  return { tap, markOf, unsaved, trouble, again: send }
}
