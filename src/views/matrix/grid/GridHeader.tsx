import { memo } from 'react'
import { useMessages } from '../../../language/LanguageContext'
import type { CellRef } from '../../../selection/selection'
import { BriefLink } from '../../../links/BriefLink'
import button from '../../../ui/Button.module.css'
import { Popover } from '../../../ui/Popover'
import styles from './GridHeader.module.css'
import type { MatrixIntents, RenderDefinition } from '../matrix-intents'
import { matrixMessages } from '../matrix-messages'
import type { MatrixBand, MatrixColumn, MatrixModel } from '../model/matrix-model'
import { HEADERS } from './move-in-grid'
import { Readout } from './Readout'
import { toBandLevels } from './to-band-levels'

interface DefinitionProps {
  readonly onShowOnly: MatrixIntents['showOnly']
  readonly renderDefinition: RenderDefinition
}

interface GridHeaderProps extends DefinitionProps {
  readonly model: MatrixModel
  readonly isWorded: boolean
  /** The column whose header is the tab stop. */
  readonly active: string | null
  readonly open: CellRef | null
  readonly hovered: CellRef | null
}

/** Group bands over vertical column names; sticky. */
export function GridHeader(props: GridHeaderProps) {
  const { model, isWorded, active, open, hovered, onShowOnly, renderDefinition } = props
  const { bands, columns } = model
  return (
    <thead className={styles.head}>
      <BandRow bands={bands} isWorded={isWorded}>
        {!isWorded && <Readout model={model} hovered={hovered} />}
      </BandRow>
      <tr data-row={HEADERS}>
        {columns.map((column) => (
          <ColumnHeader
            key={column.id}
            column={column}
            isWorded={isWorded}
            isActive={column.id === active}
            isLit={column.id === (hovered ?? open)?.commitment}
            isOnly={columns.length === 1}
            onShowOnly={onShowOnly}
            renderDefinition={renderDefinition}
          />
        ))}
      </tr>
    </thead>
  )
}

/** The minimum width of a column in px, by available width. */
const COLUMN = { dense: 22, roomy: 40, worded: 120 }
/** The average width of a letter in px. */
const LETTER = 6.7

function BandRow({
  bands,
  isWorded,
  children,
}: {
  readonly bands: readonly MatrixBand[]
  readonly isWorded: boolean
  readonly children: React.ReactNode
}) {
  const dense = toBandLevels(bands, isWorded ? COLUMN.worded : COLUMN.dense, LETTER)
  const roomy = toBandLevels(bands, isWorded ? COLUMN.worded : COLUMN.roomy, LETTER)
  return (
    <tr
      className={styles.bands}
      style={{ '--dense-last': Math.max(0, ...dense), '--roomy-last': Math.max(0, ...roomy) }}
    >
      <td rowSpan={2} className={styles.corner}>
        {children}
      </td>
      {bands.map(({ id, name, columns }, index) => (
        <th
          key={id}
          scope="colgroup"
          colSpan={columns}
          className={styles.band}
          style={{ '--dense': dense[index] ?? 0, '--roomy': roomy[index] ?? 0 }}
        >
          <span>{name}</span>
        </th>
      ))}
    </tr>
  )
}

interface ColumnHeaderProps extends DefinitionProps {
  readonly column: MatrixColumn
  readonly isWorded: boolean
  readonly isActive: boolean
  readonly isLit: boolean
  readonly isOnly: boolean
}

const ColumnHeader = memo(function ColumnHeader({
  column: { id, name, short, startsGroup },
  isWorded,
  isActive,
  isLit,
  isOnly,
  onShowOnly,
  renderDefinition,
}: ColumnHeaderProps) {
  const { definition: words } = useMessages(matrixMessages)
  return (
    <th
      scope="col"
      data-column={id}
      data-starts-group={startsGroup || undefined}
      data-lit={isLit || undefined}
      className={styles.column}
    >
      <Popover
        className={styles.name}
        tabIndex={isActive ? 0 : -1}
        name={words.of(name)}
        label={
          <>
            <span aria-hidden="true" className={isWorded ? styles.level : styles.vertical}>
              {isWorded ? name : short}
            </span>
            <span className="visually-hidden">{name}</span>
          </>
        }
      >
        {() => (
          <div className={styles.definition}>
            <p className={styles.term}>{name}</p>
            {renderDefinition(id)}
            <button
              type="button"
              className={button.bordered}
              onClick={() => onShowOnly(isOnly ? null : id)}
            >
              {isOnly ? words.all : words.only}
            </button>
            <p>
              <BriefLink page="commitments" id={id}>
                {words.brief}
              </BriefLink>
            </p>
          </div>
        )}
      </Popover>
    </th>
  )
})
