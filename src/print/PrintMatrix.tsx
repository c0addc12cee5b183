import { FILTERS } from '../filters/filters'
import { useLanguage, useMessages } from '../language/LanguageContext'
import { lowerFirst } from '../language/lower-first'
import type { Stance } from '../model/vocabulary'
import { StanceMark } from '../ui/marks/StanceMark'
import { CellMark } from '../views/matrix/cell/CellMark'
import type { MatrixColumn, MatrixModel, MatrixRow } from '../views/matrix/model/matrix-model'
import { SignKey } from '../views/matrix/cell/SignKey'
import { toBandLevels } from '../views/matrix/grid/to-band-levels'
import { printMessages } from './print-messages'
import styles from './PrintMatrix.module.css'

interface PrintMatrixProps {
  readonly matrix: MatrixModel
  readonly stances: readonly Stance[]
}

/** In pt: the width left beside the row names, the line height of group names, the width of a letter. */
const COLUMNS = 395
const BAND_LINE = 8
const BAND_LETTER = 3.9

/** The whole matrix on one page, with its key. */
export function PrintMatrix({ matrix, stances }: PrintMatrixProps) {
  const messages = useMessages(printMessages)
  const language = useLanguage()
  const { bands, columns, sections, roster } = matrix
  const rows = [
    ...sections.flatMap((section) => section.rows),
    ...(roster.isOpen ? roster.rows : []),
  ]
  const levels = toBandLevels(bands, COLUMNS / Math.max(columns.length, 1), BAND_LETTER)
  return (
    <div>
      <table className={styles.table}>
        <caption>{messages.matrix}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles.corner}>
              {FILTERS.country.name[language]}
            </th>
            {bands.map(({ id, name, columns: span }, position) => (
              <th
                key={id}
                scope="colgroup"
                colSpan={span}
                className={styles.band}
                style={{ height: `${(Math.max(0, ...levels) + 1) * BAND_LINE}pt` }}
              >
                <span style={{ top: `${(levels[position] ?? 0) * BAND_LINE}pt` }}>{name}</span>
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ id, name, startsGroup }) => (
              <th
                key={id}
                scope="col"
                className={styles.column}
                data-starts-group={startsGroup || undefined}
              >
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.actor} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      <div className={styles.key}>
        <p>
          {stances.map(({ id, mark, hue, name }) => (
            <span key={id}>
              <StanceMark mark={mark} hue={hue} /> {lowerFirst(name[language], language)}
            </span>
          ))}
        </p>
        <SignKey signs={matrix.signs} />
        <p>{messages.emptyCell}</p>
      </div>
    </div>
  )
}

function Row({
  row,
  columns,
}: {
  readonly row: MatrixRow
  readonly columns: readonly MatrixColumn[]
}) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.short}
      </th>
      {columns.map(({ id, startsGroup }) => {
        const cell = row.cells.get(id)
        return (
          <td key={id} className={styles.cell} data-starts-group={startsGroup || undefined}>
            {cell !== undefined && (
              <span role="img" aria-label={cell.words}>
                <CellMark cell={cell} />
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}
