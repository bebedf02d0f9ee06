import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { findCertificate } from '@/features/certificates/data'
import { parseCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { HONEYPOT_FIELD, idle, KEY_FIELD } from '@/lib/form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { askFrom } from '@/tests/support/staff'
import { claimCertificateAction, saveProgressAction, sendEndCheckAction } from './actions.learner'
import { findProgress } from './data.progress'
import { loadEndCheck, loadLesson } from './loaders.lessons'
import { fieldName, formatAnswers } from './rules/quiz'
import type { Question } from './types.lessons'

vi.mock('@/lib/env', () => ({ env: () => ({ publicUrl: 'https://portal.example' }) }))

const course = 'senior-smartphone'
const lesson = '01-turn-on-and-call'

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ locale: 'uk', course, ...values })) data.append(name, value)
  return data
}

/** Where an action leads; the framework carries redirects as errors. */
async function redirectOf(done: Promise<unknown>): Promise<string> {
  const error = await done.then(
    (state) => new Error(`no redirect but ${JSON.stringify(state)}`),
    (thrown: Error & { digest?: string }) => thrown,
  )
  const address = 'digest' in error ? String(error.digest).split(';')[2] : undefined
  if (!address) throw error
  return address
}

const right = ({ options }: Question) => options.flatMap((option, index) => (option.right ? [index] : []))
const wrong = ({ options }: Question) => [options.findIndex((option) => !option.right)]

async function asked(): Promise<Question[]> {
  return (await loadEndCheck(course, 'uk'))?.questions.map(({ question }) => question) ?? []
}

/** Answers to the end check, so many of them wrong. */
const answered = async (mistakes: number) =>
  formatAnswers((await asked()).map((question, index) => (index < mistakes ? wrong : right)(question)))

onEachDatabase('what learners send', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })
  beforeEach(async () => {
    askFrom(`somebody ${Math.random()}`)
    await db().certificate.deleteMany()
    await db().learnerProgress.deleteMany()
    await db().submission.deleteMany()
  })

  it('an end check with a gap comes back as it was, a full one leads to its result', async () => {
    const questions = await asked()
    const all = Object.fromEntries(
      questions.flatMap((question, index) =>
        right(question).map((option) =>
          right(question).length > 1
            ? [fieldName(index, option), 'on']
            : [fieldName(index), String(option + 1)],
        ),
      ),
    )
    const { a2: _, ...gap } = all
    const back = await sendEndCheckAction(idle, form(gap))
    expect(back).toMatchObject({ status: 'invalid', fields: { a2: 'answer-missing' }, values: gap })
    const address = await redirectOf(sendEndCheckAction(idle, form(all)))
    expect(address).toBe(`/courses/${course}/check/result?a=${await answered(0)}`)
    const nowhere = await sendEndCheckAction(idle, form({ ...all, course: '../basic' }))
    expect(nowhere).toMatchObject({ status: 'failed', code: 'gone' })
  })

  it('who passed gets a certificate once, with the key in the answer only', async () => {
    const values = { answers: await answered(3), name: ' Олена  Приклад ', [KEY_FIELD]: 'a'.repeat(32) }
    const first = await claimCertificateAction(idle, form(values))
    if (first.status !== 'ok') throw new Error(JSON.stringify(first))
    expect(first.shown).toMatchObject({
      name: 'Олена Приклад',
      address: `https://portal.example/r/${first.shown?.code}`,
    })
    expect(await claimCertificateAction(idle, form(values))).toEqual(first)
    const certificate = await findCertificate(parseCode(first.shown?.code ?? '') ?? '', new Date())
    expect(certificate).toMatchObject({
      kind: 'self',
      courseSlug: course,
      hours: 1,
      name: null,
      hasName: true,
    })
    const stored = JSON.stringify(await db().certificate.findMany())
    expect(stored).not.toContain(parseCode(first.shown?.key ?? ''))
    expect(await db().certificate.count()).toBe(1)
  })

  it.each([
    ['too many mistakes', async () => ({ answers: await answered(4) })],
    ['no answers', async () => ({ answers: '' })],
    ['other signs', async () => ({ answers: 'f'.repeat(14) })],
    ['another course', async () => ({ answers: await answered(0), course: 'nothing' })],
  ])('nobody gets one with %s', async (_what, values) => {
    const state = await claimCertificateAction(idle, form(await values()))
    expect(state).toMatchObject({ status: 'failed', code: 'gone' })
    expect(await db().certificate.count()).toBe(0)
  })

  it('a robot sees a certificate that is none', async () => {
    const values = { answers: await answered(0), [HONEYPOT_FIELD]: 'x' }
    const state = await claimCertificateAction(idle, form(values))
    expect(state).toMatchObject({ status: 'ok', shown: { code: expect.stringMatching(/^[A-Z0-9-]{11}$/) } })
    expect(await db().certificate.count()).toBe(0)
  })

  it('progress begins with a lesson, goes on under its code, and tells nothing of a wrong one', async () => {
    const questions = (await loadLesson(course, lesson, 'uk'))?.lesson.questions ?? []
    const values = { lesson, answers: formatAnswers(questions.map(right)) }
    const address = await redirectOf(saveProgressAction(idle, form(values)))
    const code = parseCode(address.match(/^\/r\/([^?]+)\?sent=progress$/)?.[1] ?? '') ?? ''
    expect((await findProgress(code))?.lessons).toMatchObject({
      [`${course}/${lesson}`]: { right: questions.length, of: questions.length },
    })
    const end = { lesson: '', answers: await answered(0), code: code.toLowerCase() }
    expect(await redirectOf(saveProgressAction(idle, form(end)))).toBe(address)
    expect((await findProgress(code))?.checks).toHaveProperty(course)
    for (const typed of ['ACEACEACE', 'no code', '<b>']) {
      const state = await saveProgressAction(idle, form({ ...values, code: typed }))
      expect(state).toMatchObject({ status: 'invalid', fields: { code: 'progress-code-wrong' } })
    }
    const failed = await saveProgressAction(idle, form({ ...end, answers: await answered(4) }))
    expect(failed).toMatchObject({ status: 'failed', code: 'gone' })
    expect(await db().learnerProgress.count()).toBe(1)
  })
})
