import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FIRST_ITEMS, LongList } from './LongList'

function renderList(length: number, sought?: number) {
  const items = Array.from({ length }, (_, item) => item)
  render(
    <LongList items={items} isSought={(item) => item === sought} showAll={`Show all ${length}`}>
      {(item) => <li key={item}>{item}</li>}
    </LongList>,
  )
}

const count = () => screen.getAllByRole('listitem').length
const findButton = () => screen.queryByRole('button', { name: /^Show all/ })

/** Items below the first wait for a promise. */
function renderLateList(length: number) {
  let isReady = false
  let release = () => {}
  const ready = new Promise<void>((resolve) => {
    release = () => {
      isReady = true
      resolve()
    }
  })
  const items = Array.from({ length }, (_, item) => item)
  const awaitItems = () => {
    // oxlint-disable-next-line typescript/only-throw-error -- what React waits for
    if (!isReady) throw ready
  }
  render(
    <LongList items={items} awaitItems={awaitItems} showAll={`Show all ${length}`}>
      {(item) => <li key={item}>{item}</li>}
    </LongList>,
  )
  return () => act(async () => release())
}

describe('a long list', () => {
  it('shows all of few items', () => {
    renderList(FIRST_ITEMS)
    expect(count()).toBe(FIRST_ITEMS)
    expect(findButton()).toBeNull()
  })

  it('shows the first of many, and all when asked', async () => {
    renderList(FIRST_ITEMS + 1)
    expect(count()).toBe(FIRST_ITEMS)
    await userEvent.click(screen.getByRole('button', { name: `Show all ${FIRST_ITEMS + 1}` }))
    expect(count()).toBe(FIRST_ITEMS + 1)
    expect(findButton()).toBeNull()
  })

  it('shows all where a link leads to one that stands below', () => {
    renderList(FIRST_ITEMS + 1, FIRST_ITEMS)
    expect(count()).toBe(FIRST_ITEMS + 1)
  })

  it('shows the first where a link leads to one of them', () => {
    renderList(FIRST_ITEMS + 1, 0)
    expect(count()).toBe(FIRST_ITEMS)
  })

  it('keeps the first until what the others need is there', async () => {
    const release = renderLateList(FIRST_ITEMS + 1)
    expect(count()).toBe(FIRST_ITEMS)
    await act(() => userEvent.click(screen.getByRole('button', { name: /^Show all/ })))
    expect(count()).toBe(FIRST_ITEMS)
    expect(findButton()).not.toBeNull()
    await release()
    expect(count()).toBe(FIRST_ITEMS + 1)
  })

  it('says on paper that it has more than it prints where that is not there yet', async () => {
    const release = renderLateList(FIRST_ITEMS + 1)
    await act(async () => void dispatchEvent(new Event('beforeprint')))
    expect(screen.getByText(`Show all ${FIRST_ITEMS + 1}…`)).toBeTruthy()
    await release()
    expect(count()).toBe(FIRST_ITEMS + 1)
    act(() => void dispatchEvent(new Event('afterprint')))
  })

  it('is printed whole, and is as before then', () => {
    renderList(FIRST_ITEMS + 1)
    act(() => void dispatchEvent(new Event('beforeprint')))
    expect(count()).toBe(FIRST_ITEMS + 1)
    act(() => void dispatchEvent(new Event('afterprint')))
    expect(count()).toBe(FIRST_ITEMS)
  })
})
