import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { BacklogItem } from '../../types'
import { CloseForm } from './close-form'

type Props = { locale: Locale; item: BacklogItem; titles: Map<number, string>; mayClose: boolean }

const reportKinds = ['different', 'unclear', 'wrong', 'other'] as const

/** One item: what was said, where and when, and the form that closes it. */
export async function BacklogEntry({ locale, item, titles, mayClose }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.backlog' })
  const { guide, place, became, closedAt } = item
  const when = formatStamp(item.at, locale)
  const told =
    item.kind === 'miss'
      ? t('asked', { count: item.count, when })
      : item.kind === 'gap'
        ? t('gapFrom', { when })
        : t('reported', { when })
  const reported = reportKinds.find((kind) => kind === guide?.kind)
  const text = item.text ?? t('gapNone')
  const outcome = became && `${t(`outcomes.${became.outcome}`)}${became.guide ? ` ${became.guide}` : ''}`
  return (
    <li className="backlog-item" data-backlog={item.kind}>
      <div>
        {guide && (
          <p>
            <a href={href(locale, `/g/${guide.number}${guide.step ? `-${guide.step}` : ''}`)}>
              {guide.step
                ? t('step', { code: `${guide.number}-${guide.step}` })
                : t('guide', { number: String(guide.number) })}
            </a>{' '}
            {titles.get(guide.number)} {reported && <Badge>{t(`kind.${reported}`)}</Badge>}
          </p>
        )}
        {place && (
          <p>
            <a href={href(locale, `/admin/places/${place.id}`)}>{place.name}</a>
          </p>
        )}
        <blockquote lang={item.locale}>{text}</blockquote>
        <p className="soft">
          {told} {item.locale === 'en' && <Badge>{t('english')}</Badge>}{' '}
          {item.again && <Badge tone="warn">{t('again')}</Badge>}
        </p>
        {closedAt && outcome && (
          <p>{t('closedAs', { when: formatStamp(closedAt, locale), became: outcome })}</p>
        )}
      </div>
      {mayClose && <CloseForm id={item.id} kind={item.kind} name={text.slice(0, 60)} />}
    </li>
  )
}
