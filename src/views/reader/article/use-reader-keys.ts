import { useEffect, useRef, type RefObject } from 'react'

const KEYS: Readonly<Record<string, 'next' | 'previous'>> = {
  j: 'next',
  n: 'next',
  k: 'previous',
  p: 'previous',
}

/**
 * j or n for the next passage, k or p for the previous one. Only while the focus is within `root`,
 * because single-letter shortcuts must not affect people who type or dictate elsewhere (WCAG 2.1.4).
 */
export function useReaderKeys(
  root: RefObject<HTMLElement | null>,
  onStep: (direction: 'next' | 'previous') => void,
) {
  const latest = useRef(onStep)
  useEffect(() => {
    latest.current = onStep
  })
  useEffect(() => {
    const element = root.current
    const listen = (event: KeyboardEvent) => {
      const direction = KEYS[event.key]
      if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) {
        return
      }
      event.preventDefault()
      latest.current(direction)
    }
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [root])
}
