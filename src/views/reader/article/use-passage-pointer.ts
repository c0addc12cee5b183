import { useEffect, useRef, type RefObject } from 'react'
import type { StatementId } from '../../../model/dossier'

interface PassagePointer {
  readonly onHover: (id: StatementId | null) => void
  /** All statements that cover the clicked words. */
  readonly onOpen: (ids: readonly StatementId[], source: HTMLElement) => void
}

/**
 * Pointer events on the marked words: a shortcut for the tags, which are the real buttons. Marked
 * words stay plain text for everyone else, so that they can be read, selected and copied as printed.
 */
export function usePassagePointer(body: RefObject<HTMLElement | null>, pointer: PassagePointer) {
  const latest = useRef(pointer)
  useEffect(() => {
    latest.current = pointer
  })
  useEffect(() => {
    const element = body.current
    const hover = ({ target }: Event) => {
      latest.current.onHover(statementsAt(target, '[data-statements]')?.ids.at(-1) ?? null)
    }
    const leave = () => latest.current.onHover(null)
    const click = ({ target }: Event) => {
      const hit = statementsAt(target, 'mark[data-statements]')
      const isSelectingText = window.getSelection()?.isCollapsed === false
      if (hit !== null && !isSelectingText) latest.current.onOpen(hit.ids, hit.element)
    }
    element?.addEventListener('pointerover', hover)
    element?.addEventListener('pointerleave', leave)
    element?.addEventListener('click', click)
    return () => {
      element?.removeEventListener('pointerover', hover)
      element?.removeEventListener('pointerleave', leave)
      element?.removeEventListener('click', click)
    }
  }, [body])
}

function statementsAt(target: EventTarget | null, selector: string) {
  if (!(target instanceof Element)) return null
  const element = target.closest<HTMLElement>(selector)
  const ids = element?.dataset['statements']?.split(' ')
  return element === null || ids === undefined ? null : { element, ids }
}
