'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { QrCode } from '@/components/ui/qr-code'
import { SCREEN_CHANNEL } from '../../constants'
import type { ScreenContent, ScreenMessage } from './use-visitor-screen'

/** What the visitor sees on the second screen: one large square to scan. */
export function VisitorScreen() {
  const t = useTranslations('staff.desk')
  const [content, setContent] = useState<ScreenContent | null>(null)
  useEffect(() => {
    const channel = new BroadcastChannel(SCREEN_CHANNEL)
    const say = (kind: 'here' | 'gone') => channel.postMessage({ kind } satisfies ScreenMessage)
    channel.onmessage = ({ data }: MessageEvent<ScreenMessage>) => {
      if (data.kind === 'anybody') say('here')
      if (data.kind === 'show') setContent(data.content)
    }
    say('here')
    const leave = () => say('gone')
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      channel.close()
    }
  }, [])
  return (
    <main className="visitor-screen" aria-live="polite">
      <h1>{content?.title ?? t('screenTitle')}</h1>
      {content ? (
        <>
          <QrCode
            text={content.address}
            label={t('qrLabel', { title: content.title })}
            className="screen-qr"
          />
          <p className="screen-address">{content.address.replace(/^https?:\/\//, '')}</p>
          <p>{t('screenHow')}</p>
        </>
      ) : (
        <p>{t('screenWait')}</p>
      )}
    </main>
  )
}
