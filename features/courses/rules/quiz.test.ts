import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lesson, Question } from '../types.lessons'
import {
  endCheckQuestions,
  fieldName,
  formatAnswers,
  hasPassed,
  markAnswers,
  neededFor,
  parseAnswers,
  readAnswers,
  scoreOf,
} from './quiz'

const question = (id: string, rights: readonly boolean[]): Question => ({
  id,
  text: `${id}?`,
  options: rights.map((right, index) => ({ text: `${id} ${index}`, right, why: 'Бо так.' })),
})
const one = question('q1', [false, true, false])
const several = question('q2', [true, false, true, false])
const questions = [one, several]

describe('answers', () => {
  it.each([
    ['both right', { a1: '2', 'a2.1': 'on', 'a2.3': 'on' }, [true, true], '25'],
    ['not all of the right ones', { a1: '2', 'a2.1': 'on' }, [true, false], '21'],
    ['a wrong one too', { a1: '1', 'a2.1': 'on', 'a2.2': 'on', 'a2.3': 'on' }, [false, false], '17'],
    ['everything ticked', { 'a2.1': '1', 'a2.2': '1', 'a2.3': '1', 'a2.4': '1' }, [false, false], '0f'],
    ['nothing', {}, [false, false], '00'],
    ['an option that is not there', { a1: '4', 'a2.5': 'on' }, [false, false], '00'],
    ['a choice under the name of a box', { 'a1.2': 'on', a2: '1' }, [false, false], '00'],
    ['hostile words', { a1: '__proto__', 'a2.1': '', constructor: 'x' }, [false, false], '00'],
  ])('%s', (_what, fields: Record<string, string>, right, written) => {
    const answers = readAnswers(questions, fields)
    expect(markAnswers(questions, answers).map(({ isRight }) => isRight)).toEqual(right)
    expect(formatAnswers(answers)).toBe(written)
    expect(parseAnswers(questions, written)).toEqual(answers)
  })

  it.each(['', '2', '252', '85', '2g', '2%', '-1', '２５'])('«%s» is no answer to two questions', (text) => {
    expect(parseAnswers(questions, text)).toBeNull()
  })

  it('come back from an address as they went in', () => {
    const chosen = fc.uniqueArray(fc.integer({ min: 0, max: 2 })).map((list) => list.sort())
    fc.assert(
      fc.property(fc.array(chosen, { maxLength: 15 }), (answers) => {
        const asked = answers.map((_, index) => question(`q${index}`, [true, true, false]))
        expect(parseAnswers(asked, formatAnswers(answers))).toEqual(answers)
      }),
    )
  })

  it('are named from 1, as people count', () => {
    expect([fieldName(0), fieldName(2, 3)]).toEqual(['a1', 'a3.4'])
  })
})

describe('the score', () => {
  it.each([
    [12, 9],
    [13, 10],
    [14, 11],
    [15, 12],
  ])('of %i questions %i have to be right', (of, needed) => {
    expect(neededFor(of)).toBe(needed)
    expect(hasPassed({ right: needed, of })).toBe(true)
    expect(hasPassed({ right: needed - 1, of })).toBe(false)
  })

  it('counts right answers; nobody passes where nothing was asked', () => {
    expect(scoreOf(markAnswers(questions, [[1], [0]]))).toEqual({ right: 1, of: 2 })
    expect(hasPassed({ right: 0, of: 0 })).toBe(false)
  })
})

describe('the end check', () => {
  const lesson = (slug: string, count: number): Lesson => ({
    ...{ course: 'c', slug, title: slug, goal: 'Мета.', minutes: 20, area: 0 as const },
    ...{ skills: [], needs: [], guides: [], sources: [], parts: [] },
    ...{ checkedBy: null, checkedOn: null, updatedOn: '2026-11-23' },
    questions: Array.from({ length: count }, (_, index) => question(`q${index + 1}`, [true, false])),
  })
  const lessons = (counts: readonly number[]) => counts.map((count, index) => lesson(`0${index}`, count))

  it.each([
    ['twelve lessons', Array(12).fill(5), 12],
    ['three lessons', [5, 5, 5], 15],
    ['three lessons, one of them short', [4, 5, 5], 14],
    ['three lessons with many questions', [6, 6, 6], 15],
    ['twenty lessons', Array(20).fill(4), 20],
    ['none', [], 0],
  ])('asks of every one of %s', (_what, counts: number[], asked) => {
    const drawn = endCheckQuestions(lessons(counts))
    expect(drawn).toHaveLength(asked)
    expect(new Set(drawn.map((each) => each.lesson.slug)).size).toBe(counts.length)
    expect(drawn).toEqual(endCheckQuestions(lessons(counts)))
  })

  it('does not ask the same place of every lesson', () => {
    const ids = endCheckQuestions(lessons(Array(12).fill(5))).map(({ question: { id } }) => id)
    expect(new Set(ids).size).toBe(5)
  })
})
