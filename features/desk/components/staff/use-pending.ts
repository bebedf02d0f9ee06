'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { VisitLog } from '../../types'
import { addPending, pendingVisits, refusedVisits, type SendingEnd, sendPending } from './pending-visits'

const AGAIN_MS = 15_000

export type Pending = { waiting: number; refused: number; end: SendingEnd }

/** The log on its way to the server: sent at once, or when the network is back, also after the page was closed. */
export function usePending(url: string): Pending & { log: (visit: VisitLog) => Promise<SendingEnd> } {
  const [state, setState] = useState<Pending>({ waiting: 0, refused: 0, end: 'all-sent' })
  const sending = useRef<Promise<SendingEnd> | null>(null)

  const send = useCallback(async (): Promise<SendingEnd> => {
    // One after another: what came while sending goes in the next round.
    await sending.current
    sending.current = sendPending(url)
    const end = await sending.current
    setState({ waiting: pendingVisits().length, refused: refusedVisits().length, end })
    return end
  }, [url])

  useEffect(() => {
    void send()
    const sendWaiting = () => {
      if (pendingVisits().length > 0) void send()
    }
    window.addEventListener('online', sendWaiting)
    const timer = setInterval(sendWaiting, AGAIN_MS)
    return () => {
      window.removeEventListener('online', sendWaiting)
      clearInterval(timer)
    }
  }, [send])

  const log = useCallback(
    (visit: VisitLog) => {
      addPending(visit)
      setState((before) => ({ ...before, waiting: pendingVisits().length }))
      return send()
    },
    [send],
  )
  return { ...state, log }
}
