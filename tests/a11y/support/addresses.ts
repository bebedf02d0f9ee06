import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { categories } from '@/features/guides/constants'
import { href, type Locale } from '@/lib/i18n/locales'
import { enrol, putSession, sessionAddress } from '../../e2e/support/courses'
import { putRow, withDatabase } from '../../e2e/support/database'
import { askQuestion } from '../../e2e/support/hotline'
import { rightAnswers } from '../../e2e/support/lessons'
import { applyToTeach, askToLearn } from '../../e2e/support/mentors'
import type { Portal } from '../../e2e/support/portal'
import { readerOf } from '../../e2e/support/readers'
import { ask } from '../../e2e/support/wire'

/** `address` is where the browser asks from: it may be needed to use a limit up. */
export type Visit = { page: Page; portal: Portal; locale: Locale; address: string }

/** One thing to look at. `entry` is the folder of its page.tsx; `status` is 200 unless said otherwise. */
export type Address = { entry: string; name: string; open: (visit: Visit) => Promise<void>; status?: 404 }

/** Guides with every tag there is, besides the steps that all have. */
export const shownGuides = ['cnap-services', 'smartphone-first-steps', 'scam-calls', 'diia-app']

/** In person with a cancelled date, moved and in both ways, several days without registration. */
const shownEvents = ['demo-training', 'demo-seniors-forum', 'demo-festival']

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

async function takenCard({ page, locale }: Visit): Promise<void> {
  await page.goto(href(locale, '/community/club'))
  await page.locator('#card-form button[type=submit]').click()
  await expect(page.locator('#stamp-form')).toBeVisible()
}

/** A card with stamps, vouchers of every state, rewards that it can pay and cannot, and a form that came back. */
async function usedCard(visit: Visit): Promise<void> {
  const { page, portal } = visit
  await takenCard(visit)
  const code = ((await page.locator('.big-code').textContent()) ?? '').replaceAll('-', '')
  const now = new Date().toISOString()
  const cardId = await withDatabase(portal, async (client) => {
    const canShow = JSON.stringify(categories)
    await client.execute({
      sql: 'UPDATE ClubCard SET balance = 4, canShow = ? WHERE code = ?',
      args: [canShow, code],
    })
    const found = await client.execute({ sql: 'SELECT id FROM ClubCard WHERE code = ?', args: [code] })
    return String(found.rows[0]?.id)
  })
  const sheet = { id: `sheet-${code}`, reason: 'lesson', count: 14, expiresOn: '2999-01-01' }
  const issued = { issuedById: 'nobody', issuedByName: 'Олена', createdAt: now }
  await putRow(portal, 'StampSheet', { ...sheet, ...issued })
  for (let n = 0; n < 14; n += 1) {
    const stamp = { id: `stamp-${n}-${code}`, sheetId: sheet.id, codeDigest: `digest-${n}-${code}` }
    await putRow(portal, 'ClubStamp', { ...stamp, cardId, usedAt: now })
  }
  for (const [id, cost] of [
    ['a11y-reward-cheap', 2],
    ['a11y-reward-dear', 9],
  ] as const) {
    const words = {
      titleUk: 'Чохол для телефона',
      titleEn: 'A phone case',
      detailUk: 'Видають у бібліотеці.',
    }
    const reward = { id, ...words, cost, stock: 500, taken: 0, state: 'open', until: '2999-01-01', demo: 0 }
    await putRow(portal, 'Reward', { ...reward, version: 1, createdAt: now, updatedAt: now })
  }
  for (const state of ['taken', 'redeemed', 'returned']) {
    const voucher = { id: `${state}-${code}`, rewardId: 'a11y-reward-dear', cardId, state, takenAt: now }
    const codes = {
      code: `${state.slice(2, 5).toUpperCase()}${code.slice(3)}`,
      codeDigest: `${state}-${code}`,
    }
    const redeemedAt = state === 'redeemed' ? now : null
    await putRow(portal, 'RewardRedemption', { ...voucher, ...codes, redeemedAt })
  }
  await page.reload()
  await page.locator('#stamp-form button[type=submit]').click()
  await expect(page.locator('#stamp-errors')).toBeVisible()
}

async function askedTooOften({ page, portal, locale, address }: Visit): Promise<void> {
  const headers = { 'x-forwarded-for': address }
  await Promise.all(Array.from({ length: 60 }, () => ask(portal.url, '/r/unknown', { headers })))
  await page.goto(href(locale, '/r/unknown'))
  await expect(page.locator('input[name=code]')).toHaveCount(0)
}

const checkOf = (rest: string) => `/courses/senior-smartphone/check${rest}`

/** A certificate that was just given, with its holder's key on the sheet. @returns its code. */
async function newCertificate({ page, locale }: Visit): Promise<string> {
  await page.goto(href(locale, checkOf(`/result?a=${rightAnswers('senior-smartphone')}`)))
  await page.locator('#claim-form [name=name]').fill('Олена Приклад')
  await page.locator('#claim-form button[type=submit]').click()
  return page.locator('.certificate-proof b').innerText()
}

/** What its code opens, and the form that came back because of a wrong key. */
async function verified(visit: Visit): Promise<void> {
  const code = await newCertificate(visit)
  await visit.page.goto(href(visit.locale, `/r/${code}`))
  await visit.page.locator('#holder-form button[type=submit]').click()
  await expect(visit.page.locator('.error-summary')).toBeVisible()
}

async function printed(visit: Visit): Promise<void> {
  const code = await newCertificate(visit)
  await visit.page.goto(href(visit.locale, `/r/${code}/print`))
}

async function savedProgress({ page, locale }: Visit): Promise<void> {
  await page.goto(href(locale, `${lesson}/check?a1=1`))
  await page.locator('#progress-form button[type=submit]').click()
  await expect(page.locator('.big-code')).toBeVisible()
}

const lesson = '/courses/basic/08-spot-scams'
const end = 'courses/[slug]/check'
async function appliedToTeach({ page, locale }: Visit): Promise<void> {
  await applyToTeach(page, readerOf(locale))
}

async function askedToLearn({ page, locale }: Visit): Promise<void> {
  await askToLearn(page, readerOf(locale))
}

const request = 'r/[code]'

async function enrolled(visit: Visit, times: number): Promise<void> {
  const id = await putSession(visit.portal)
  const reader = readerOf(visit.locale)
  for (let time = 1; time <= times; time += 1) {
    await visit.page.goto(href(visit.locale, sessionAddress(id)))
    await enrol(visit.page, reader, `${randomUUID()} x`)
  }
}

const texts = ['accessibility', 'privacy', 'open-data', 'offline', 'state-courses']

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
  at('community/partners', '/community/partners'),
  at('community/partners/[slug]', '/community/partners/demo-school'),
  at('community/partners/[slug]', '/community/partners/demo-enterprise'),
  at('events', '/events'),
  at('events', '/events?kind=festival'),
  at('events', '/events?month=2099-01'),
  ...shownEvents.map((slug) => at('events/[slug]', `/events/${slug}`)),
  at('events/[slug]', '/events/nothing-here', 404),
  at('events/[slug]/dates/[id]', '/events/demo-training/dates/demo-training-1'),
  at('events/[slug]/dates/[id]', '/events/demo-training/dates/demo-training-2'),
  refused('events/[slug]/dates/[id]', '/events/demo-club-meeting/dates/demo-club-meeting-1', '#enrol-form'),
  at('community', '/community'),
  at('community', '/community?theme=start&way=phone'),
  at('community/help', '/community/help'),
  refused('community/help', '/community/help', '#learn-form'),
  at('community/mentors/apply', '/community/mentors/apply'),
  refused('community/mentors/apply', '/community/mentors/apply', '#mentor-form'),
  at('hotline', '/hotline'),
  at('hotline', '/hotline?question=zzzzqqqq'),
  refused('hotline', '/hotline', '#hotline-form'),
  at('courses', '/courses'),
  at('courses', '/courses?form=online&seats=free'),
  at('courses', '/courses?where=nowhere'),
  at('courses/[slug]', '/courses/senior-smartphone'),
  at('courses/[slug]', '/courses/basic?group=AAA-CCC-EEE'),
  at('courses/[slug]', '/courses/nothing-here', 404),
  at('courses/[slug]/sessions/[id]', '/courses/teachers/sessions/demo-session-5'),
  refused(
    'courses/[slug]/sessions/[id]',
    '/courses/senior-smartphone/sessions/demo-session-1',
    '#enrol-form',
  ),
  { entry: request, name: 'a seat', open: (visit) => enrolled(visit, 1) },
  { entry: request, name: 'a place on the waiting list', open: (visit) => enrolled(visit, 2) },
  at('community/club', '/community/club'),
  { entry: request, name: 'a new club card', open: takenCard },
  { entry: request, name: 'a club card with all that it may have', open: usedCard },
  { entry: request, name: 'a new request', open: async (visit) => void (await newRequest(visit)) },
  { entry: request, name: 'a request with words added', open: writtenTo },
  { entry: request, name: 'an answered request', open: async (visit) => void (await answeredRequest(visit)) },
  { entry: request, name: 'a new application to teach', open: appliedToTeach },
  { entry: request, name: 'a new request to learn', open: askedToLearn },
  at(request, '/r/unknown'),
  { entry: request, name: 'a code asked for too often', open: askedTooOften },
  at('courses/[slug]/[lesson]', lesson),
  at('courses/[slug]/[lesson]', '/courses/basic/99-nothing', 404),
  at('courses/[slug]/[lesson]/check', `${lesson}/check?a1=1&a2=2`),
  at(end, checkOf('')),
  refused(end, checkOf(''), '#end-check-form'),
  at(`${end}/result`, checkOf(`/result?a=${rightAnswers('senior-smartphone').replace(/./g, '1')}`)),
  at(`${end}/result`, checkOf(`/result?a=${rightAnswers('senior-smartphone')}`)),
  {
    entry: `${end}/result`,
    name: 'a new certificate',
    open: async (visit) => void (await newCertificate(visit)),
  },
  { entry: request, name: 'a certificate, with a wrong key', open: verified },
  { entry: `${request}/print`, name: 'a certificate to print', open: printed },
  { entry: request, name: 'saved progress', open: savedProgress },
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
