import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import messages from '@/messages/uk.json'
import { onEachDatabase } from '@/tests/support/databases'
import { feedbackFieldErrors } from './constants'
import { createGuideReport } from './mutations'
import { guideReportSchema } from './schema'

const NOW = new Date('2026-11-23T10:00:00Z')
const context = { locale: 'uk', now: NOW, caller: 'somebody' } as const
const report = {
  slug: 'diia-signature',
  step: 3,
  kind: 'different',
  text: 'Кнопка називається інакше',
} as const
const findGuide = async (slug: string) =>
  slug === 'diia-signature' ? { number: 214, steps: [1, 2, 3] } : null

onEachDatabase('guide reports', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  beforeEach(async () => {
    await db().guideReport.deleteMany()
    await db().submission.deleteMany()
  })

  it('are stored with the guide’s number and the step', async () => {
    expect(await createGuideReport(report, context, findGuide)).toBe(true)
    expect(await db().guideReport.findMany()).toMatchObject([
      {
        guideNumber: 214,
        step: 3,
        kind: 'different',
        text: report.text,
        locale: 'uk',
        createdAt: NOW,
        closedAt: null,
      },
    ])
  })

  it('are stored once per submit, and once for each reader', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, () => createGuideReport(report, context, findGuide)),
    )
    expect(all).toEqual(all.map(() => true))
    expect(await db().guideReport.count()).toBe(1)
    await createGuideReport(report, { ...context, caller: 'somebody else' }, findGuide)
    await createGuideReport({ ...report, step: 2 }, context, findGuide)
    expect(await db().guideReport.count()).toBe(3)
  })

  it('lose no other words under an old key', async () => {
    const key = '0f8fad5b-d9cb-469f-a165-70867728950e'
    await createGuideReport(report, { ...context, key }, findGuide)
    await createGuideReport({ ...report, text: 'А тут зовсім інше' }, { ...context, key }, findGuide)
    expect(await db().guideReport.count()).toBe(2)
  })

  it('need a guide, but not a step', async () => {
    expect(await createGuideReport({ ...report, slug: 'none' }, context, findGuide)).toBe(false)
    await createGuideReport({ ...report, step: 77 }, context, findGuide)
    expect(await db().guideReport.findMany()).toMatchObject([{ guideNumber: 214, step: null }])
  })
})

describe('guideReportSchema', () => {
  const problems = (values: Record<string, string>) =>
    guideReportSchema.safeParse(values).error?.issues.map(({ message }) => message) ?? []

  it('takes a report of a step or of the whole guide', () => {
    const typed = { slug: 'diia-app', kind: 'unclear', text: ' Не зрозуміло ' }
    expect(guideReportSchema.parse({ ...typed, step: '3' })).toEqual({
      ...typed,
      step: 3,
      text: 'Не зрозуміло',
    })
    for (const step of ['', '0', '3.5', 'x', '1000']) {
      expect(guideReportSchema.parse({ ...typed, step }).step).toBeNull()
    }
    expect(guideReportSchema.parse(typed).step).toBeNull()
  })

  it('always asks for words and a kind', () => {
    expect(problems({})).toEqual(['kind-missing', 'text-missing'])
    expect(problems({ kind: 'wrong', text: 'ні' })).toEqual(['text-too-short'])
    expect(problems({ kind: 'wrong', text: 'я'.repeat(1001) })).toEqual(['text-too-long'])
    expect(Object.keys(messages.errors.fields)).toEqual(expect.arrayContaining([...feedbackFieldErrors]))
    expect(problems({ kind: 'nothing', text: 'щось' })).toEqual(['kind-missing'])
  })
})
