import { describe, expect, it, vi } from 'vitest'
import { createPause } from './pause'

/** Takes three steps, each of which lasts so many milliseconds; says what came when. */
async function takeSteps(milliseconds: number): Promise<readonly string[]> {
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
  const order: string[] = []
  setTimeout(() => order.push('answer'))
  const pause = createPause()
  for (const step of ['first', 'second', 'third']) {
    now += milliseconds
    order.push(step)
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await pause()
  }
  clock.mockRestore()
  return order
}

describe('long work', () => {
  it('lets the page answer once it has taken long', async () => {
    expect(await takeSteps(15)).toEqual(['first', 'second', 'answer', 'third'])
  })

  it('is done in one go when it is short', async () => {
    expect(await takeSteps(1)).toEqual(['first', 'second', 'third'])
  })
})
