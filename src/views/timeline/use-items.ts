import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { findNeighbour, type Move, type Place } from './find-neighbour'
import type { Item } from './timeline-items'
import { findItem } from './use-tip'

interface ItemsInput {
  readonly places: readonly Place[]
  readonly items: ReadonlyMap<string, Item>
  /** What Tab reaches before the reader has been on any item. */
  readonly preferred: string | undefined
  readonly onOpen: (item: Item) => void
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'ArrowUp',
  ArrowDown: 'ArrowDown',
  ArrowLeft: 'ArrowLeft',
  ArrowRight: 'ArrowRight',
  Home: 'Home',
  End: 'End',
}

/** One tab stop for all items; arrow keys go from one to the next, Enter and a click open. */
export function useItems({ places, items, preferred, onOpen }: ItemsInput) {
  const [visited, setVisited] = useState<{ key: string; preferred: string | undefined } | null>(
    null,
  )
  const last = visited?.preferred === preferred ? visited?.key : undefined
  const isThere = (key: string | null | undefined) => places.some((place) => place.key === key)
  const tabStop = [last, preferred, places[0]?.key].find(isThere) ?? undefined

  const open = (target: EventTarget) => {
    const item = items.get(toKey(target) ?? '')
    if (item !== undefined) onOpen(item)
  }
  return {
    tabStop,
    onFocus: ({ target }: FocusEvent) => {
      const key = toKey(target)
      if (key !== null) setVisited({ key, preferred })
    },
    onClick: ({ target }: MouseEvent) => open(target),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { target, key, currentTarget } = event
      const from = toKey(target)
      if (from === null || event.altKey || event.metaKey) return
      const move = toMove(event)
      if (move !== null) {
        event.preventDefault()
        const next = findNeighbour(places, from, move)
        if (next !== undefined) focusItem(currentTarget, next.key)
      } else if ((key === 'Enter' || key === ' ') && !(target instanceof HTMLButtonElement)) {
        event.preventDefault()
        open(target)
      }
    },
  }
}

function toMove({ key, ctrlKey }: KeyboardEvent): Move | null {
  if (ctrlKey) return key === 'Home' ? 'First' : key === 'End' ? 'Last' : null
  return MOVES[key] ?? null
}

function toKey(target: EventTarget): string | null {
  return findItem(target)?.getAttribute('data-item') ?? null
}

function focusItem(plot: HTMLElement, key: string): void {
  for (const element of plot.querySelectorAll<HTMLElement | SVGElement>('[data-item]')) {
    if (element.getAttribute('data-item') === key) element.focus()
  }
}
