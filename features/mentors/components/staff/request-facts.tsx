import { getTranslations } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { RequestPage } from '../../loaders.staff'

/** Who asks for what and how to reach them, who helps and how to reach them: only staff see both. */
export async function RequestFacts({ locale, page }: { locale: Locale; page: RequestPage }) {
  const t = await getTranslations({ locale, namespace: 'staff.learningRequests.facts' })
  const outcomes = await getTranslations({ locale, namespace: 'staff.learningRequests.outcomes' })
  const words = await getTranslations({ locale, namespace: 'mentors' })
  const themes = await getTranslations({ locale, namespace: 'guide.category' })
  const { request, suggestions, places, courses } = page
  const { name, phone, settlement, mentor, outcome } = request
  const wished = suggestions.find(({ wished: is }) => is)?.publicName
  const call = (number: string) => (
    <a className="row-link" href={`tel:${number}`}>
      {formatPhone(number)}
    </a>
  )
  const facts: [Parameters<typeof t>[0], ReactNode][] = [
    ['name', name],
    ['phone', phone ? call(phone) : t('noPhone')],
    ['themes', request.themes.map((theme) => themes(theme)).join(' · ')],
    ['ways', request.ways.map((way) => words(`ways.${way}`)).join(', ')],
    ['language', words(`languages.${request.language}`)],
    ['settlement', settlement],
    ['wished', request.wishedMentorId && (wished ?? t('wishedGone'))],
    ['sent', formatStamp(request.createdAt, locale)],
    ['due', formatStamp(request.dueAt, locale)],
    [
      'mentor',
      mentor && (
        <a className="row-link" href={href(locale, `/admin/mentors/${mentor.id}`)}>
          {mentor.publicName}
        </a>
      ),
    ],
    ['mentorPhone', mentor?.phone && call(mentor.phone)],
    ['place', places.find(({ id }) => id === request.placeId)?.name],
    ['course', courses.find(({ slug }) => slug === request.courseSlug)?.title[locale]],
    ['outcome', outcome && outcomes(outcome)],
    ['kept', formatStamp(request.retainUntil, locale)],
  ]
  return (
    <section>
      <h2>{t('title')}</h2>
      <dl className="facts">
        {facts.map(([key, value]) =>
          value ? (
            <Fragment key={key}>
              <dt>{t(key)}</dt>
              <dd>{value}</dd>
            </Fragment>
          ) : null,
        )}
      </dl>
    </section>
  )
}
