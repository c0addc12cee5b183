import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useRef } from 'react'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import { useSelection } from '../selection/SelectionContext'
import { renderPage } from '../testing/render-page'
import { useScrollPlace, type ScrollPlaces } from './use-move'

function Page() {
  const { view } = useSelection()
  const scrolled: ScrollPlaces = useRef(new Map())
  // As in the app, a page is not there while the board is.
  return view === 'board' ? null : <Scrolled scrolled={scrolled} />
}

function Scrolled({ scrolled }: { readonly scrolled: ScrollPlaces }) {
  const scroller = useRef<HTMLDivElement>(null)
  const noteScroll = useScrollPlace(scroller, scrolled)
  return <div ref={scroller} data-testid="scroller" onScroll={noteScroll} />
}

function open(view: Selection['view']) {
  // jsdom has no layout: what is scrolled to is where it is.
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

describe('how far down a page was read', () => {
  it('is where Back returns to, from wherever, and a link does not', () => {
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

  it('is forgotten with the page that was open', () => {
    open('method')
    scrollTo(300)
    cleanup()
    open('method')
    expect(scroller().scrollTop).toBe(0)
  })
})
