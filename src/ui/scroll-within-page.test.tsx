import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { scrollWithinPage } from './scroll-within-page'

const scrolledBy = vi.fn<(options: ScrollToOptions) => void>()

beforeEach(() => {
  // Missing in jsdom.
  Element.prototype.scrollBy = scrolledBy as typeof Element.prototype.scrollBy
})
afterEach(() => {
  document.body.replaceChildren()
  vi.clearAllMocks()
})

/** An element 20 px high at this distance from the top of a box that is 100 px high and 1,000 px long. */
function place(y: number, style = ''): HTMLElement {
  document.body.innerHTML = `<div style="overflow: auto; ${style}"><p></p></div>`
  const [box, element] = [...document.querySelectorAll<HTMLElement>('div, p')]
  if (box === undefined || element === undefined) throw new Error('Nothing was drawn.')
  Object.defineProperties(box, {
    clientHeight: { value: 100 },
    scrollHeight: { value: 1000 },
    scrollTop: { value: 300 },
  })
  box.getBoundingClientRect = () => new DOMRect(0, 0, 50, 100)
  element.getBoundingClientRect = () => new DOMRect(0, y, 50, 20)
  return element
}

const downTo = (y: number, block: 'start' | 'center' | 'nearest', style?: string) => {
  scrollWithinPage(place(y, style), { block })
  return scrolledBy.mock.calls[0]?.[0].top ?? 0
}

it.each([
  ['up to what is above', -50, 'nearest', -50],
  ['down to what is below', 150, 'nearest', 70],
  ['nowhere for what is in sight', 40, 'nearest', 0],
  ['so that it comes first', 40, 'start', 40],
  ['so that it is in the middle', 150, 'center', 110],
  ['no further than to the end', 900, 'start', 600],
  ['no further than to the beginning', -400, 'start', -300],
] as const)('scrolls %s', (_, y, block, distance) => {
  expect(downTo(y, block)).toBe(distance)
})

it('leaves the room that the box asks for', () => {
  expect(downTo(10, 'nearest', 'scroll-padding-top: 30px')).toBe(-20)
})

it('scrolls in the asked direction only, and nothing that is cut off', () => {
  scrollWithinPage(place(-50), { inline: 'start' })
  expect(scrolledBy).not.toHaveBeenCalled()
  expect(downTo(-50, 'start', 'overflow: clip')).toBe(0)
})
