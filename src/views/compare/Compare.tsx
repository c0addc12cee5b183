import { useState } from 'react'
import { absenceMessages } from '../../language/messages/absence-messages'
import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import type { ActorId } from '../../model/vocabulary'
import button from '../../ui/Button.module.css'
import { useWidth } from '../../ui/use-width'
import styles from './Compare.module.css'
import type { ChoiceGroup } from './chooser-model'
import type { CompareModel } from './compare-model'
import { compareMessages } from './compare-messages'
import { CompareHead } from './CompareHead'
import { CompareRows } from './CompareRows'

interface CompareProps {
  readonly model: CompareModel
  readonly choices: readonly ChoiceGroup[]
  readonly inherits: boolean
  readonly onInherit: () => void
  readonly onToggle: (actor: ActorId) => void
}

export function Compare({ model, choices, inherits, onInherit, onToggle }: CompareProps) {
  const words = useMessages(compareMessages)
  const { silence } = useMessages(absenceMessages)
  const { showInherited } = useMessages(actMessages)
  const isNarrow = useWidth() === 'narrow'
  const [showsSilent, setShowsSilent] = useState(false)
  const { columns, groups, allGroups, silent, shared, spoken } = model
  return (
    <div className={styles.compare}>
      <div className={styles.tools}>
        <p>
          {words.shared(shared, spoken)} {silence}
        </p>
        <AddActor choices={choices} chosen={columns.map(({ actor }) => actor)} onAdd={onToggle} />
        <button type="button" className={button.quiet} aria-pressed={inherits} onClick={onInherit}>
          {showInherited}
        </button>
        {silent > 0 && (
          <button
            type="button"
            className={button.quiet}
            aria-pressed={showsSilent}
            onClick={() => setShowsSilent(!showsSilent)}
          >
            {showsSilent ? words.hideSilent : words.showSilent(silent)}
          </button>
        )}
      </div>
      {spoken === 0 && <p className={styles.none}>{words.none}</p>}
      <div className={styles.scroll} data-columns={columns.length}>
        <table
          aria-label={words.table}
          className={styles.table}
          style={{ '--columns': columns.length }}
        >
          <CompareHead columns={columns} isNarrow={isNarrow} onRemove={onToggle} />
          <CompareRows
            groups={showsSilent ? allGroups : groups}
            columns={columns}
            isNarrow={isNarrow}
          />
        </table>
      </div>
    </div>
  )
}

interface AddActorProps {
  readonly choices: readonly ChoiceGroup[]
  readonly chosen: readonly ActorId[]
  readonly onAdd: (actor: ActorId) => void
}

function AddActor({ choices, chosen, onAdd }: AddActorProps) {
  const words = useMessages(compareMessages)
  return (
    <select
      aria-label={words.addLabel}
      className={styles.add}
      value=""
      onChange={(event) => onAdd(event.target.value)}
    >
      <option value="" disabled>
        {words.add}
      </option>
      {choices.map(({ id, title, choices: group }) => (
        <optgroup key={id} label={title}>
          {group
            .filter(({ actor }) => !chosen.includes(actor))
            .map(({ actor, name }) => (
              <option key={actor} value={actor}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
