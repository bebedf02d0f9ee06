import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { RequestPage } from '../../loaders.staff'
import { MatchForm } from './match-form'

/** Who fits and why, and the form that gives the request to somebody. */
export async function RequestMatch({ locale, page }: { locale: Locale; page: RequestPage }) {
  const t = await getTranslations({ locale, namespace: 'staff.learningRequests.match' })
  const themes = await getTranslations({ locale, namespace: 'guide.category' })
  const { request, suggestions, places, courses } = page
  const { id, version, mentorId, placeId, courseSlug, mentor } = request
  const proposed = suggestions.map((one) => {
    const why = [
      one.wished && t('wished'),
      one.common.length > 0 && t('themes', { themes: one.common.map((theme) => themes(theme)).join(' · ') }),
      one.fits.way && t('way'),
      one.fits.language && t('language'),
      one.fits.settlement && t('settlement'),
      t('open', { count: one.openRequests }),
    ]
    return { id: one.id, name: one.publicName, why: why.filter(Boolean).join(' · ') }
  })
  const known = mentor === null || proposed.some((one) => one.id === mentor.id)
  const mentors = known ? proposed : [...proposed, { id: mentor.id, name: mentor.publicName, why: '' }]
  return (
    <section>
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <MatchForm
        id={id}
        version={version}
        match={{ mentorId, placeId, courseSlug }}
        mentors={mentors}
        places={places.map((place) => ({
          value: place.id,
          label: [place.name, place.settlement].filter(Boolean).join(', '),
        }))}
        courses={courses.map((course) => ({ value: course.slug, label: course.title[locale] }))}
      />
    </section>
  )
}
