import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { href, type Locale } from '@/lib/i18n/locales'
import { putRow, withDatabase } from '../../e2e/support/database'
import { askQuestion } from '../../e2e/support/hotline'
import type { Portal } from '../../e2e/support/portal'
import { readerOf } from '../../e2e/support/readers'
import { ask } from '../../e2e/support/wire'

/** `address` is where the browser asks from: it may be needed to use a limit up. */
export type Visit = { page: Page; portal: Portal; locale: Locale; address: string }

/** One thing to look at. `entry` is the folder of its page.tsx; `status` is 200 unless said otherwise. */
export type Address = { entry: string; name: string; open: (visit: Visit) => Promise<void>; status?: 404 }

/** Guides with every tag there is, besides the steps that all have. */
export const shownGuides = ['cnap-services', 'smartphone-first-steps', 'scam-calls', 'diia-app']

/** Demonstration places of every status, visibility and precision, one that is gone, and one of the community's own. */
export const shownPlaces = [
  ...[
    'cnap',
    'demo-cnap-1',
    'demo-library-6',
    'demo-hub-8',
    'demo-hub-9',
    'demo-hub-10',
    'demo-school-lab-11',
  ],
  ...['demo-club-14', 'demo-club-15', 'demo-mobile-17', 'demo-online-19', 'demo-cnap-23', 'demo-library-24'],
]

const shownTrainers = ['phishing-sms', 'payment-page', 'password', 'signing']
const shownEpisodes = ['spot-scam-sms', 'diia-osvita']

function at(entry: string, path: string, status?: 404): Address {
  const open = async ({ page, locale }: Visit) => {
    await page.goto(href(locale, path))
  }
  return { entry, name: path, open, status }
}

/** A trainer with everything chosen, so that every explanation can be seen. */
function practised(slug: string): Address {
  const open = async ({ page, locale }: Visit) => {
    await page.goto(href(locale, `/trainers/${slug}`))
    for (const box of await page.locator('.scene input').all()) await box.check()
  }
  return { entry: 'trainers/[slug]', name: `/trainers/${slug} with everything chosen`, open }
}

/** A form that comes back with errors because nothing was filled in. */
function refused(entry: string, path: string, form: string): Address {
  const open = async ({ page, locale }: Visit) => {
    await page.goto(href(locale, path))
    await page.locator(`${form} button[type=submit]`).click()
    await expect(page.locator('.error-summary')).toBeVisible()
  }
  return { entry, name: `${path} with errors`, open }
}

/** The same words from the same phone would be the same request, which another test may have answered. */
const question = (locale: Locale) =>
  `${locale === 'uk' ? 'Як записати дитину до школи?' : 'How do I enrol a child in a school?'} (${randomUUID()})`

function newRequest({ page, locale }: Visit): Promise<string> {
  return askQuestion(page, readerOf(locale), { question: question(locale), phone: '050 123 45 67' })
}

/** A request that an operator has answered, so that it can be opened again. */
async function answeredRequest(visit: Visit): Promise<string> {
  const code = await newRequest(visit)
  const stored = code.replaceAll('-', '')
  const requestId = await withDatabase(visit.portal, async (client) => {
    await client.execute({
      sql: "UPDATE HotlineRequest SET state = 'answered' WHERE code = ?",
      args: [stored],
    })
    const found = await client.execute({
      sql: 'SELECT id FROM HotlineRequest WHERE code = ?',
      args: [stored],
    })
    return String(found.rows[0]?.id)
  })
  const message = {
    requestId,
    author: 'operator',
    text: 'Зателефонуйте до школи.',
    createdAt: new Date().toISOString(),
  }
  await putRow(visit.portal, 'HotlineMessage', { id: `answer-${stored}`, ...message })
  await visit.page.goto(href(visit.locale, `/r/${code}`))
  await expect(visit.page.getByText(message.text)).toBeVisible()
  return code
}

async function writtenTo(visit: Visit): Promise<void> {
  const code = await newRequest(visit)
  await visit.page.goto(href(visit.locale, `/r/${code}`))
  await visit.page.locator('#request-form [name=message]').fill(question(visit.locale))
  await visit.page.locator('#request-form button[type=submit]').click()
  await expect(visit.page.locator('.banner-ok')).toBeVisible()
}

async function askedTooOften({ page, portal, locale, address }: Visit): Promise<void> {
  const headers = { 'x-forwarded-for': address }
  await Promise.all(Array.from({ length: 60 }, () => ask(portal.url, '/r/unknown', { headers })))
  await page.goto(href(locale, '/r/unknown'))
  await expect(page.locator('input[name=code]')).toHaveCount(0)
}

const request = 'r/[code]'
const texts = ['accessibility', 'privacy', 'open-data', 'offline', 'courses']

export const addresses: Address[] = [
  at('.', '/'),
  at('guides', '/guides'),
  at('guides', '/guides?where=abroad'),
  ...shownGuides.map((slug) => at('guides/[slug]', `/guides/${slug}`)),
  at('guides/[slug]', '/guides/nothing-here', 404),
  at('guides/[slug]/print', '/guides/cnap-services/print'),
  at('guides/[slug]/print', '/guides/scam-calls/print?size=a5'),
  at('guides/[slug]/feedback', '/guides/diia-app/feedback'),
  at('guides/[slug]/feedback', '/guides/diia-app/feedback?step=1'),
  at('guides/[slug]/feedback', '/guides/diia-app/feedback?sent=1'),
  refused('guides/[slug]/feedback', '/guides/diia-app/feedback', '#feedback-form'),
  at('search', '/search'),
  at('search', '/search?q=diia'),
  at('search', '/search?q=gtycsz'),
  at('search', '/search?q=zzzzqqqq'),
  at('places', '/places'),
  at('places', '/places?need=idp&where=ukraine'),
  at('places', '/places?kind=phone&access=lift'),
  ...shownPlaces.map((slug) => at('places/[slug]', `/places/${slug}`)),
  at('places/[slug]', '/places/demo-mobile-18', 404),
  refused('places/[slug]', '/places/demo-cnap-1', '#report-form'),
  at('hotline', '/hotline'),
  at('hotline', '/hotline?question=zzzzqqqq'),
  refused('hotline', '/hotline', '#hotline-form'),
  { entry: request, name: 'a new request', open: async (visit) => void (await newRequest(visit)) },
  { entry: request, name: 'a request with words added', open: writtenTo },
  { entry: request, name: 'an answered request', open: async (visit) => void (await answeredRequest(visit)) },
  at(request, '/r/unknown'),
  { entry: request, name: 'a code asked for too often', open: askedTooOften },
  at('glossary', '/glossary'),
  at('trainers', '/trainers'),
  ...shownTrainers.map((slug) => at('trainers/[slug]', `/trainers/${slug}`)),
  ...shownTrainers.map((slug) => practised(slug)),
  at('trainers/[slug]', '/trainers/nothing-here', 404),
  at('series', '/series'),
  ...shownEpisodes.map((slug) => at('series/[slug]', `/series/${slug}`)),
  at('series/[slug]', '/series/nothing-here', 404),
  ...texts.map((slug) => at('[page]', `/${slug}`)),
  at('dev/components', '/dev/components', 404),
  at('status/[code]', '/status/500'),
  at('[...rest]', '/nothing/here', 404),
]
