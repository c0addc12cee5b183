import type { ReactNode } from 'react'
import { Block } from './Block'
import { Text } from './Text'
import type { Measure } from './text-style'

/** A sign, drawn about the origin, with its meaning. */
export interface KeyEntry {
  readonly sign: ReactNode
  readonly meaning: string
}

interface KeyLinesProps {
  readonly entries: readonly KeyEntry[]
  readonly width: number
  readonly measure: Measure
  readonly isMuted?: boolean
}

/** Width of a sign with its margin, and the gap between entries, px. */
const SIGN = 25
const GAP = 14
const LINE = 22

/** Entries side by side, wrapped onto as many lines as needed. */
export function KeyLines({ entries, width, measure, isMuted = false }: KeyLinesProps) {
  const { places, height } = toPlaces(
    entries.map(({ meaning }) => SIGN + measure(meaning, 'text')),
    width,
  )
  return (
    <Block height={height}>
      {entries.map(({ sign, meaning }, index) => (
        <g key={meaning} transform={`translate(${places[index]?.x ?? 0} ${places[index]?.y ?? 0})`}>
          <g transform="translate(8 11)">{sign}</g>
          <Text x={SIGN} y={15.5} isMuted={isMuted}>
            {meaning}
          </Text>
        </g>
      ))}
    </Block>
  )
}

function toPlaces(widths: readonly number[], room: number) {
  let x = 0
  let y = 0
  const places = widths.map((width) => {
    if (x > 0 && x + width > room) {
      x = 0
      y += LINE
    }
    const place = { x, y }
    x += width + GAP
    return place
  })
  return { places, height: widths.length === 0 ? 0 : y + LINE }
}
