import { useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react'

/** The item with a tooltip, and its bounding box, px within the plot. */
export interface Tip {
  readonly key: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The visible part of the plot. */
  readonly sight: { readonly left: number; readonly right: number; readonly middle: number }
}

/** Long enough to move from a mark into its tooltip. */
const LINGER = 150

/**
 * The hovered or focused item, found by `data-item`. It stays while the pointer is within the
 * tooltip, and Escape dismisses it.
 */
export function useTip(onChange: (key: string | null) => void) {
  const [tip, setTip] = useState<Tip | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)

  const show = (next: Tip | null) => {
    clearTimeout(leaving.current)
    if (next?.key !== tip?.key) onChange(next?.key ?? null)
    setTip(next)
  }
  return {
    tip,
    hide: () => show(null),
    handlers: {
      onPointerOver: (event: PointerEvent<HTMLElement>) => {
        // A finger that is on a mark opens it, which tells more.
        if (event.pointerType === 'touch') return
        const found = findTip(event.target, event.currentTarget)
        if (found !== null) show(found)
        else if (!isWithinTooltip(event.target)) {
          clearTimeout(leaving.current)
          leaving.current = setTimeout(() => show(null), LINGER)
        } else clearTimeout(leaving.current)
      },
      onPointerLeave: () => show(null),
      onFocus: (event: FocusEvent<HTMLElement>) => {
        if (event.target.matches(':focus-visible')) show(findTip(event.target, event.currentTarget))
      },
      onBlur: () => show(null),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key === 'Escape') show(null)
      },
    },
  }
}

/** The item at an event's target. */
export function findItem(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-item]') : null
}

function findTip(target: EventTarget, plot: HTMLElement): Tip | null {
  const item = findItem(target)
  const key = item?.getAttribute('data-item')
  if (item === null || key === null || key === undefined) return null
  const box = item.getBoundingClientRect()
  const origin = plot.getBoundingClientRect()
  const sight = (plot.parentElement ?? plot).getBoundingClientRect()
  return {
    key,
    left: box.left - origin.left,
    right: box.right - origin.left,
    top: box.top - origin.top,
    bottom: box.bottom - origin.top,
    sight: {
      left: sight.left - origin.left,
      right: sight.right - origin.left,
      middle: sight.top + sight.height / 2 - origin.top,
    },
  }
}

function isWithinTooltip(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role=tooltip]') !== null
}
