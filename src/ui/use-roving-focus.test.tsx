import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { useRovingFocus } from './use-roving-focus'

const ITEMS = ['one', 'two', 'three']

/** Three items between two buttons. Up and Down move from item to item. */
function List({ scope }: { readonly scope?: string }) {
  const { last, ...handlers } = useRovingFocus<string>({
    toItem: (element) => element.getAttribute('data-item'),
    move: (from, { key }) => {
      const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null
      return step === null ? null : (ITEMS[ITEMS.indexOf(from) + step] ?? from)
    },
    find: (list, item) => list.querySelector<HTMLElement>(`[data-item=${item}]`),
    scope,
  })
  return (
    <>
      <button type="button">before</button>
      <div role="toolbar" {...handlers}>
        {ITEMS.map((item) => (
          <button
            key={item}
            type="button"
            data-item={item}
            tabIndex={item === (last ?? 'two') ? 0 : -1}
          >
            {item}
          </button>
        ))}
      </div>
      <button type="button">after</button>
    </>
  )
}

const focused = () => document.activeElement?.textContent
const stops = () => ITEMS.filter((item) => screen.getByText(item).tabIndex === 0)

describe('a list with a roving focus', () => {
  it('is one tab stop, left and entered at the item that was focused last', async () => {
    const user = userEvent.setup()
    render(<List />)
    screen.getByText('before').focus()
    await user.tab()
    expect(focused()).toBe('two')
    await user.keyboard('{ArrowDown}')
    expect([focused(), stops()]).toEqual(['three', ['three']])
    await user.tab()
    expect(focused()).toBe('after')
    await user.tab({ shift: true })
    expect(focused()).toBe('three')
  })

  it('stays at an edge, without scrolling the page', () => {
    render(<List />)
    screen.getByText('three').focus()
    const isLeftToPage = fireEvent.keyDown(screen.getByText('three'), { key: 'ArrowDown' })
    expect([focused(), stops(), isLeftToPage]).toEqual(['three', ['three'], false])
  })

  it('moves its tab stop to the item that is clicked', async () => {
    const user = userEvent.setup()
    render(<List />)
    await user.click(screen.getByText('one'))
    expect(stops()).toEqual(['one'])
  })

  it.each([{ key: 'ArrowUp', altKey: true }, { key: 'ArrowUp', metaKey: true }, { key: 'a' }])(
    'leaves %j to others',
    (pressed) => {
      render(<List />)
      screen.getByText('two').focus()
      const isLeftToPage = fireEvent.keyDown(screen.getByText('two'), pressed)
      expect([focused(), isLeftToPage]).toEqual(['two', true])
    },
  )

  it('forgets the last item when its scope changes', async () => {
    const { rerender } = render(<List scope="first" />)
    const user = userEvent.setup()
    await user.click(screen.getByText('one'))
    expect(stops()).toEqual(['one'])
    rerender(<List scope="second" />)
    expect(stops()).toEqual(['two'])
  })
})
