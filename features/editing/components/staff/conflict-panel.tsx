'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/staff/notice'
import { textDiff } from '../../rules/text-diff'
import { DiffView } from './diff-view'
import type { Sources, Theirs } from './use-autosave'

type Props = { theirs: readonly Theirs[]; mine: Sources; onSettle: (whose: 'mine' | 'theirs') => void }

/** Two people wrote the same text: both versions are here, and one of them decides. */
export function ConflictPanel({ theirs, mine, onSettle }: Props) {
  const t = useTranslations('staff.editing')
  return (
    <Notice tone="danger" title={t('conflictTitle', { name: theirs[0]?.authorName ?? '' })}>
      <p>{t('conflictText')}</p>
      {theirs.map(({ locale, source }) => (
        <DiffView
          key={locale}
          lines={textDiff(source, mine[locale])}
          labels={{ gone: t('theirs'), added: t('mine'), same: t('noDifference') }}
          skipped={(count) => t('skipped', { count })}
        />
      ))}
      <div className="button-row">
        <button className="button" type="button" onClick={() => onSettle('mine')}>
          {t('keepMine')}
        </button>
        <button className="button button-quiet" type="button" onClick={() => onSettle('theirs')}>
          {t('takeTheirs')}
        </button>
      </div>
    </Notice>
  )
}
