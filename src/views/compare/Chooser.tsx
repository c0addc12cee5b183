import { toCountNumbers, toCountWords } from '../../language/messages/count-messages'
import { partMessages } from '../../language/messages/part-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import type { ActorId } from '../../model/vocabulary'
import { SelectionLink } from '../../links/SelectionLink'
import { Flag } from '../../ui/marks/Flag'
import styles from './Chooser.module.css'
import type { ChoiceGroup, Suggestion } from './chooser-model'
import { compareMessages } from './compare-messages'

interface ChooserProps {
  readonly choices: readonly ChoiceGroup[]
  readonly suggestions: readonly Suggestion[]
  readonly chosen: readonly ActorId[]
  readonly onToggle: (actor: ActorId) => void
}

export function Chooser({ choices, suggestions, chosen, onToggle }: ChooserProps) {
  const words = useMessages(compareMessages)
  const { numbers } = useMessages(partMessages)
  const language = useLanguage()
  const selection = useSelection()
  return (
    <div className={styles.chooser}>
      <section aria-labelledby="compare-suggestions">
        <h3 id="compare-suggestions" className={styles.heading}>
          {words.suggestions}
        </h3>
        <ul className={styles.suggestions}>
          {suggestions.map(({ actors, title }) => (
            <li key={title}>
              <SelectionLink to={{ ...selection, country: actors }} className={styles.suggestion}>
                {title}
              </SelectionLink>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="compare-choose">
        <h3 id="compare-choose" className={styles.heading}>
          {words.choose}
        </h3>
        {chosen.length === 1 && <p role="status">{words.chooseMore}</p>}
        <p className={styles.title} aria-hidden="true">
          {numbers}
        </p>
        {choices.map(({ id, title, choices: group }) => (
          <div key={id} role="group" aria-label={title} className={styles.group}>
            <p className={styles.title}>{title}</p>
            <div className={styles.choices}>
              {group.map(({ actor, name, flag, count }) => (
                <button
                  key={actor}
                  type="button"
                  className={styles.choice}
                  aria-pressed={chosen.includes(actor)}
                  onClick={() => onToggle(actor)}
                >
                  {flag !== null && <Flag code={flag} />} {name}
                  {count.statements > 0 && (
                    <span className={styles.count} aria-label={toCountWords(count, language)}>
                      {toCountNumbers(count, language)}
                    </span>
                  )}
                </button>
              ))}
            </div>
          </div>
        ))}
      </section>
    </div>
  )
}
