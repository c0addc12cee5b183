import type { KeyboardEvent, MouseEvent } from 'react'
import { useRovingFocus } from '../../../ui/use-roving-focus'
import { findNeighbour, type Move, type Place } from '../geometry/find-neighbour'
import type { Item } from '../model/timeline-items'
import { findItem } from '../details/use-tip'

interface ItemsInput {
  readonly places: readonly Place[]
  readonly items: ReadonlyMap<string, Item>
  /** The tab stop before the reader has focused any item. */
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

/** One tab stop for all items; arrow keys move between them, Enter and a click open. */
export function useItems({ places, items, preferred, onOpen }: ItemsInput) {
  const roving = useRovingFocus<string>({
    toItem: toKey,
    move: (from, event) => {
      const move = toMove(event)
      return move === null ? null : (findNeighbour(places, from, move)?.key ?? from)
    },
    find: findByKey,
    scope: preferred,
  })
  const isThere = (key: string | null | undefined) => places.some((place) => place.key === key)
  const tabStop = [roving.last, preferred, places[0]?.key].find(isThere) ?? undefined

  const open = (target: EventTarget) => {
    const item = target instanceof Element ? items.get(toKey(target) ?? '') : undefined
    if (item !== undefined) onOpen(item)
  }
  return {
    tabStop,
    onFocus: roving.onFocus,
    onClick: ({ target }: MouseEvent) => open(target),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      roving.onKeyDown(event)
      const { target, key, altKey, metaKey } = event
      if (event.defaultPrevented || altKey || metaKey || target instanceof HTMLButtonElement) return
      if ((key !== 'Enter' && key !== ' ') || findItem(target) === null) return
      event.preventDefault()
      open(target)
    },
  }
}

function toMove({ key, ctrlKey }: KeyboardEvent): Move | null {
  if (ctrlKey) return key === 'Home' ? 'First' : key === 'End' ? 'Last' : null
  return MOVES[key] ?? null
}

function toKey(element: Element): string | null {
  return findItem(element)?.getAttribute('data-item') ?? null
}

function findByKey(plot: HTMLElement, key: string): HTMLElement | SVGElement | null {
  const items = [...plot.querySelectorAll<HTMLElement | SVGElement>('[data-item]')]
  return items.find((item) => toKey(item) === key) ?? null
}
