import { describe, expect, it } from 'vitest'
import { readPlaywright, readVitest, sumCounts } from './test-reports.mjs'

describe('the count at the end of npm test', () => {
  it('takes the tests that vitest ran', () => {
    const testResults = [{ status: 'failed', assertionResults: [{}, {}] }]
    expect(readVitest({ numPassedTests: 5, numFailedTests: 1, testResults }).counts).toEqual({
      passed: 5,
      failed: 1,
    })
  })

  it('counts a test file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(readVitest({ numPassedTests: 5, numFailedTests: 0, testResults }).counts.failed).toBe(1)
  })

  it('takes no flaky test and no broken server of Playwright for a pass', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2 }
    expect(readPlaywright({ stats, errors: [{}] }).counts).toEqual({ passed: 7, failed: 4 })
  })

  it('never says that nothing failed when a step did', () => {
    const unit = { ok: true, counts: { passed: 3, failed: 0 } }
    expect(sumCounts([unit, { ok: true }])).toEqual({ passed: 3, failed: 0 })
    expect(sumCounts([unit, { ok: false }])).toEqual({ passed: 3, failed: 1 })
  })

  it('counts the failed tests of a failed step, not the step once more', () => {
    const counts = { passed: 3, failed: 2 }
    expect(sumCounts([{ ok: false, counts }])).toEqual(counts)
  })
})

describe('what is said at the end of npm test of what failed', () => {
  it('names each story with the start of its error', () => {
    /**
     * @param {string} title
     * @param {boolean} ok
     * @param {string} message
     */
    const toSpec = (title, ok, message) => ({
      title,
      ok,
      tests: [{ results: [{ errors: [{ message }] }] }],
    })
    const suites = [
      {
        suites: [
          {
            specs: [
              toSpec('I come back', false, '\u001B[31mNo focus.\u001B[39m\n\nReceived: main'),
            ],
          },
        ],
        specs: [toSpec('I read on', true, 'seen at the first try')],
      },
    ]
    const stats = { expected: 1, unexpected: 1, flaky: 0 }
    const errors = [{ message: 'No server.' }]
    expect(readPlaywright({ stats, errors, suites }).failures).toEqual([
      'I come back\n    No focus.\n    Received: main',
      'outside of any test\n    No server.',
    ])
  })

  it('names each test of vitest with the start of its error', () => {
    const assertionResults = [
      { fullName: 'dates are days', status: 'failed', failureMessages: ['Error: 31 is not 30'] },
      { fullName: 'years are years', status: 'passed', failureMessages: [] },
    ]
    // A file that came to no test is named itself.
    const broken = {
      name: 'a.test.ts',
      status: 'failed',
      message: 'No module.',
      assertionResults: [],
    }
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults }, broken],
    }
    expect(readVitest(report).failures).toEqual([
      'dates are days\n    Error: 31 is not 30',
      'a.test.ts\n    No module.',
    ])
  })
})
