import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { RelatedRequest } from '../../types'
import { MergeForm } from './merge-form'

type Props = {
  locale: Locale
  title: string
  related: readonly RelatedRequest[]
  /** Offer to put this page's request together with one of them. */
  merge: boolean
}

/** Other requests of the same phone or with the same words: nothing is asked twice. */
export async function RelatedList({ locale, title, related, merge }: Props) {
  if (related.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'staff.hotline' })
  return (
    <section>
      <h2>{title}</h2>
      <ul className="related">
        {related.map(({ id, code, state, question, createdAt, answer, reason }) => (
          <li key={id}>
            <p>
              <a href={href(locale, `/admin/hotline/${id}`)}>{code}</a> <Badge>{t(`states.${state}`)}</Badge>{' '}
              {formatStamp(createdAt, locale)}
            </p>
            <p>{question.slice(0, 200)}</p>
            {answer && (
              <p className="related-answer">{t('history.answer', { text: answer.slice(0, 200) })}</p>
            )}
            {merge && <p className="talk-who">{t(`duplicates.${reason}`)}</p>}
            {merge && <MergeForm code={code} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
