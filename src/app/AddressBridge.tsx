import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Selection } from '../selection/selection'
import type { SelectionStore } from '../selection/selection-store'
import type { SelectionVocabulary } from '../selection/selection-vocabulary'
import { parseSelection, serializeSelection, type Address } from '../selection/url-codec'
import { readAddress } from './address'

/**
 * The only place where the store and the address meet. Each intent writes the address, pushing or
 * replacing as its history mode says. An address that the store would not have written came from
 * Back, Forward or a link, so the store follows it. Addresses that aren't canonical are repaired.
 * The fragment belongs to the browser, and is kept until the path changes.
 */
export function AddressBridge({
  store,
  vocabulary,
  untilReadable,
}: {
  store: SelectionStore
  vocabulary: SelectionVocabulary
  /** Null if the address can be read at once. */
  untilReadable: (address: Address) => Promise<unknown> | null
}) {
  const location = useLocation()
  const navigate = useNavigate()

  useEffect(() => {
    let isGone = false
    const read = () => {
      if (isGone) return
      const { selection, intents } = store.getState()
      const address = readAddress()
      const written = serializeSelection(selection)
      if (same(address, written)) return
      const parsed = parseSelection(address, vocabulary)
      const canonical = serializeSelection(parsed.selection)
      if (!same(canonical, written)) intents.followAddress(parsed)
      if (!same(canonical, address)) {
        void navigate({ ...canonical, hash: window.location.hash }, { replace: true })
      }
    }
    const follow = () => {
      const readable = untilReadable(readAddress())
      if (readable === null) read()
      else void readable.finally(read)
    }
    follow()
    // The router renders a new location in a transition. A Back that comes before that has been
    // rendered leads to the location that is still there, and nothing would render at all.
    window.addEventListener('popstate', follow)
    return () => {
      isGone = true
      window.removeEventListener('popstate', follow)
    }
  }, [location, navigate, store, vocabulary, untilReadable])

  useEffect(
    () =>
      store.subscribe(({ selection, history }, { selection: before }) => {
        if (selection === before || history === 'none') return
        const address = serializeSelection(selection)
        const from = readAddress()
        if (same(address, from)) return
        const isSamePage = toPath(selection) === toPath(before)
        const hash = isSamePage ? window.location.hash : ''
        void navigate({ ...address, hash }, { replace: history === 'replace' })
      }),
    [navigate, store],
  )
  return null
}

/** Without the language. */
function toPath(selection: Selection): string {
  return serializeSelection({ ...selection, lang: null }).pathname
}

function same(a: Address, b: Address): boolean {
  return a.pathname === b.pathname && a.search === b.search
}
