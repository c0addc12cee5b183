import { NOT_EQUAL } from '../../../ui/marks/dispute-shapes'
import { OPEN_MARK } from '../../../ui/marks/stance-shapes'
import { AbsenceShape, StanceShape } from '../../../ui/marks/StanceMark'
import type { DrawnCell, DrawnPart } from '../model/signs'
import styles from './CellMark.module.css'
import { toDrawnParts } from './to-drawn-parts'

/** For a divided cell: the distance of its marks from the middle, and their size. */
const APART = 5.2
const SMALL = 0.66
/** Larger than any cell. */
const BEYOND = 64

/**
 * The drawing of a cell, about the origin, with a mark of 16 px: its mark, or, with several topics, a
 * smaller one for each, and its signs, each in a place of its own within 21 px. The same on the page,
 * in print and in pictures. Event handlers of the grid read the pressed topic from `data-topic`.
 */
export function CellShape({ cell }: { readonly cell: DrawnCell }) {
  const [first] = cell.parts
  return (
    <>
      {cell.absence !== null || first === undefined ? (
        <AbsenceShape isLater={cell.absence === 'later'} />
      ) : cell.parts.length === 1 ? (
        <PartShape part={first} isOpen={first.isOpen} />
      ) : (
        <Divided parts={cell.parts} />
      )}
      <Signs cell={cell} />
    </>
  )
}

interface PartShapeProps {
  readonly part: DrawnPart
  readonly isOpen?: boolean
}

function PartShape({ part: { stance, isShown, through }, isOpen = false }: PartShapeProps) {
  if (!isShown) return <AbsenceShape />
  return (
    <StanceShape mark={stance.mark} hue={stance.hue} hollow={through.length > 0} isOpen={isOpen} />
  )
}

/**
 * Small marks in the quarters of a cell; two lie on a diagonal, so that their dots don't run together.
 * Open ones are pale: a question mark would be too small.
 */
function Divided({ parts }: { readonly parts: DrawnCell['parts'] }) {
  const { parts: drawn, more } = toDrawnParts(parts)
  const isPair = drawn.length === 2
  const toPlace = (index: number) => ({
    x: (index % 2 === 0 ? -1 : 1) * APART,
    y: (index < (isPair ? 1 : 2) ? -1 : 1) * APART,
  })
  const last = toPlace(drawn.length)
  return (
    <>
      {drawn.map((part, index) => {
        const { x, y } = toPlace(index)
        const isPale = part.isOpen && part.isShown
        return (
          <g key={part.topic} data-topic={part.topic}>
            <rect
              x={x < 0 ? -BEYOND : 0}
              y={isPair || y < 0 ? -BEYOND : 0}
              width={BEYOND}
              height={isPair ? 2 * BEYOND : BEYOND}
              fill="none"
              pointerEvents="all"
            />
            <g
              transform={`translate(${x} ${y}) scale(${SMALL})`}
              opacity={isPale ? OPEN_MARK.opacity : undefined}
              data-otherwise={isPale || undefined}
            >
              <PartShape part={part} />
            </g>
          </g>
        )
      })}
      {more > 0 && (
        <text x={last.x} y={last.y + 4} fontSize="12" textAnchor="middle" fill="var(--muted)">
          +{more}
        </text>
      )}
    </>
  )
}

/** Where the chevron and the sign of a conflict have room: beside one mark, between two, or more. */
const PLACES = {
  one: { underline: 'M-5 9.2H5', changed: '-10.2 0', conflict: '5.3 4.2' },
  two: { underline: 'M-8.5 10.4H8.5', changed: '-8 4.5', conflict: '3 -8' },
  more: { underline: 'M-8.5 10.4H8.5', changed: '-10.2 0', conflict: '7 -2.6' },
} as const

/** Others' words are underlined; a chevron leads from an earlier stance; a conflict is not equal. */
function Signs({ cell: { signs, parts } }: { readonly cell: DrawnCell }) {
  const has = (sign: (typeof signs)[number]) => signs.includes(sign)
  const place = PLACES[parts.length > 2 ? 'more' : parts.length === 2 ? 'two' : 'one']
  const line = { className: styles.sign, fill: 'none', strokeWidth: 1.3 }
  return (
    <>
      {has('reported') && <path d={place.underline} stroke="var(--muted)" {...line} />}
      {has('changed') && (
        <path
          d="M0-2.5 2.5 0 0 2.5"
          transform={`translate(${place.changed})`}
          stroke="var(--ink)"
          {...line}
        />
      )}
      {has('conflict') && (
        <path
          d={NOT_EQUAL}
          transform={`translate(${place.conflict}) scale(.65)`}
          stroke="var(--ink)"
          {...line}
        />
      )}
    </>
  )
}
