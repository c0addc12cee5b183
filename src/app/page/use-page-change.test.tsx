import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useRef } from 'react'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { useSelection } from '../../links/SelectionContext'
import { renderPage } from '../../testing/render-page'
import { useScrollPosition, type ScrollPositions } from './use-page-change'

function Page() {
  const { view } = useSelection()
  const positions: ScrollPositions = useRef(new Map())
  // As in the app, no page is mounted while the board is shown.
  return view === 'board' ? null : <Scrolled positions={positions} />
}

function Scrolled({ positions }: { readonly positions: ScrollPositions }) {
  const scroller = useRef<HTMLDivElement>(null)
  const saveScroll = useScrollPosition(scroller, positions)
  return <div ref={scroller} data-testid="scroller" onScroll={saveScroll} />
}

function open(view: Selection['view']) {
  // jsdom has no layout, so scrollTo must set scrollTop itself.
  Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number) {
    if (typeof to === 'object') this.scrollTop = to.top ?? 0
  }
  const at = (to: Selection['view']) => ({
    selection: { ...DEFAULT_SELECTION, view: to },
    dropped: [],
  })
  return { ...renderPage(view === 'board' ? '/' : `/${view}`, () => <Page />), at }
}

const scroller = () => screen.getByTestId('scroller')

function scrollTo(top: number): void {
  scroller().scrollTop = top
  fireEvent.scroll(scroller())
}

describe('the scroll position of a page', () => {
  it('is restored by Back, from wherever, but not by a link', () => {
    const { intents, at } = open('method')
    scrollTo(300)
    const { goTo, followAddress } = intents
    act(() => goTo(at('board').selection))
    expect(screen.queryByTestId('scroller')).toBeNull()
    act(() => followAddress(at('method')))
    expect(scroller().scrollTop).toBe(300)
    act(() => goTo(at('notebook').selection))
    expect(scroller().scrollTop).toBe(0)
    act(() => goTo(at('method').selection))
    expect(scroller().scrollTop).toBe(0)
  })

  it('is forgotten when the frame is unmounted', () => {
    open('method')
    scrollTo(300)
    cleanup()
    open('method')
    expect(scroller().scrollTop).toBe(0)
  })
})
