'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'

type Line = 'live' | 'lost' | 'signed-out'

/**
 * Keeps the page as new as the queue: the server tells of every change, and the page is made again in its place, with
 * whatever is being typed left alone. Says when the line is lost, for then the page may be old.
 */
export function LiveQueue({ version }: { version: string }) {
  const t = useTranslations('staff.hotline.live')
  const router = useRouter()
  const known = useRef(version)
  const [line, setLine] = useState<Line>('live')
  useEffect(() => {
    const events = new EventSource('/api/staff/hotline/events')
    events.addEventListener('version', ({ data }) => {
      setLine('live')
      if (data === known.current) return
      known.current = data
      router.refresh()
    })
    events.addEventListener('end', () => {
      events.close()
      setLine('signed-out')
    })
    events.addEventListener('error', () => setLine('lost'))
    return () => events.close()
  }, [router])
  return (
    <p className="live-line" role="status">
      {line === 'live' ? t('live') : <strong>{line === 'lost' ? t('lost') : t('signedOut')}</strong>}
    </p>
  )
}
