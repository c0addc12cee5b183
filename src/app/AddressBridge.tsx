import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { SelectionStore } from '../selection/selection-store'
import type { SelectionVocabulary } from '../selection/selection-vocabulary'
import { parseSelection, serializeSelection, type Address } from '../selection/url-codec'
import { readAddress } from './address'

/**
 * The one place where store and address meet. The store's acts write the address, by the history
 * mode that each of them carries; an address that differs from what the store would write was
 * brought by Back, Forward or a link, and is read. An address that isn't canonical is repaired.
 * The place within a page, after `#`, is the browser's own and stays while the page does.
 */
export function AddressBridge({
  store,
  vocabulary,
}: {
  store: SelectionStore
  vocabulary: SelectionVocabulary
}) {
  const location = useLocation()
  const navigate = useNavigate()

  useEffect(() => {
    const { selection, intents } = store.getState()
    const address = readAddress()
    const written = serializeSelection(selection)
    if (same(address, written)) return
    const parsed = parseSelection(address, vocabulary)
    const canonical = serializeSelection(parsed.selection)
    if (!same(canonical, written)) intents.followAddress(parsed)
    if (!same(canonical, address)) {
      void navigate({ ...canonical, hash: location.hash }, { replace: true })
    }
  }, [location, navigate, store, vocabulary])

  useEffect(
    () =>
      store.subscribe(({ selection, history }, before) => {
        if (selection === before.selection || history === 'none') return
        const address = serializeSelection(selection)
        const from = readAddress()
        if (same(address, from)) return
        const hash = address.pathname === from.pathname ? window.location.hash : ''
        void navigate({ ...address, hash }, { replace: history === 'replace' })
      }),
    [navigate, store],
  )
  return null
}

function same(a: Address, b: Address): boolean {
  return a.pathname === b.pathname && a.search === b.search
}
