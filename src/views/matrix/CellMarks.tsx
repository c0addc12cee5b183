import { AbsenceMark, StanceMark } from '../../ui/StanceMark'
import styles from './CellMarks.module.css'
import type { DrawnCell, DrawnPart } from './signs'
import { toDrawnParts } from './to-drawn-parts'

/**
 * The mark of a cell, or, where it has several topics, one smaller mark for each, divided by
 * hairlines. `data-topic` tells the grid's events on which it was pressed.
 */
export function CellMarks({ cell }: { readonly cell: DrawnCell }) {
  const [first] = cell.parts
  if (cell.absence !== null || first === undefined) {
    return <AbsenceMark isLater={cell.absence === 'later'} />
  }
  if (cell.parts.length === 1) return <PartMark part={first} />
  const { parts, more } = toDrawnParts(cell.parts)
  return (
    <span className={styles.parts}>
      {parts.map((part) => (
        <span key={part.topic} data-topic={part.topic}>
          <PartMark part={part} />
        </span>
      ))}
      {more > 0 && <span className={styles.more}>+{more}</span>}
    </span>
  )
}

function PartMark({ part }: { readonly part: DrawnPart }) {
  const { stance, isShown, isOpen, through } = part
  if (!isShown) return <AbsenceMark />
  return (
    <StanceMark mark={stance.mark} hue={stance.hue} hollow={through.length > 0} isOpen={isOpen} />
  )
}
