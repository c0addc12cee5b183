import { useEffect, useRef, type RefObject } from 'react'
import { findReaderAct } from './reader-keys'

interface ReaderKeys {
  readonly onStep: (direction: 'next' | 'previous') => void
  readonly onFind: () => void
  readonly onClose: () => void
}

/**
 * Letters for the next and the previous passage and to find words, Escape to close the passage. Only
 * while the focus is within `root`, because single-letter shortcuts must not affect
 * people who type or dictate elsewhere (WCAG 2.1.4).
 */
export function useReaderKeys(root: RefObject<HTMLElement | null>, keys: ReaderKeys) {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const element = root.current
    const listen = (event: KeyboardEvent) => {
      // Escape closes an open popover inside, or the field for words, first.
      if (event.defaultPrevented) return
      if (event.key === 'Escape' && element?.querySelector(':popover-open') === null) {
        latest.current.onClose()
      }
      const act = findReaderAct(event.key)
      if (act === undefined) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) {
        return
      }
      event.preventDefault()
      if (act === 'find') latest.current.onFind()
      else latest.current.onStep(act)
    }
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [root])
}
