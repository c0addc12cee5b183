import { useId } from 'react'
import { useMessages } from '../../language/LanguageContext'
import type { ActorId } from '../../model/vocabulary'
import type { CellRef } from '../../selection/selection'
import button from '../../ui/Button.module.css'
import styles from './Matrix.module.css'
import { MatrixGrid, type GridActs } from './MatrixGrid'
import { matrixMessages } from './matrix-messages'
import type { MatrixModel } from './matrix-model'
import { MatrixTools, type MatrixToolsProps } from './MatrixTools'
import { SignKey } from './SignKey'
import { toExplained } from './signs'
import type { RowEmphasis } from './to-cell-emphasis'

interface MatrixProps extends GridActs, MatrixToolsProps {
  readonly model: MatrixModel
  readonly open: CellRef | null
  readonly hovered: CellRef | null
  readonly emphasis: ReadonlyMap<ActorId, RowEmphasis>
  readonly onClearAll: () => void
}

export function Matrix({ model, open, hovered, emphasis, onClearAll, ...rest }: MatrixProps) {
  const messages = useMessages(matrixMessages)
  const titleId = useId()
  const { drawing, onSort, onHideEmpty, onInherit, ...acts } = rest
  return (
    <section className={styles.matrix} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {messages.title}
        </h2>
        <p className={styles.subtitle}>{messages.subtitle}</p>
        <MatrixTools
          drawing={drawing}
          onSort={onSort}
          onHideEmpty={onHideEmpty}
          onInherit={onInherit}
        />
      </header>
      {model.statements === 0 && model.roster.rows.length === 0 ? (
        <NoStatements onClearAll={onClearAll} />
      ) : (
        <div className={styles.scroller}>
          <MatrixGrid
            model={model}
            titleId={titleId}
            open={open}
            hovered={hovered}
            emphasis={emphasis}
            {...acts}
          />
          <div className={styles.footer}>
            <SignKey signs={toExplained(model.signs)} />
          </div>
        </div>
      )}
    </section>
  )
}

function NoStatements({ onClearAll }: { readonly onClearAll: () => void }) {
  const { empty } = useMessages(matrixMessages)
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{empty.title}</p>
      <p>{empty.advice}</p>
      <button type="button" className={button.bordered} onClick={onClearAll}>
        {empty.clear}
      </button>
    </div>
  )
}
