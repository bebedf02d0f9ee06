import { describe, expect, it, vi } from 'vitest'
import { LearnSection } from '@/components/layout/learn-section'
import { EventFacts } from '@/features/events/components/event-facts'
import { NextEvents } from '@/features/events/components/next-events'
import { publicEvent } from '@/features/events/rules/public-event'
import { RequestMissing } from '@/features/hotline/components/request-missing'
import { SearchResults } from '@/features/search/components/search-results'
import type { SearchType } from '@/features/search/types'
import { sampleSession } from '@/features/sessions/components/sample-session'
import { SessionFacts } from '@/features/sessions/components/session-facts'
import { href, locales } from '@/lib/i18n/locales'
import { anEvent } from '@/tests/factories/events'
import { markupOf } from '@/tests/support/page-words'
import { CoursePractice } from './courses/course-practice'

vi.mock('next-intl/server', () => import('@/tests/support/page-words'))

const links = (markup: string) => [...markup.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address)

function listed(
  slug: string,
  demo: boolean,
  partner: { slug: string; name: { uk: string; en: string } } | null,
) {
  const event = publicEvent(anEvent({ slug, demo, form: 'online', registration: false }), {
    ...{ partner, reader: 'everybody', now: new Date('2026-11-23T10:00:00Z'), timeZone: 'Europe/Kyiv' },
    venue: { venue: null, redact: (value) => value },
  })
  const date = event?.dates[0]
  if (!event || !date) throw new Error('nobody may see this event')
  return { event, date }
}

describe.each(locales)('in %s', (locale) => {
  const at = (path: string) => href(locale, path)

  it('courses lead to every trainer and to the series', async () => {
    const found = links(await markupOf(<CoursePractice locale={locale} />))
    const trainers = ['phishing-sms', 'payment-page', 'password', 'signing'].map(
      (slug) => `/trainers/${slug}`,
    )
    expect(found).toEqual([...trainers, '/trainers', '/series'].map(at))
  })

  it('the landing leads to courses, trainers and the series', async () => {
    const found = links(await markupOf(<LearnSection locale={locale} />))
    for (const path of ['/courses', '/trainers', '/series']) expect(found).toContain(at(path))
  })

  it('the landing shows three events at most, real ones before examples, and nothing where there are none', async () => {
    const items = ['a', 'b', 'c', 'd'].map((slug) => listed(slug, false, null))
    const example = listed('example', true, null)
    const shown = links(await markupOf(<NextEvents locale={locale} items={[example, ...items]} />))
    expect(shown).toEqual([...['a', 'b', 'c'].map((slug) => `/events/${slug}`), '/events'].map(at))
    const alone = await markupOf(<NextEvents locale={locale} items={[example]} />)
    expect(alone).toContain('badge-demo')
    expect(await markupOf(<NextEvents locale={locale} items={[]} />)).toBe('')
  })

  it('an event and a session lead to the partner that hosts them', async () => {
    const host = { slug: 'school', name: { uk: 'Школа', en: 'School' } }
    const event = await markupOf(<EventFacts locale={locale} event={listed('a', false, host).event} />)
    expect(event).toContain(`<a href="${at('/community/partners/school')}">${host.name[locale]}</a>`)
    const session = { ...sampleSession, host: { slug: 'school', name: host.name[locale] } }
    expect(await markupOf(<SessionFacts locale={locale} session={session} />)).toContain(
      `<a href="${at('/community/partners/school')}">${host.name[locale]}</a>`,
    )
  })

  it('a code that opens nothing is taken for no question alone', async () => {
    const markup = await markupOf(<RequestMissing locale={locale} reason="unknown" code="ACE" />)
    const [, title, label] = /<h1>(.*?)<\/h1>.*<label[^>]*>(.*?)<\/label>/s.exec(markup) ?? []
    expect(`${title} ${label}`).not.toMatch(/запит|question|request|undefined/i)
    const kinds = locale === 'uk' ? /запитання.*запису.*уроків.*сертифіката.*картки/ : /question.*enrol.*card/
    expect(markup).toMatch(kinds)
  })

  it('what was found has a heading for its kind', async () => {
    const types: SearchType[] = ['guide', 'place', 'course', 'trainer', 'episode', 'event']
    const results = types.map((type) => ({
      ...{ id: type, type, slug: type, url: `/${type}`, title: type, score: 1 },
      ...{ titleSegments: [{ text: type, mark: false }], snippet: [] },
    }))
    const markup = await markupOf(<SearchResults locale={locale} query="x" found={{ results }} />)
    const headings = [...markup.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading)
    expect(headings.slice(3, 5)).toEqual(locale === 'uk' ? ['Тренажери', 'Серії'] : ['Practice', 'Episodes'])
    expect(headings).toHaveLength(6)
  })
})
