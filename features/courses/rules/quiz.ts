import { END_CHECK } from '../constants.lessons'
import type { Answers, CheckQuestion, Lesson, Marked, Question, Score } from '../types.lessons'
import { lessonSummary } from './lesson-model'

/** A question with several right options is shown with boxes to tick. */
export const asksForAll = ({ options }: Question): boolean => options.filter(({ right }) => right).length > 1

/** Name of a question's field: `a3`, and `a3.1` for each box where several may be ticked. Numbers count from 1. */
export function fieldName(question: number, option?: number): string {
  return option === undefined ? `a${question + 1}` : `a${question + 1}.${option + 1}`
}

/** What the fields of a form say, by the names above; anything that makes no sense counts as not chosen. */
export function readAnswers(
  questions: readonly Question[],
  fields: Readonly<Record<string, string | undefined>>,
): Answers {
  return questions.map((question, index) =>
    question.options.flatMap((_, option) => {
      const chosen = asksForAll(question)
        ? Boolean(fields[fieldName(index, option)])
        : fields[fieldName(index)] === String(option + 1)
      return chosen ? [option] : []
    }),
  )
}

/** Answers as an address carries them: one sign a question, 1 + 2 + 4 + 8 for the options that were chosen. */
export function formatAnswers(answers: Answers): string {
  return answers.map((chosen) => chosen.reduce((sum, option) => sum + 2 ** option, 0).toString(16)).join('')
}

/** @returns null when it cannot be the answers to these questions. */
export function parseAnswers(questions: readonly Question[], text: string): Answers | null {
  if (text.length !== questions.length || !/^[0-9a-f]*$/.test(text)) return null
  const answers = questions.map(({ options }, index) => {
    const sum = Number.parseInt(text.charAt(index), 16)
    const isAmong = sum < 2 ** options.length
    return isAmong ? options.flatMap((_, option) => (sum & (2 ** option) ? [option] : [])) : null
  })
  return answers.every((chosen) => chosen !== null) ? answers : null
}

/** Every question with what was chosen. Right is whoever chose all right options and nothing else. */
export function markAnswers(questions: readonly Question[], answers: Answers): Marked[] {
  return questions.map((question, index) => {
    const chosen = answers[index] ?? []
    return {
      question,
      chosen,
      isRight: question.options.every(({ right }, at) => right === chosen.includes(at)),
    }
  })
}

export function scoreOf(marked: readonly Marked[]): Score {
  return { right: marked.filter(({ isRight }) => isRight).length, of: marked.length }
}

/** How many answers of so many have to be right. */
export const neededFor = (of: number): number => Math.ceil(of * END_CHECK.passingShare)

export const hasPassed = ({ right, of }: Score): boolean => of > 0 && right >= neededFor(of)

/**
 * The questions of the end check: equally many of every lesson, always the same ones; 15 at most, unless there are
 * more lessons. Where a lesson has
 * more, another question begins in each, so that they are not all about how a lesson begins.
 */
export function endCheckQuestions(lessons: readonly Lesson[]): CheckQuestion[] {
  const each = Math.max(1, Math.floor(END_CHECK.max / Math.max(1, lessons.length)))
  return lessons.flatMap((lesson, index) =>
    lesson.questions
      .map((question, at) => ({ question, turn: (at + 2 * index) % lesson.questions.length }))
      .filter(({ turn }) => turn < each)
      .map(({ question }) => ({ lesson: lessonSummary(lesson), question })),
  )
}
