import { useEffect, useRef } from 'react'

/**
 * Makes `target` the next stop of Tab after the element that opened it, however far apart the two
 * are in the document, and Shift+Tab lead back from there. All other stops keep their order.
 * `opener` is a selector of that element; `target` may be any element that can take the focus.
 */
export function useNextStop(opener: string, target: () => HTMLElement | null): void {
  const latest = useRef(target)
  useEffect(() => {
    latest.current = target
  })
  useEffect(() => {
    let openedBy: Element | null = null
    const follow = (event: KeyboardEvent) => {
      const { key, shiftKey, altKey, ctrlKey, metaKey, target: from } = event
      if (key !== 'Tab' || altKey || ctrlKey || metaKey || !(from instanceof Element)) return
      const next = latest.current()
      if (next === null) return
      if (!shiftKey && from.matches(opener)) {
        openedBy = from
        event.preventDefault()
        next.focus()
      } else if (shiftKey && from === next && focus(openedBy)) event.preventDefault()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [opener])
}

/** False if the element is gone, or can't take the focus. */
export function focus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false
  if (!element.isConnected) return false
  element.focus()
  return true
}
