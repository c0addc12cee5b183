import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, sumCounts } from './test-counts.mjs'

describe('the count at the end of npm test', () => {
  it('takes the tests that vitest ran', () => {
    const testResults = [{ status: 'failed', assertionResults: [{}, {}] }]
    expect(countVitest({ numPassedTests: 5, numFailedTests: 1, testResults })).toEqual({
      passed: 5,
      failed: 1,
    })
  })

  it('counts a test file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(countVitest({ numPassedTests: 5, numFailedTests: 0, testResults }).failed).toBe(1)
  })

  it('takes no flaky test and no broken server of Playwright for a pass', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 4 })
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
