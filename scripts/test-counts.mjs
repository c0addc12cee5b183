/** Counts what really ran, from the JSON reports of vitest and Playwright. */

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one per file
 */
/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {unknown[]} errors what went wrong outside of any test
 */

/**
 * A file that failed before it came to any test counts as one failure.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
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
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
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
