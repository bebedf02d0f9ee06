import 'server-only'
import { createHash } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { loadGuide, loadGuideTexts } from '@/features/guides/loaders'
import { plainText } from '@/features/guides/rules/plain-text'
import { formatStepCode } from '@/features/guides/rules/step-code'
import type { Guide } from '@/features/guides/types'
import { loadPlaces, loadSearchablePlaces } from '@/features/places/loaders'
import type { ListedPlace } from '@/features/places/rules/filter'
import { weekAhead } from '@/features/places/rules/opening'
import { loadSynonyms } from '@/features/search/loaders'
import { guideDocument, placeDocument } from '@/features/search/rules/documents'
import { community } from '@/lib/community'
import { formatDay } from '@/lib/dates'
import { env } from '@/lib/env'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { DeskEntry, DeskSource } from './types'

type Words = Awaited<ReturnType<typeof getTranslations<'staff.desk'>>>

function guideEntry(guide: Guide, locale: Locale): DeskEntry {
  const { slug, number, title, summary, category, needs } = guide
  return {
    id: `guide:${number}`,
    kind: 'guide',
    slug,
    title,
    summary,
    number,
    theme: category,
    address: `${env().publicUrl}${href(locale, `/g/${number}`)}`,
    printPath: href(locale, `/guides/${slug}/print`),
    needs,
    steps: guide.steps.map((step) => ({
      code: formatStepCode(number, step.number),
      title: step.title,
      lead: plainText(step.lead).trim(),
    })),
    facts: [],
    hours: [],
  }
}

/** Only what stays true while the desk has no network: nothing says «open now». */
function placeEntry({ place }: ListedPlace, locale: Locale, t: Words, now: Date): DeskEntry {
  const { slug, name, summary, confirmedOn, status } = place
  const where = [place.settlement?.[locale], place.historical ? null : place.address?.[locale]]
  const phones = place.phones.map(({ number }) => formatPhone(number))
  const week = weekAhead(place, now, community.timeZone) ?? []
  return {
    id: `place:${slug}`,
    kind: 'place',
    slug,
    title: name[locale],
    summary: summary?.[locale] ?? '',
    number: null,
    theme: 'other',
    address: `${env().publicUrl}${href(locale, `/places/${slug}`)}`,
    printPath: href(locale, `/places/${slug}`),
    needs: [],
    steps: [],
    facts: [
      where.filter(Boolean).join(', '),
      phones.length > 0 ? t('facts.phones', { phones: phones.join(', ') }) : '',
      status === 'open' ? '' : t(`facts.status.${status}`),
      confirmedOn ? t('facts.confirmed', { day: formatDay(confirmedOn, locale) }) : t('facts.never'),
    ].filter((fact) => fact !== ''),
    hours:
      status === 'open'
        ? week.map(({ day, hours }) => ({
            day,
            text: hours.map(({ from, to }) => `${from}–${to}`).join(', ') || t('facts.closed'),
          }))
        : [],
  }
}

/** Everything that the desk keeps on the device: public guides and places, and what the search needs to find them. */
export async function loadDeskSource(locale: Locale, now: Date): Promise<DeskSource> {
  const t = await getTranslations({ locale, namespace: 'staff.desk' })
  const texts = await loadGuideTexts(locale)
  const guides = await Promise.all(texts.map(({ slug }) => loadGuide(locale, slug)))
  const { items } = await loadPlaces({}, locale, now)
  const entries = [
    ...guides.filter((guide) => guide !== null).map((guide) => guideEntry(guide, locale)),
    ...items.map((item) => placeEntry(item, locale, t, now)),
  ]
  const documents = [
    ...texts.map((text) => guideDocument(text, locale)),
    ...(await loadSearchablePlaces(locale)).map((place) => placeDocument(place, locale)),
  ]
  const source = {
    entries,
    documents,
    synonyms: loadSynonyms(),
    hotline: formatPhone(community.hotline.phone),
  }
  const version = createHash('sha1').update(JSON.stringify(source)).digest('base64url')
  return { version, ...source }
}
