import { describe, expect, it } from 'vitest'
import { addCounts, countPlaywright, countVitest } from './test-counts.mjs'

const red = '\u001B[31mexpected 1 to be 2\u001B[39m\n  at a.test.ts'

describe('counts of the test runners', () => {
  it('reads Vitest: tests, skipped ones, and a file that did not load', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a', failureMessages: [] },
      { status: 'failed', fullName: 'b', failureMessages: [red] },
      { status: 'pending', fullName: 'c', failureMessages: [] },
    ]
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults },
      { name: 'b.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    ]
    expect(countVitest({ testResults })).toEqual({
      passed: 1,
      failed: 2,
      skipped: 1,
      failures: ['a.test.ts: b: expected 1 to be 2', 'b.test.ts: Cannot find module'],
    })
  })

  it('reads Playwright: nested suites, flaky tests as failed, errors outside of tests', () => {
    const spec = (title: string, status: string) => ({
      file: 'a.spec.ts',
      title,
      tests: [{ status, results: status === 'flaky' ? [{ error: { message: red } }, {}] : [{}] }],
    })
    const suites = [
      { specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'flaky'), spec('c', 'skipped')] }] },
    ]
    const counted = countPlaywright({ suites, errors: [{ message: 'no portal' }] })
    expect(counted).toEqual({
      passed: 1,
      failed: 2,
      skipped: 1,
      failures: ['a.spec.ts: b: expected 1 to be 2', 'no portal'],
    })
    expect(addCounts(counted, counted)).toMatchObject({ passed: 2, failed: 4, skipped: 2 })
  })
})
