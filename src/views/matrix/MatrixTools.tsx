import { actMessages } from '../../language/act-messages'
import { useMessages } from '../../language/LanguageContext'
import { ROW_ORDERS, type RowOrder, type Selection } from '../../selection/selection'
import button from '../../ui/Button.module.css'
import { matrixMessages } from './matrix-messages'
import styles from './MatrixTools.module.css'

export interface MatrixToolsProps {
  readonly drawing: Pick<Selection, 'sort' | 'hideEmpty' | 'inherit'>
  readonly onSort: (order: RowOrder) => void
  readonly onHideEmpty: () => void
  readonly onInherit: () => void
}

/** How the matrix is drawn, quietly at the end of its header. */
export function MatrixTools({ drawing, onSort, onHideEmpty, onInherit }: MatrixToolsProps) {
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
            if (order !== undefined) onSort(order)
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
        onClick={onInherit}
      >
        {showInherited}
      </button>
      <button
        type="button"
        className={button.quiet}
        aria-pressed={drawing.hideEmpty}
        onClick={onHideEmpty}
      >
        {messages.hideEmpty}
      </button>
    </div>
  )
}
