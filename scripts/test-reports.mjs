/** What really ran and what failed, from the JSON reports of vitest and Playwright. */
import { stripVTControlCharacters } from 'node:util'

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ counts: Counts, failures: string[] }} Outcome the failed tests, with the start of their errors */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {VitestFile[]} testResults
 */
/**
 * @typedef {object} VitestFile
 * @property {string} [name] its path
 * @property {string} status
 * @property {string} [message] why it came to no test
 * @property {VitestResult[]} assertionResults
 */
/**
 * @typedef {object} VitestResult
 * @property {string} [fullName]
 * @property {string} [status]
 * @property {string[]} [failureMessages]
 */
/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {{ message?: string }[]} errors what went wrong outside of any test
 * @property {Suite[]} [suites]
 */
/**
 * @typedef {object} Suite
 * @property {Suite[]} [suites]
 * @property {{ title: string, ok: boolean, tests: { results: { errors: { message?: string }[] }[] }[] }[]} [specs]
 */

/**
 * @param {VitestReport} report
 * @returns {Outcome}
 */
export function readVitest(report) {
  return { counts: countVitest(report), failures: listFailedOfVitest(report) }
}

/**
 * @param {PlaywrightReport} report
 * @returns {Outcome}
 */
export function readPlaywright(report) {
  return { counts: countPlaywright(report), failures: listFailedOfPlaywright(report) }
}

/**
 * A file that failed before it came to any test counts as one failure.
 * @param {VitestReport} report
 * @returns {Counts}
 */
function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/**
 * An error outside of any test counts as one failure; so does a test that passed only when retried.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/**
 * @param {VitestReport} report
 * @returns {string[]}
 */
function listFailedOfVitest({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed')
    return status === 'failed' && failed.length === 0
      ? [toFailure(name, message)]
      : failed.map(({ fullName = '', failureMessages = [] }) =>
          toFailure(fullName, failureMessages[0]),
        )
  })
}

/**
 * @param {PlaywrightReport} report
 * @returns {string[]}
 */
function listFailedOfPlaywright({ suites = [], errors }) {
  const outside = errors.map(({ message }) => toFailure('outside of any test', message))
  return [...suites.flatMap(listFailedOfSuite), ...outside]
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function listFailedOfSuite({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, ok, tests }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors))
    return ok ? [] : [toFailure(title, errors[0]?.message)]
  })
  return [...own, ...suites.flatMap(listFailedOfSuite)]
}

/** As many lines of an error as tell what was expected and what was there. */
const MOST_LINES = 12

/**
 * @param {string} [title]
 * @param {string} [message]
 */
function toFailure(title = 'a test', message = 'no error was reported') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return [title, ...lines.slice(0, MOST_LINES).map((line) => `    ${line}`)].join('\n')
}

/**
 * Adds up the steps. A step that failed without a failed test to show for it counts as one failure,
 * so that the sum never says "0 failed" of a run that failed.
 * @param {readonly { ok: boolean, counts?: Counts }[]} steps
 * @returns {Counts}
 */
export function sumCounts(steps) {
  return steps.reduce(
    (sum, { ok, counts = { passed: 0, failed: 0 } }) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + (ok ? counts.failed : Math.max(1, counts.failed)),
    }),
    { passed: 0, failed: 0 },
  )
}
