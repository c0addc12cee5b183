/** The parts of the matrix, as drawings about their upper left corner. */
import { CellShape } from '../views/matrix/cell/CellShape'
import type { MatrixRow } from '../views/matrix/model/matrix-model'
import {
  BAND_LINE,
  NAME_LINE,
  ROW,
  toRowName,
  type GridSection,
  type MatrixGrid,
} from './matrix-grid'
import { Text } from './Text'

/** Group names above column names, which run upwards unless there are few columns. */
export function MatrixHead({ grid }: { readonly grid: MatrixGrid }) {
  const { bands, columns, columnWidth, isWorded, head } = grid
  return (
    <>
      {bands.map(({ id, left, top }) => (
        <path key={id} d={`M${left} ${top}V${head}`} stroke="var(--rule)" />
      ))}
      {bands.map(({ id, name, left, top, room }) => (
        <g key={id}>
          {/* Masks the group lines behind the name. */}
          <rect x={left + 1} y={top} width={room} height={BAND_LINE} fill="var(--paper)" />
          <Text x={left + 4} y={top + 11} type="heading">
            {name}
          </Text>
        </g>
      ))}
      {columns.map(({ id, left, lines }) =>
        lines.map((line, index) => (
          <Text
            key={`${id} ${line}`}
            x={left + (isWorded ? 10 : columnWidth / 2 + 4)}
            y={head - 8 - (lines.length - 1 - index) * NAME_LINE}
            type="small"
            isMuted
            isUpright={!isWorded}
          >
            {line}
          </Text>
        )),
      )}
    </>
  )
}

interface MatrixSectionProps {
  readonly section: GridSection
  readonly grid: MatrixGrid
}

/** A heading with its rows. */
export function MatrixSection({ section: { heading, rows }, grid }: MatrixSectionProps) {
  return (
    <>
      <Text y={ROW - 8} type="heading" isMuted>
        {heading}
      </Text>
      {grid.columns
        .filter(({ startsGroup }) => startsGroup)
        .map(({ id, left }) => (
          <path key={id} d={`M${left} ${ROW}v${rows.length * ROW}`} stroke="var(--rule)" />
        ))}
      {rows.map((row, index) => (
        <Row key={row.actor} row={row} top={(index + 1) * ROW} grid={grid} />
      ))}
    </>
  )
}

interface RowProps {
  readonly row: MatrixRow
  readonly top: number
  readonly grid: MatrixGrid
}

function Row({ row, top, grid: { columns, columnWidth, rowWidth, isWorded } }: RowProps) {
  return (
    <g transform={`translate(0 ${top})`}>
      <path d={`M0 ${ROW}H${rowWidth}`} stroke="var(--rule)" />
      <Text y={ROW / 2 + 4.5} isMuted={row.isQuiet}>
        {toRowName(row)}
      </Text>
      {columns.map(({ id, left }) => {
        const cell = row.cells.get(id)
        return (
          <g
            key={id}
            transform={`translate(${left + (isWorded ? 20 : columnWidth / 2)} ${ROW / 2})`}
          >
            {cell === undefined ? <Silence radius={1} /> : <CellShape cell={cell} />}
            {cell !== undefined && isWorded && (
              <Text x={22} y={4.5}>
                {cell.word}
              </Text>
            )}
          </g>
        )
      })}
    </g>
  )
}

export function Silence({ radius }: { readonly radius: number }) {
  return <circle r={radius} fill="var(--not-mentioned)" />
}
