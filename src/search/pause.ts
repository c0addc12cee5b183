/** How long the page may wait for an answer, in milliseconds: a longer wait would be felt. */
const LONGEST_TURN = 25

/**
 * For long work in a loop: a function to call after each step, which lets the page do what has come up
 * meanwhile, once the turn has been long enough. Returns undefined where there is nothing to wait for.
 */
export function createPause(): () => Promise<void> | undefined {
  let start = performance.now()
  return () => {
    if (performance.now() - start < LONGEST_TURN) return
    return new Promise((done) => {
      setTimeout(() => {
        start = performance.now()
        done()
      })
    })
  }
}
