// What the test runners' JSON reports say, in one shape.
import { stripVTControlCharacters } from 'node:util'

/** @typedef {{passed: number, failed: number, skipped: number, failures: string[]}} Counts */

const none = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] })
/** Reports colour their messages; a list of failures is plain. */
const firstLine = (text) =>
  stripVTControlCharacters(String(text ?? ''))
    .trim()
    .split('\n')[0]

/**
 * Vitest's JSON report. A file that could not be loaded has no tests and counts as one failure.
 * @returns {Counts}
 */
export function countVitest(report) {
  const counts = none()
  for (const { name, status, message, assertionResults } of report.testResults) {
    for (const { status: outcome, fullName, failureMessages } of assertionResults) {
      if (outcome === 'passed') counts.passed += 1
      else if (outcome === 'failed')
        counts.failures.push(`${name}: ${fullName}: ${firstLine(failureMessages[0])}`)
      else counts.skipped += 1
    }
    const silent = assertionResults.every(({ status: outcome }) => outcome !== 'failed')
    if (status === 'failed' && silent) counts.failures.push(`${name}: ${firstLine(message)}`)
  }
  return { ...counts, failed: counts.failures.length }
}

function* specsOf(suite) {
  yield* suite.specs ?? []
  for (const inner of suite.suites ?? []) yield* specsOf(inner)
}

/**
 * Playwright's JSON report. A flaky test failed once, so it counts as failed.
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const counts = none()
  for (const spec of report.suites.flatMap((suite) => [...specsOf(suite)])) {
    for (const { status, results } of spec.tests) {
      if (status === 'expected') counts.passed += 1
      else if (status === 'skipped') counts.skipped += 1
      else {
        const error = results.find((result) => result.error)?.error
        counts.failures.push(`${spec.file}: ${spec.title}: ${firstLine(error?.message)}`)
      }
    }
  }
  for (const error of report.errors ?? []) counts.failures.push(firstLine(error.message))
  return { ...counts, failed: counts.failures.length }
}

/** @returns {Counts} */
export function addCounts(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  }
}
