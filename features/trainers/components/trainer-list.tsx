import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { trainerPath } from '../constants'
import type { TrainerSummary } from '../types'

type Props = { locale: Locale; trainers: readonly TrainerSummary[]; heading?: 'h2' | 'h3' }

/** Trainers as rows, for their own page and for the page of courses. */
export async function TrainerList({ locale, trainers, heading: Heading = 'h2' }: Props) {
  const t = await getTranslations({ locale })
  return (
    <ul className="row-list mt-4">
      {trainers.map(({ slug, title, summary, minutes, scenes }) => (
        <li key={slug}>
          <Heading className="row-title">
            <a href={href(locale, trainerPath(slug))}>{title}</a>
          </Heading>
          <p>{summary}</p>
          <p className="facts small">
            <span>{t('common.minutes', { count: minutes })}</span>
            <span>{t('trainers.scenes', { count: scenes })}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
