'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/staff/notice'

type Props = {
  waiting: number
  refused: number
  isOffline: boolean
  isSignedOut: boolean
  signIn: string
  visits: number
}

/** How the desk stands: today's visits, and what waits for a network or for somebody to sign in. */
export function DeskState({ waiting, refused, isOffline, isSignedOut, signIn, visits }: Props) {
  const t = useTranslations('staff.desk')
  return (
    <div role="status" className="desk-state">
      <p>
        {t('visits', { count: visits })}
        {waiting > 0 && ` · ${t('pending', { count: waiting })}`}
        {refused > 0 && ` · ${t('refused', { count: refused })}`}
      </p>
      {isSignedOut ? (
        <Notice tone="warn">
          {t('signedOut')}{' '}
          <a href={signIn} target="_blank" rel="noreferrer">
            {t('signIn')}
          </a>
        </Notice>
      ) : (
        isOffline && <Notice tone="warn">{t('offline')}</Notice>
      )}
    </div>
  )
}
