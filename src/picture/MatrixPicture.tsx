import { absenceMessages } from '../language/messages/absence-messages'
import { formatDay } from '../language/format-date'
import { signMessages } from '../language/messages/sign-messages'
import { CellShape } from '../views/matrix/cell/CellShape'
import { matrixMessages } from '../views/matrix/matrix-messages'
import { toMatrixModel, type MatrixModel, type MatrixRow } from '../views/matrix/model/matrix-model'
import { toSample } from '../views/matrix/model/signs'
import { Block } from './Block'
import { BAND_LINE, NAME_LINE, ROW, toMatrixGrid, toRowName, type MatrixGrid } from './matrix-grid'
import { PictureFrame, type PictureProps, type PictureRequest } from './PictureFrame'
import { Text } from './Text'

/** The whole matrix as a picture. */
export function MatrixPicture({ request, measure }: PictureProps) {
  const { stages, selection, language } = request
  const model = toMatrixModel(stages, selection, language)
  const words = matrixMessages[language]
  const grid = toMatrixGrid(model, language, measure)
  return (
    <PictureFrame
      request={request}
      measure={measure}
      title={`${words.title}, ${words.subtitle}`}
      width={grid.width}
      silence={{ sign: <Silence radius={1.2} />, meaning: absenceMessages[language].noneOwn }}
      keyEntries={model.signs.map((sign) => ({
        sign: <CellShape cell={toSample(sign)} />,
        meaning: signMessages[language][sign],
      }))}
      notes={toNotes(model, request)}
    >
      <Head grid={grid} />
      {grid.sections.map(({ heading, rows }) => (
        <Block key={heading} height={(rows.length + 1) * ROW}>
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
        </Block>
      ))}
    </PictureFrame>
  )
}

/** Group names above column names, which run upwards unless there are few columns. */
function Head({ grid }: { readonly grid: MatrixGrid }) {
  const { bands, columns, columnWidth, isWorded, head } = grid
  return (
    <Block height={head} width={grid.width}>
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
    </Block>
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

function Silence({ radius }: { readonly radius: number }) {
  return <circle r={radius} fill="var(--not-mentioned)" />
}

/** Who is not in the matrix, and that this implies nothing. */
function toNotes(
  { roster, statements }: MatrixModel,
  { language }: PictureRequest,
): readonly string[] {
  const words = matrixMessages[language].roster
  const { nothingPasses, silence } = absenceMessages[language]
  const isUncertain = roster.isOpen && roster.rows.some((row) => row.isUncertain)
  const asOf = roster.asOf === null ? '' : ` ${words.asOf(formatDay(roster.asOf, language))}`
  return [
    ...(statements === 0 ? [nothingPasses] : []),
    roster.isOpen || roster.rows.length === 0
      ? `${silence}${roster.isOpen ? ` ${roster.note}${asOf}` : ''}`
      : `${words.band(roster.rows.length)}. ${silence}${asOf}`,
    ...(isUncertain ? [`?: ${words.uncertain}`] : []),
  ]
}
