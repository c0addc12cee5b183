import { ABOUT_EQUAL, NOT_EQUAL } from '../../../ui/marks/dispute-shapes'
import { AbsenceShape, StanceShape } from '../../../ui/marks/StanceMark'
import type { DrawnCell, DrawnPart } from '../model/signs'
import { toDrawnParts } from './to-drawn-parts'

/** For a divided cell: half its side, and the size of its marks. */
const HALF = 12
const SMALL = 0.65
/** Larger than any cell. */
const BEYOND = 64

/**
 * The drawing of a cell, about the origin, with a mark of 16 px: its mark, or, with several topics, a
 * smaller one for each, and the signs around it. The same on the page, in print and in pictures.
 * Event handlers of the grid read the pressed topic from `data-topic`.
 */
export function CellShape({ cell }: { readonly cell: DrawnCell }) {
  const [first] = cell.parts
  return (
    <>
      {cell.absence !== null || first === undefined ? (
        <AbsenceShape isLater={cell.absence === 'later'} />
      ) : cell.parts.length === 1 ? (
        <PartShape part={first} />
      ) : (
        <Divided parts={cell.parts} />
      )}
      <Signs cell={cell} />
    </>
  )
}

function PartShape({ part: { stance, isShown, isOpen, through } }: { readonly part: DrawnPart }) {
  if (!isShown) return <AbsenceShape />
  return (
    <StanceShape mark={stance.mark} hue={stance.hue} hollow={through.length > 0} isOpen={isOpen} />
  )
}

function Divided({ parts }: { readonly parts: DrawnCell['parts'] }) {
  const { parts: drawn, more } = toDrawnParts(parts)
  const isPair = drawn.length === 2
  const toPlace = (index: number) => ({
    x: (index % 2 === 0 ? -0.5 : 0.5) * HALF,
    y: isPair ? 0 : (index < 2 ? -0.5 : 0.5) * HALF,
  })
  const last = toPlace(drawn.length)
  return (
    <>
      <path
        d={`M0-${HALF}V${HALF}${isPair ? '' : `M-${HALF} 0H${HALF}`}`}
        fill="none"
        stroke="var(--not-mentioned)"
      />
      {drawn.map((part, index) => {
        const { x, y } = toPlace(index)
        return (
          <g key={part.topic} data-topic={part.topic}>
            <rect
              x={x < 0 ? -BEYOND : 0}
              y={y <= 0 ? -BEYOND : 0}
              width={BEYOND}
              height={isPair ? 2 * BEYOND : BEYOND}
              fill="none"
              pointerEvents="all"
            />
            <g transform={`translate(${x} ${y}) scale(${SMALL})`}>
              <PartShape part={part} />
            </g>
          </g>
        )
      })}
      {more > 0 && (
        <text x={last.x} y={last.y + 3.5} fontSize="10" textAnchor="middle" fill="var(--muted)">
          +{more}
        </text>
      )}
    </>
  )
}

/** Beside and below the mark, or at the edges of a divided cell. */
function Signs({ cell: { signs, count, parts } }: { readonly cell: DrawnCell }) {
  const has = (sign: (typeof signs)[number]) => signs.includes(sign)
  const [out, down] = has('divided') ? [3.4, parts.length > 2 ? -6.8 : 0] : [0, 0]
  const line = { fill: 'none', strokeWidth: 1.1 }
  return (
    <>
      {has('count') && (
        <text
          x={count.statements > 9 ? 3.2 : 5.9}
          // An open reading’s question mark takes the top; disputes, at the bottom, concern firm statements.
          y={has('open') ? 10.2 : -2.2}
          fontSize="10.7"
          fill="var(--muted)"
        >
          {count.statements}
        </text>
      )}
      {has('changed') && (
        <path
          d="M.7.7 3.3 4 .7 7.3"
          transform={`translate(${-11 - out / 4} ${3.2 + down}) scale(.9)`}
          stroke="var(--ink)"
          {...line}
        />
      )}
      {(has('conflict') || has('disputed')) && (
        <path
          d={has('conflict') ? NOT_EQUAL : ABOUT_EQUAL}
          transform={`translate(${4.2 + out} ${3.2 + down}) scale(.9)`}
          stroke={has('conflict') ? 'var(--ink)' : 'var(--muted)'}
          {...line}
        />
      )}
      {has('reported') && (
        <path
          d={`M-5 ${has('divided') ? 11.8 : 10.2}h10`}
          stroke="var(--muted)"
          strokeWidth="2"
          strokeDasharray="2 2"
        />
      )}
    </>
  )
}
