import { useId } from 'react'
import { absenceMessages } from '../../language/messages/absence-messages'
import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import button from '../../ui/Button.module.css'
import styles from './Matrix.module.css'
import type { MatrixIntents, MatrixDrawing, MatrixEmphasis, RenderHead } from './matrix-intents'
import { MatrixGrid } from './grid/MatrixGrid'
import { matrixMessages } from './matrix-messages'
import type { MatrixModel } from './model/matrix-model'
import { MatrixTools } from './MatrixTools'
import { SignKey } from './cell/SignKey'

interface MatrixProps {
  readonly model: MatrixModel
  readonly drawing: MatrixDrawing
  readonly emphasis: MatrixEmphasis
  readonly intents: MatrixIntents
  readonly renderHead: RenderHead
}

/** As many columns fit into 760 px, by the measures of grid/MatrixGrid.module.css. */
const FITTING = 25

export function Matrix({ model, drawing, emphasis, intents, renderHead }: MatrixProps) {
  const messages = useMessages(matrixMessages)
  const titleId = useId()
  return (
    <section
      className={styles.matrix}
      aria-labelledby={titleId}
      data-fits={model.columns.length <= FITTING || undefined}
    >
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {messages.title}
        </h2>
        <p className={styles.subtitle}>{messages.subtitle}</p>
        <MatrixTools drawing={drawing} intents={intents} />
      </header>
      {model.statements === 0 && model.roster.rows.length === 0 ? (
        <NoStatements onClearAll={intents.clearAll} />
      ) : (
        <div className={styles.scroller}>
          <MatrixGrid
            model={model}
            titleId={titleId}
            emphasis={emphasis}
            intents={intents}
            renderHead={renderHead}
          />
        </div>
      )}
      <div className={styles.key}>
        <SignKey signs={model.signs} hasSilence />
      </div>
    </section>
  )
}

function NoStatements({ onClearAll }: { readonly onClearAll: () => void }) {
  const { empty } = useMessages(matrixMessages)
  const { nothingPasses } = useMessages(absenceMessages)
  const { clearFilters } = useMessages(actMessages)
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{nothingPasses}</p>
      <p>{empty.advice}</p>
      <button type="button" className={button.bordered} onClick={onClearAll}>
        {clearFilters}
      </button>
    </div>
  )
}
