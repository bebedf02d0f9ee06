'use client'

import { useTranslations } from 'next-intl'
import { HoursText } from '@/components/ui/hours-text'
import type { SeenSession } from '../../loaders.preview'

type Props = { reader: 'everybody' | 'enrolled'; seen: SeenSession | null }

/** What one kind of reader may know. */
export function PreviewReader({ reader, seen }: Props) {
  const t = useTranslations('staff.sessions.preview')
  return (
    <>
      <h3>{t(`readers.${reader}`)}</h3>
      {seen === null && <p>{t(reader === 'everybody' ? 'inNoList' : 'nothing')}</p>}
      {seen && (
        <dl className="facts">
          {seen.title && (
            <>
              <dt>{t('name')}</dt>
              <dd>{seen.title}</dd>
            </>
          )}
          {seen.note && (
            <>
              <dt>{t('note')}</dt>
              <dd>{seen.note}</dd>
            </>
          )}
          <dt>{t('where')}</dt>
          <dd>
            {seen.where.kind === 'place'
              ? seen.where.text || t('placeHidden')
              : t(`remote.${seen.where.kind}`)}
            {seen.moreAfterEnrolment && ` ${t('moreAfterEnrolment')}`}
          </dd>
          <dt>{t('when')}</dt>
          <dd>
            {seen.when.length === 0 && t('noMeetings')}
            <ul>
              {seen.when.map((line) => (
                <li key={line}>
                  <HoursText text={line} />
                </li>
              ))}
            </ul>
            {seen.timeWithheld && t('timeWithheld')}
          </dd>
        </dl>
      )}
    </>
  )
}
