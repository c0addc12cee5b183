import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import { ROW_ORDERS } from '../../selection/selection'
import button from '../../ui/Button.module.css'
import type { MatrixIntents, MatrixDrawing } from './matrix-intents'
import { matrixMessages } from './matrix-messages'
import styles from './MatrixTools.module.css'

interface MatrixToolsProps {
  readonly drawing: MatrixDrawing
  readonly intents: Pick<MatrixIntents, 'sortRows' | 'toggleEmptyColumns' | 'toggleInherit'>
}

/** Display options, unobtrusive at the end of the header. */
export function MatrixTools({ drawing, intents }: MatrixToolsProps) {
  const messages = useMessages(matrixMessages)
  const { showInherited } = useMessages(actMessages)
  return (
    <div className={styles.tools}>
      <label className={styles.sort}>
        {messages.sort}
        <select
          value={drawing.sort}
          onChange={({ target }) => {
            const order = ROW_ORDERS.find((known) => known === target.value)
            if (order !== undefined) intents.sortRows(order)
          }}
        >
          {ROW_ORDERS.map((order) => (
            <option key={order} value={order}>
              {messages.orders[order]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className={button.quiet}
        aria-pressed={drawing.inherit}
        title={messages.inheritHint}
        onClick={intents.toggleInherit}
      >
        {showInherited}
      </button>
      <button
        type="button"
        className={button.quiet}
        aria-pressed={drawing.hideEmpty}
        onClick={intents.toggleEmptyColumns}
      >
        {messages.hideEmpty}
      </button>
    </div>
  )
}
