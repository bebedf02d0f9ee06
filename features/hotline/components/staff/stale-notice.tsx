'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/staff/notice'
import { useSeenVersion } from './seen-version'

/** Said while an answer is being written and somebody changed the request meanwhile. */
export function StaleNotice() {
  const t = useTranslations('staff.hotline.stale')
  const { stale, current, accept } = useSeenVersion()
  return (
    <div role="status">
      {stale && (
        <Notice tone="warn" title={t('title')}>
          <p>{t('text')}</p>
          <button className="button button-quiet" type="button" onClick={() => accept(current)}>
            {t('accept')}
          </button>
        </Notice>
      )}
    </div>
  )
}
