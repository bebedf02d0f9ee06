'use server'

import { redirect } from 'next/navigation'
import { issueOnce } from '@/features/certificates/mutations'
import { formatCode, parseCode, randomCode } from '@/lib/codes'
import { localDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { publicAction } from '@/lib/public-action'
import { steadyTime } from '@/lib/steady-time'
import { loadCourseRecord } from './loaders'
import { loadEndCheck, loadLesson } from './loaders.lessons'
import { createProgress, updateProgress } from './mutations.progress'
import {
  fieldName,
  formatAnswers,
  hasPassed,
  markAnswers,
  parseAnswers,
  readAnswers,
  scoreOf,
} from './rules/quiz'
import { claimSchema, endCheckSchema, saveProgressSchema } from './schema.learner'
import type { Question, Score } from './types.lessons'

const TEN_MINUTES = 10 * 60_000
/** A whole class of a library may come from one address. */
const CLASS = { count: 90, windowMs: TEN_MINUTES }

const resultAddress = (locale: Locale, course: string, answers: string) =>
  `${href(locale, `/courses/${course}/check/result`)}?a=${answers}`

/** Takes the answers of an end check to the page with its result; what was not answered comes back. */
export const sendEndCheckAction = publicAction(
  endCheckSchema,
  { name: 'end-check', limit: CLASS, pretend: () => ({ status: 'ok' }) },
  async (fields, { locale }) => {
    const check = await loadEndCheck(fields.course ?? '', locale)
    if (!check) return { status: 'failed', code: 'gone' }
    const questions = check.questions.map(({ question }) => question)
    const answers = readAnswers(questions, fields)
    const missing = answers.flatMap((chosen, index) => (chosen.length === 0 ? [fieldName(index)] : []))
    if (missing.length > 0) {
      return {
        status: 'invalid',
        fields: Object.fromEntries(missing.map((name) => [name, 'answer-missing'])),
      }
    }
    redirect(resultAddress(locale, check.course.slug, formatAnswers(answers)))
  },
)

function scoreFor(questions: readonly Question[], written: string): Score | null {
  const answers = parseAnswers(questions, written)
  return answers && scoreOf(markAnswers(questions, answers))
}

/** Gives the certificate of somebody who passed the end check, in the answer itself: its key is shown this once. */
export const claimCertificateAction = publicAction(
  claimSchema,
  { name: 'certificate', limit: CLASS, pretend: () => ({ status: 'ok' }) },
  async ({ course: slug, answers, name }, { locale, now, key, caller }) => {
    const check = await loadEndCheck(slug, locale)
    const course = await loadCourseRecord(slug)
    const score =
      check &&
      scoreFor(
        check.questions.map(({ question }) => question),
        answers,
      )
    if (!course || !score || !hasPassed(score)) return { status: 'failed', code: 'gone' }
    const { title: courseTitle, hours } = course
    const facts = { kind: 'self', courseSlug: slug, courseTitle, hours, name: name || null, now } as const
    const { code, holderKey } = await issueOnce(facts, answers, { key, caller })
    return {
      status: 'ok',
      shown: { code: formatCode(code), key: formatCode(holderKey ?? ''), name, issuedOn: localDay(now) },
    }
  },
)

/** Keeps what was done under a code: a new one, or the one that was typed. */
export const saveProgressAction = publicAction(
  saveProgressSchema,
  {
    name: 'progress',
    limit: CLASS,
    pretend: ({ locale }) => redirect(href(locale, `/r/${formatCode(randomCode())}`)),
  },
  async ({ course, lesson, answers, code: typed }, { locale, now, key, caller }) => {
    const found = lesson ? await loadLesson(course, lesson, locale) : await loadEndCheck(course, locale)
    const asked = !found
      ? []
      : 'lesson' in found
        ? found.lesson.questions
        : found.questions.map((each) => each.question)
    const score = asked.length > 0 ? scoreFor(asked, answers) : null
    if (!score || (!lesson && !hasPassed(score))) return { status: 'failed', code: 'gone' }
    const step = { course, lesson: lesson || null, ...score }
    const known = parseCode(typed)
    const kept = typed
      ? await steadyTime(async () => (await updateProgress(known ?? randomCode(), step, now)) && known)
      : await createProgress(step, { now, key, caller })
    if (!kept) return { status: 'invalid', fields: { code: 'progress-code-wrong' } }
    redirect(`${href(locale, `/r/${formatCode(kept)}`)}?sent=progress`)
  },
)
