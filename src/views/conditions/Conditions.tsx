import { actMessages } from '../../language/messages/act-messages'
import { conditionMessages } from '../../language/messages/condition-messages'
import { fulfilmentMessages } from '../../language/messages/fulfilment-messages'
import { toCountNumbers, toCountWords } from '../../language/messages/count-messages'
import { partMessages } from '../../language/messages/part-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { FoldedPassages } from '../../passages/drawings/FoldedPassages'
import { toPlaceName } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { NO_CONDITION } from '../../model/vocabulary'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import answer from '../../ui/Answer.module.css'
import button from '../../ui/Button.module.css'
import { ChainList } from './ChainList'
import styles from './Conditions.module.css'
import { conditionsMessages } from './conditions-messages'
import type { ConditionChoice, ConditionsModel, ConditionModel } from './conditions-model'

interface ConditionsProps {
  readonly model: ConditionsModel
  readonly onToggle: (condition: string) => void
  readonly onClearAll: () => void
}

export function Conditions({ model, onToggle, onClearAll }: ConditionsProps) {
  const messages = useMessages(conditionsMessages)
  const language = useLanguage()
  const { clearFilters } = useMessages(actMessages)
  const { choices, chains, conditional, free } = model
  return (
    <article>
      <h2 className={answer.title}>{toPlaceName('conditions')[language]}</h2>
      <p className={answer.lead}>{messages.lead}</p>
      <Choices choices={choices} onToggle={onToggle} />
      {conditional.length === 0 && free === null && (
        <p className={styles.none}>
          {messages.none}{' '}
          <button type="button" className={button.link} onClick={onClearAll}>
            {clearFilters}
          </button>
        </p>
      )}
      <ChainList chains={chains} />
      {conditional.length > 0 && (
        <section aria-labelledby="hanging" className={styles.section}>
          <h3 id="hanging" className={styles.heading}>
            {messages.conditional.title}
          </h3>
          <div className={styles.columns}>
            {conditional.map((condition) => (
              <ConditionItem key={condition.id} condition={condition} />
            ))}
          </div>
        </section>
      )}
      {free !== null && <Free counted={free.counted} of={free.of} />}
    </article>
  )
}

interface ChoicesProps {
  readonly choices: readonly ConditionChoice[]
  readonly onToggle: (condition: string) => void
}

function Choices({ choices, onToggle }: ChoicesProps) {
  const messages = useMessages(conditionsMessages)
  const { numbers } = useMessages(partMessages)
  const { none } = useMessages(conditionMessages)
  const language = useLanguage()
  return (
    <div role="group" aria-label={messages.choices} className={styles.choices}>
      <span className={styles.counted} aria-hidden="true">
        {numbers}
      </span>
      {choices.map(({ id, name, count, isChosen }) => (
        <button
          key={id}
          type="button"
          className={styles.choice}
          aria-pressed={isChosen}
          onClick={() => onToggle(id)}
        >
          {name ?? none}{' '}
          <span className={styles.count} aria-label={toCountWords(count, language)}>
            {toCountNumbers(count, language)}
          </span>
        </button>
      ))}
    </div>
  )
}

function ConditionItem({ condition }: { readonly condition: ConditionModel }) {
  const messages = useMessages(conditionsMessages)
  const { fallsUnder } = useMessages(fulfilmentMessages)
  const selection = useSelection()
  const { id, name, definition, fulfilledBy, counted, passages } = condition
  return (
    <section aria-labelledby={`on-${id}`} className={styles.condition}>
      <h4 id={`on-${id}`} className={styles.name}>
        {name} <span className={styles.count}>{counted}</span>
      </h4>
      <p className={styles.definition}>
        {definition}
        {fulfilledBy !== null && ` ${fallsUnder(fulfilledBy)}.`}{' '}
        <SelectionLink
          to={{ ...toPlace(selection, 'board'), condition: [id] }}
          label={`${messages.conditional.onBoard}: ${name}`}
        >
          {messages.conditional.onBoard}
        </SelectionLink>
      </p>
      <FoldedPassages passages={passages} />
    </section>
  )
}

function Free({ counted, of }: NonNullable<ConditionsModel['free']>) {
  const { free } = useMessages(conditionsMessages)
  const selection = useSelection()
  return (
    <section aria-labelledby="free" className={styles.section}>
      <h3 id="free" className={styles.heading}>
        {free.title}
      </h3>
      <p>
        {free.count(counted, of)} {free.caution}{' '}
        <SelectionLink to={{ ...toPlace(selection, 'board'), condition: [NO_CONDITION] }}>
          {free.onBoard}
        </SelectionLink>
      </p>
    </section>
  )
}
