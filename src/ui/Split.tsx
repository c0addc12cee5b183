import {
  Fragment,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { moveSeparator } from './pane-sizes'
import styles from './Split.module.css'
import { useArrangement, type Arrangement } from './use-arrangement'
import { useWidth } from './use-width'

export interface SplitPane {
  readonly key: string
  /** Minimum size, in per cent of the whole. */
  readonly min: number
  readonly content: ReactNode
}

/** Sizes in per cent, one for each pane. */
export type SizesByArrangement = Readonly<Record<Arrangement, readonly number[]>>

interface SplitProps {
  /** Another one starts from its own sizes. */
  readonly id: string
  readonly panes: readonly SplitPane[]
  /** The arrangement in which the panes are below each other instead of side by side. */
  readonly stacked?: 'beside' | 'above' | undefined
  readonly sizes: SizesByArrangement
  /** Sizes that take the place of these; null if there are none. */
  readonly readSizes: () => readonly number[] | null
  /** The accessible name of the separator after a pane. */
  readonly nameSeparator: (pane: number) => string
  /** Called when a separator was moved, once at the end of a drag. */
  readonly onResized: (sizes: readonly number[]) => void
}

/** How far an arrow key moves a separator, in per cent. */
const STEP = 2

/**
 * Panes side by side, or below each other, with separators that pointer and keyboard can move (the
 * window splitter of the ARIA Authoring Practices). Direction and first sizes are the style sheet's,
 * so that they are right before it is known how wide the window is. They are those of the whole, so
 * that the first pane has its place before the others have come; in a narrow window it is alone. Our
 * own: the board needs it at once, and react-resizable-panels alone is an eighth of what the first load
 * may weigh (15.8 kB under brotli).
 */
export function Split({ id, panes, stacked, sizes: first, ...rest }: SplitProps) {
  const { readSizes, nameSeparator, onResized } = rest
  const width = useWidth()
  const arrangement = useArrangement()
  const isStacked = (arrangement === 'tight' ? 'beside' : arrangement) === stacked
  const [moved, setMoved] = useState({ id, sizes: null as readonly number[] | null })
  const kept = (moved.id === id ? moved.sizes : null) ?? (width === null ? null : readSizes())
  const sizes = kept ?? first[arrangement]
  const row = useRef<HTMLDivElement>(null)
  const min = panes.map((pane) => pane.min)
  const move = (pane: number, delta: number) => {
    const next = moveSeparator(sizes, pane, delta, min)
    setMoved({ id, sizes: next })
    return next
  }
  const drag = (event: PointerEvent<HTMLDivElement>, pane: number) => {
    if (row.current === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, top, width: whole, height } = row.current.getBoundingClientRect()
    const before = sizes.slice(0, pane + 1).reduce((sum, size) => sum + size, 0)
    const part = isStacked ? (event.clientY - top) / height : (event.clientX - left) / whole
    move(pane, part * 100 - before)
  }
  const press = (event: KeyboardEvent, pane: number) => {
    const [less, more] = isStacked ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight']
    const delta = { [less]: -STEP, [more]: STEP, Home: -100, End: 100 }[event.key]
    if (delta === undefined) return
    event.preventDefault()
    onResized(move(pane, delta))
  }
  return (
    <div
      ref={row}
      className={styles.split}
      data-stacked={stacked}
      style={{
        '--wide': toTracks(kept ?? first.wide),
        '--beside': toTracks(kept ?? first.beside),
        '--tight': toTracks(kept ?? first.tight),
        '--above': toTracks(kept ?? first.above),
      }}
    >
      {panes.map(({ key, content }, pane) => (
        <Fragment key={key}>
          <div className={styles.pane}>{content}</div>
          {pane < panes.length - 1 && (
            <div
              role="separator"
              tabIndex={0}
              aria-label={nameSeparator(pane)}
              aria-orientation={isStacked ? 'horizontal' : 'vertical'}
              aria-valuenow={Math.round(sizes[pane] ?? 0)}
              aria-valuemin={min[pane]}
              aria-valuemax={Math.round(
                (sizes[pane] ?? 0) + (sizes[pane + 1] ?? 0) - (min[pane + 1] ?? 0),
              )}
              className={styles.separator}
              onKeyDown={(event) => press(event, pane)}
              onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
              onPointerMove={(event) => drag(event, pane)}
              onLostPointerCapture={() => onResized(sizes)}
            />
          )}
        </Fragment>
      ))}
    </div>
  )
}

/** The tracks of panes and separators, in the syntax of `grid-template-columns`. */
function toTracks(sizes: readonly number[]): string {
  return sizes.map((size) => `minmax(0, ${size}fr)`).join(' 1px ')
}
