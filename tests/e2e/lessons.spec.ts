import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { endCheckQuestions } from '@/features/courses/rules/quiz'
import { href, locales } from '@/lib/i18n/locales'
import { expectLean } from './support/lean'
import { answer, lessonSlugs, lessonsOf, rightAnswers } from './support/lessons'
import { expectNoSideScroll, open, readerOf } from './support/readers'
import { expect, test, withAndWithoutJavaScript } from './support/test'
import { ask } from './support/wire'

const course = 'senior-smartphone'
const { t } = readerOf('uk')
const lessons = lessonsOf(course, 'uk')
const asked = endCheckQuestions(lessons)
const path = (rest: string) => `/courses/${course}/${rest}`
const KB = 1024

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

/** Answers all questions of a lesson, the first `wrong` of them wrongly. */
async function takeLesson(page: Page, index: number, wrong = 0): Promise<void> {
  const lesson = lessons[index]
  if (!lesson) throw new Error('no such lesson')
  await open(page, path(lesson.slug))
  for (const [at, question] of lesson.questions.entries())
    await answer(page, 'lesson', at, question, at >= wrong)
  await press(page, t('lessons.submit'))
  await expect(page.locator('.score')).toHaveText(
    t('lessons.result.score', { right: lesson.questions.length - wrong, of: lesson.questions.length }),
  )
}

async function shownCode(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/r\/[A-Z0-9-]{11}/)
  return (await page.locator('.big-code').innerText()).trim()
}

withAndWithoutJavaScript('a course taken alone', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  test.describe.configure({ timeout: 120_000 })

  test('lesson, questions, progress by code', async ({ page }) => {
    await takeLesson(page, 0, 1)
    await expectNoSideScroll(page)
    await expect(page.locator('.marked:not(.is-right)')).toHaveCount(1)
    await expect(page.locator('.marked').first()).toContainText(t('lessons.result.correct'))
    await press(page, t('lessons.save.submit'))
    const code = await shownCode(page)
    await expectNoSideScroll(page)
    const done = page.locator('.lesson-list > .is-done')
    await expect(done).toHaveCount(1)
    await page
      .getByRole('link', { name: t('lessons.progress.next', { title: lessons[1]?.title ?? '' }) })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessons[1]?.title ?? '')

    await takeLesson(page, 1)
    await page.getByLabel(t('lessons.save.code')).fill('ACE ACE ACE')
    await press(page, t('lessons.save.submit'))
    await expect(page.locator('.error-summary')).toContainText(t('errors.fields.progress-code-wrong'))
    await expect(page.getByLabel(t('lessons.save.code'))).toHaveValue('ACE ACE ACE')
    await page.getByLabel(t('lessons.save.code')).fill(code.toLowerCase().replaceAll('-', ' '))
    await press(page, t('lessons.save.submit'))
    expect(await shownCode(page)).toBe(code)
    await expect(done).toHaveCount(2)
  })

  test('end check, certificate, verification without the name and with it', async ({ page, browser }) => {
    const second = asked[1]?.question
    if (!second) throw new Error('no end check')
    await open(page, path('check'))
    for (const [index, { question }] of asked.entries()) {
      if (index !== 1) await answer(page, 'check', index, question, false)
    }
    await press(page, t('lessons.check.submit'))
    const summary = page.locator('.error-summary')
    await expect(summary.getByRole('link')).toHaveText([`2. ${t('errors.fields.answer-missing')}`])
    await expect(page.locator('#end-check-form input:checked')).not.toHaveCount(0)
    await answer(page, 'check', 1, second)
    await press(page, t('lessons.check.submit'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('lessons.outcome.failed'))
    await expect(page.locator('.marked')).toHaveCount(asked.length - 1)
    await expect(page.locator('#claim-form')).toHaveCount(0)
    await page.getByRole('link', { name: t('lessons.outcome.again') }).click()

    for (const [index, { question }] of asked.entries()) await answer(page, 'check', index, question)
    await press(page, t('lessons.check.submit'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('lessons.outcome.passed'))
    await page.getByLabel(t('certificates.claim.name')).fill('О')
    await press(page, t('certificates.claim.submit'))
    await expect(page.locator('.error-summary')).toContainText(t('errors.fields.holder-too-short'))
    const name = 'Олена Приклад'
    await page.getByLabel(t('certificates.claim.name')).fill(name)
    await press(page, t('certificates.claim.submit'))
    const sheet = page.locator('.certificate')
    await expect(sheet).toContainText(name)
    await expect(sheet).toContainText(t('certificates.kinds.self'))
    await expectNoSideScroll(page)
    const code = await sheet.locator('.certificate-proof b').innerText()
    const key = await sheet.locator('.certificate-strip b').innerText()
    expect(page.url()).not.toContain(key)

    const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    const address = new URL(`/r/${code}`, page.url()).href
    await stranger.goto(address)
    await expect(stranger.getByText(t('certificates.real'))).toBeVisible()
    await expect(stranger.getByText(t('certificates.nameHidden'))).toBeVisible()
    expect(await stranger.content()).not.toContain(name)

    await page.getByRole('link', { name: t('certificates.issued.open') }).click()
    await page.getByLabel(t('certificates.holder.key')).fill(code)
    await press(page, t('certificates.holder.show'))
    await expect(page.locator('.error-summary')).toContainText(t('errors.fields.holder-key-wrong'))
    await page.getByLabel(t('certificates.holder.key')).fill(key.toLowerCase())
    await press(page, t('certificates.holder.show'))
    await expect(page.locator('.banner-ok')).toBeVisible()
    await expectNoSideScroll(page)
    await stranger.goto(address)
    await expect(stranger.getByText(name)).toBeVisible()
    await stranger.goto(`${address}/print`)
    await expect(stranger.locator('.certificate')).toContainText(name)
    expect(await stranger.content()).not.toContain(key)

    await page.getByLabel(t('certificates.holder.key')).fill(key)
    await press(page, t('certificates.holder.hide'))
    await expect(page.getByText(t('certificates.nameHidden'))).toBeVisible()
    await stranger.goto(address)
    expect(await stranger.content()).not.toContain(name)
    await stranger.context().close()
  })
})

test('the device remembers lessons, and a saved lesson opens without internet', async ({ page, context }) => {
  await takeLesson(page, 0)
  await page.goto(path(lessons[2]?.slug ?? ''))
  await page.getByLabel(t('lessons.tick')).check()
  await page.getByRole('button', { name: t('guide.offline') }).click()
  await expect(page.getByRole('button', { name: t('guide.offlineDone') })).toBeVisible()
  await page.goto(`/courses/${course}`)
  const marked = page.locator('[data-lesson].is-done')
  await expect(marked).toHaveCount(2)
  await expect(marked.first().getByText(t('lessons.done'))).toBeVisible()

  await context.setOffline(true)
  await page.goto(path(lessons[2]?.slug ?? ''))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessons[2]?.title ?? '')
  await page.locator('.question summary').first().click()
  await expect(page.locator('.question details li').first()).toBeVisible()
  await expect(page.getByLabel(t('lessons.tick'))).toBeChecked()
})

test('answers that make no sense find no page, and hostile ones count as none', async ({ portal }) => {
  for (const query of ['', '?a=', '?a=zzz', `?a=${rightAnswers(course)}0`, '?a=1&a=2'])
    expect((await ask(portal.url, `${path('check/result')}${query}`)).status).toBe(404)
  const odd = await ask(portal.url, `${path(`${lessons[0]?.slug}/check`)}?a1=%3Cb%3E&a1=2&__proto__=1&a9=1`)
  expect(odd.status).toBe(200)
  expect(odd.text).toContain(t('lessons.result.none'))
  expect(odd.text).not.toContain('data-lesson-done')
})

test('every lesson is a document of at most 40 KB', async ({ portal }) => {
  const folders = readdirSync('content/courses', { withFileTypes: true })
  const courses = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const pages = courses.flatMap((slug) => lessonSlugs(slug).map((lesson) => `/courses/${slug}/${lesson}`))
  expect(pages).toHaveLength(30)
  const heavy: unknown[] = []
  for (const page of pages.flatMap((each) => locales.map((locale) => href(locale, each)))) {
    const { status, text } = await ask(portal.url, page)
    expect([page, status]).toEqual([page, 200])
    expectLean(text, page)
    if (Buffer.byteLength(text) > 40 * KB) heavy.push([page, Buffer.byteLength(text)])
  }
  expect(heavy).toEqual([])
})
