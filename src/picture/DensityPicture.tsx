import { absenceMessages } from '../language/messages/absence-messages'
import { hueMessages } from '../language/messages/hue-messages'
import { HUES, type Hue } from '../model/vocabulary'
import { toDensity, type DensityRow, type Heap } from '../views/timeline/density/to-density'
import type { Stretch } from '../views/timeline/geometry/to-time-scale'
import { toLaneName } from '../views/timeline/model/timeline-words'
import { timelineMessages } from '../views/timeline/timeline-messages'
import { Block } from './Block'
import { PictureFrame, type PictureProps } from './PictureFrame'
import { Text } from './Text'
import type { Measure } from './text-style'

/** For the names of rows, for each lane, and for each row, px. */
const GUTTER = 220
const LANE = 44
const ROW = 26
/** Of a bar as long as it can be. */
const BAR = LANE - 8

const COLOURS: Readonly<Record<Hue, string>> = {
  for: 'var(--for)',
  asking: 'var(--asking)',
  open: 'var(--open)',
  against: 'var(--against)',
}

interface DensityPictureProps extends PictureProps {
  /** The days that are drawn. */
  readonly domain: Stretch
}

/** The timeline as a picture where it is numbers on the page. */
export function DensityPicture({ request, measure, domain }: DensityPictureProps) {
  const { stages, selection, language } = request
  const dossier = stages.matching
  const { density: messages } = timelineMessages[language]
  const { laneIds, rows, most } = toDensity(dossier, { question: selection, domain, language })
  const names = laneIds.map((id) => toLaneName(dossier, selection.lanes, id, language))
  const head = Math.max(0, ...names.map((name) => measure(name, 'small'))) + 14
  const width = GUTTER + names.length * LANE
  return (
    <PictureFrame
      request={request}
      measure={measure}
      title={messages.caption}
      width={width}
      keyEntries={HUES.map((hue) => ({
        sign: <rect x={-8} y={-4} width={16} height={8} fill={COLOURS[hue]} />,
        meaning: hueMessages[language][hue],
      }))}
      notes={rows.length === 0 ? [absenceMessages[language].nothingPasses] : []}
    >
      <Block height={head + rows.length * ROW} width={width}>
        {names.map((name, lane) => (
          <Text key={name} x={GUTTER + lane * LANE + LANE / 2} y={head - 8} type="small" isUpright>
            {name}
          </Text>
        ))}
        {rows.map((row, index) => (
          <g key={row.bin?.from ?? ''} transform={`translate(0 ${head + index * ROW})`}>
            <RowLine
              row={row}
              width={width}
              most={most}
              inexact={messages.inexact}
              measure={measure}
            />
          </g>
        ))}
      </Block>
    </PictureFrame>
  )
}

interface RowLineProps {
  readonly row: DensityRow
  readonly width: number
  readonly most: number
  readonly inexact: string
  readonly measure: Measure
}

function RowLine({ row: { name, total, heaps }, width, most, inexact, measure }: RowLineProps) {
  const sum = String(total)
  return (
    <>
      <path d={`M0 0H${width}`} stroke="var(--rule)" />
      <Text y={17} type="small" isMuted>
        {name ?? inexact}
      </Text>
      <Text x={GUTTER - 16 - measure(sum, 'small')} y={17} type="small">
        {sum}
      </Text>
      {heaps.map((heap, lane) =>
        heap === null ? null : (
          // oxlint-disable-next-line react/no-array-index-key -- the lanes stay as they are
          <g key={lane} transform={`translate(${GUTTER + lane * LANE} 0)`}>
            <HeapBar heap={heap} most={most} />
          </g>
        ),
      )}
    </>
  )
}

/** The number, over a bar that is as long as it is large, in parts. */
function HeapBar({ heap: { total, hues }, most }: { readonly heap: Heap; readonly most: number }) {
  const scale = BAR / most
  const startOf = (place: number) =>
    HUES.slice(0, place).reduce((sum, hue) => sum + hues[hue] * scale, 0)
  return (
    <>
      <Text y={14} type="small">
        {String(total)}
      </Text>
      {HUES.map(
        (hue, place) =>
          hues[hue] > 0 && (
            <rect
              key={hue}
              x={startOf(place)}
              y={18}
              width={hues[hue] * scale}
              height={4}
              fill={COLOURS[hue]}
            />
          ),
      )}
    </>
  )
}
