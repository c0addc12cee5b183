import type { Page } from '@playwright/test'

export interface Seen {
  /** How far anything moved since, as a sum of layout shifts. */
  readonly moved: number
  /** The headings and quotes of the page as it was sent that were drawn anew since. */
  readonly gone: readonly string[]
}

/**
 * Watches the page from before it is sent. Typefaces do not come: when they do is the network's affair,
 * and what they move is kept small by their stand-ins. They fail with `ERR_FAILED`.
 */
export async function watchLayout(page: Page): Promise<() => Promise<Seen>> {
  await page.route('**/*.woff2', (route) => route.abort())
  await page.addInitScript(() => {
    let moved = 0
    let sent: readonly Element[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += Number(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
    const note = () => {
      const all = document.querySelectorAll('#root :is(h1, h2, h3, blockquote, article p)')
      // What is hidden was written for other widths.
      sent = [...all].filter((element) => element.checkVisibility())
    }
    // Once all of it is styled.
    document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(note))
    const look = (): Seen => {
      if (sent.length === 0) throw new Error('No page was sent.')
      const gone = sent.filter(({ isConnected }) => !isConnected)
      return { moved, gone: gone.map(({ outerHTML }) => outerHTML) }
    }
    Object.assign(window, { look })
  })
  return () => page.evaluate<Seen>('look()')
}
