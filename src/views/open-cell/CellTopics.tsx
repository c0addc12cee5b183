import { useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import styles from './CellTopics.module.css'
import { openCellMessages } from '../../passages/open-cell/open-cell-messages'
import type { OpenCellModel } from '../../passages/open-cell/open-cell-model'

/** Switches between the topics of the cell and all of them; empty if there is only one. */
export function CellTopics({ model }: { readonly model: OpenCellModel }) {
  const { topics: messages } = useMessages(openCellMessages)
  const selection = useSelection()
  const { cell, topics, toldApartBy } = model
  if (topics.length === 0 || toldApartBy === null) return null
  const { actor, commitment, topic: open } = cell
  const whole = { actor, commitment }
  return (
    <nav aria-label={messages.label[toldApartBy]}>
      <ul className={styles.topics}>
        <li>
          <SelectionLink
            to={{ ...selection, cell: whole }}
            current={open === undefined ? 'true' : undefined}
          >
            {messages.all}
          </SelectionLink>
        </li>
        {topics.map(({ topic, name }) => (
          <li key={topic}>
            <SelectionLink
              to={{ ...selection, cell: { ...whole, topic } }}
              current={topic === open ? 'true' : undefined}
            >
              {name}
            </SelectionLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
