import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { materialFormats } from '@/features/materials/constants'
import { putRow, withDatabase } from './support/database'
import { expectLean } from './support/lean'
import { storedNow } from './support/places'
import type { Portal } from './support/portal'
import { signInAs } from './support/staff'
import { expect, test, withAndWithoutJavaScript } from './support/test'
import { ask } from './support/wire'
import { wordsOf } from './support/words'

const t = wordsOf('uk')
const SMALL = { width: 320, height: 640 }

async function expectNothingSticksOut(page: Page) {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(overflow).toBe(0)
}

withAndWithoutJavaScript('partners', () => {
  test('are listed with what they promised, and say what came of it', async ({ page, portal }) => {
    await page.setViewportSize(SMALL)
    await page.goto('/community/partners')
    await expectNothingSticksOut(page)
    await page.getByRole('link', { name: 'Демонстраційна школа' }).click()
    await expect(page.locator('h1')).toHaveText('Демонстраційна школа')
    await expect(page.getByText(t('partners.demo'))).toBeVisible()
    await expect(page.locator('section', { hasText: t('partners.promised') })).toContainText(
      'Відкрити цифрову лабораторію',
    )
    await expect(page.getByText(t('partners.nothingYet'))).toBeVisible()
    const laboratory = page.locator('li', { hasText: 'Цифрова лабораторія на 12 місць' })
    await expect(laboratory).toContainText(t('partners.planStates.done'))
    await expectNothingSticksOut(page)
    expectLean((await ask(portal.url, '/community/partners/demo-school')).text, 'a partner')
    await page.getByRole('link', { name: t('partners.joinWrite') }).click()
    await expect(page.locator('[name=question]')).toHaveValue(t('partners.joinQuestion').trim())
  })
})

/** A partner made on the staff side by somebody who is signed in; leads to its page. */
async function makePartner(page: Page, facts: { slug: string; visibility: 'public' | 'staff' }) {
  await page.goto('/admin/partners/new')
  await page.locator('#slug').fill(facts.slug)
  await page.locator('#nameUk').fill(`Підприємство ${facts.slug}`)
  await page.locator('#nameEn').fill(`Enterprise ${facts.slug}`)
  await page.locator('#kind').selectOption('enterprise')
  await page.locator('#commitmentUk').fill('Навчити всю другу зміну до весни.')
  await page.locator('#visibility').selectOption(facts.visibility)
  await page.getByRole('button', { name: t('staff.partners.form.save') }).click()
}

test('an editor writes a partner with its promise and plan, and everybody reads it', async ({
  page,
  context,
  portal,
}) => {
  await signInAs(context, portal, ['editor'])
  const slug = `works-${randomBytes(4).toString('hex')}`
  await makePartner(page, { slug, visibility: 'public' })
  // What was written in one language, and without a source, comes back with everything in it.
  await expect(page.locator('.error-summary li')).toHaveCount(2)
  await expect(page.locator('#commitmentUk')).toHaveValue('Навчити всю другу зміну до весни.')
  await expect(page.locator('#visibility')).toHaveValue('public')
  await page.locator('#commitmentEn').fill('Teach the whole second shift by spring.')
  await page.locator('#source').fill('Меморандум')
  await page.getByRole('button', { name: t('staff.partners.form.save') }).click()
  await expect(page.locator('h1')).toHaveText(`Підприємство ${slug}`)

  await page.getByRole('link', { name: t('staff.partners.plan.add') }).click()
  await page.locator('#titleUk').fill('Навчальний клас')
  await page.locator('#titleEn').fill('A classroom')
  await page.locator('#state').selectOption('in-work')
  await page.locator('#dueOn').fill('2027-03-01')
  await page.getByRole('button', { name: t('staff.partners.plan.save') }).click()
  await expect(page.getByRole('link', { name: 'Навчальний клас' })).toBeVisible()

  await page.getByRole('link', { name: t('staff.partners.publicPage') }).click()
  await expect(page.locator('h1')).toHaveText(`Підприємство ${slug}`)
  await expect(page.getByText('Навчити всю другу зміну до весни.')).toBeVisible()
  await expect(page.locator('li', { hasText: 'Навчальний клас' })).toContainText('до 1 березня 2027 року')
})

/** An online session of a group, tomorrow. */
async function putSession(portal: Portal, cohortId: string, mark: string) {
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().replace('Z', '+00:00')
  await putRow(portal, 'SeatPool', { id: `pool-${mark}`, capacity: 30, taken: 3, lastPosition: 3 })
  await putRow(portal, 'CourseSession', {
    ...{ id: `session-${mark}`, courseSlug: 'basic', form: 'online', state: 'open', cohortId },
    ...{ titleUk: `Зміна ${mark}`, titleEn: `Shift ${mark}`, poolId: `pool-${mark}`, updatedAt: storedNow() },
  })
  await putRow(portal, 'SessionMeeting', {
    ...{ id: `meeting-${mark}`, sessionId: `session-${mark}`, startsAt: at(24), endsAt: at(26) },
  })
  for (const position of [1, 2, 3])
    await putRow(portal, 'Enrolment', {
      ...{
        id: `enrolment-${mark}-${position}`,
        poolId: `pool-${mark}`,
        code: `${mark}${position}`,
        position,
      },
      ...{ codeDigest: `${mark}${position}`, name: 'Учасник', locale: 'uk', state: 'enrolled' },
      ...{ retainUntil: at(9000), updatedAt: storedNow() },
    })
}

test('the code of a group lets into its sessions until it is closed, and its report gives nobody away', async ({
  page,
  context,
  portal,
}) => {
  await signInAs(context, portal, ['editor'])
  const mark = randomBytes(4).toString('hex')
  await makePartner(page, { slug: `group-${mark}`, visibility: 'staff' })
  await expect(page.locator('.error-summary li')).toHaveCount(1)
  await page.locator('#commitmentEn').fill('Teach the whole second shift by spring.')
  await page.getByRole('button', { name: t('staff.partners.form.save') }).click()
  await page.getByText(t('staff.partners.cohort.add')).click()
  await page.locator('#cohort-title').fill(`Друга зміна ${mark}`)
  await page.locator('#cohort-course').selectOption('basic')
  await page.getByRole('button', { name: t('staff.partners.cohort.create') }).click()
  const code = page.locator('.cohort-code')
  await expect(code).toHaveText(/^[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}$/)
  const typed = await code.innerText()
  const group = page.url()
  await putSession(portal, group.split('/').at(-1) ?? '', mark)

  const session = page.getByText(`Зміна ${mark}`)
  await page.goto('/courses/basic')
  await expect(session).toHaveCount(0)
  await page.goto(`/courses/basic?group=${typed}`)
  await expect(session.first()).toBeVisible()

  await page.goto(group)
  const report = page.locator('.data-table')
  await expect(report).toContainText(t('staff.partners.report.few'))
  const file = await page.request.get(`${new URL(group).pathname}/export`)
  const figures = (await file.text()).split('\r\n').slice(1).filter(Boolean)
  expect(figures.map((line) => line.split(',').at(-1))).toEqual(['менше 10', 'приховано', 'приховано'])

  await page.getByRole('button', { name: t('staff.partners.cohort.close') }).click()
  await page.getByRole('button', { name: t('staff.partners.cohort.closeConfirm') }).click()
  await expect(page.getByText(t('staff.partners.cohort.states.closed'))).toBeVisible()
  await page.goto(`/courses/basic?group=${typed}`)
  await expect(session).toHaveCount(0)
})

/** Size of the pages of a PDF in whole points, one line each. */
async function printed(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) => box)
  expect(boxes).toHaveLength([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length)
  return boxes.map((box) =>
    box
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((side) => Math.round(Number(side)))
      .join('×'),
  )
}

/** How many lines and codes of a sheet do not lie inside of their face or lie on one another. */
function cutWords(page: Page): Promise<number> {
  return page.locator('.material-inner').evaluateAll((faces) => {
    const outside = (face: Element, part: Element) => {
      const [all, own] = [face.getBoundingClientRect(), part.getBoundingClientRect()]
      const sides = [own.left - all.left, own.top - all.top, all.right - own.right, all.bottom - own.bottom]
      return sides.some((room) => room < -1)
    }
    const overlap = (one: Element, other: Element) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      return across > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    }
    return faces.reduce((sum, face) => {
      const blocks = [...face.children].filter((part) => !part.matches('.material-rosette'))
      const parts = blocks.flatMap((block) => [block, ...block.querySelectorAll(':not(wbr)')])
      const lines = [...face.querySelectorAll('p, h2, .material-qr')]
      const cut = parts.filter((part) => outside(face, part))
      const crossed = lines.filter((line, index) =>
        lines.slice(index + 1).some((next) => overlap(line, next)),
      )
      return sum + cut.length + crossed.length
    }, 0)
  })
}

const paper = { 'poster-a3': '842×1191', 'poster-a4': '595×842', 'card-a5': '420×595', 'tent-a5': '595×842' }

test('a sheet is one page of its paper, and the longest words fit', async ({ page, context, portal }) => {
  await signInAs(context, portal, ['operator'])
  await page.goto('/admin/materials')
  const long = await page.locator('#subject optgroup option').evaluateAll((options) => {
    const by = (score: (text: string) => number) =>
      [...options].sort((one, other) => score(other.textContent ?? '') - score(one.textContent ?? ''))[0]
    const words = (text: string) => Math.max(...text.split(/\s/).map((word) => word.length))
    return [by((text) => text.length), by(words)].map((option) => (option as HTMLOptionElement).value)
  })
  for (const format of materialFormats)
    for (const subject of ['portal', 'hotline', 'place/demo-cnap-1', 'course/basic', ...long]) {
      await page.goto(`/admin/materials?subject=${subject}&format=${format}`)
      await expect(page.locator('.material-title').last()).toBeVisible()
      const cut = await cutWords(page)
      expect.soft({ format, subject, cut }).toEqual({ format, subject, cut: 0 })
      if (subject === 'portal' || subject === long[0])
        expect.soft({ format, subject, pages: await printed(page) }).toEqual({
          ...{ format, subject },
          pages: [paper[format]],
        })
    }
})

test('the notice of a group is one page with its code', async ({ page, context, portal }) => {
  await signInAs(context, portal, ['editor'])
  const mark = randomBytes(4).toString('hex')
  const stored = Array.from(randomBytes(9), (byte) => 'ACEHKMPTX23456789'[byte % 17]).join('')
  await putRow(portal, 'Partner', {
    ...{ id: `partner-${mark}`, slug: `notice-${mark}`, kind: 'enterprise', updatedAt: storedNow() },
    ...{ nameUk: `Підприємство ${mark}`, nameEn: `Enterprise ${mark}` },
  })
  await putRow(portal, 'PartnerCohort', {
    ...{ id: `cohort-${mark}`, partnerId: `partner-${mark}`, title: 'Друга зміна', courseSlug: 'basic' },
    ...{ code: stored, codeDigest: mark, updatedAt: storedNow() },
  })
  await page.goto(`/admin/partners/cohorts/cohort-${mark}/notice`)
  await expect(page.locator('.notice-code')).toHaveText(stored.replace(/(.{3})(?=.)/g, '$1-'))
  expect(await printed(page)).toEqual(['595×842'])
  await withDatabase(portal, (client) =>
    client.execute({ sql: 'DELETE FROM "Partner" WHERE "id" = ?', args: [`partner-${mark}`] }),
  )
})
