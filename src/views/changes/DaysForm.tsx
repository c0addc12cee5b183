import { useState, type ReactNode, type SubmitEvent } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import type { IsoDay } from '../../model/dates'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { actMessages } from '../../language/messages/act-messages'
import type { Selection } from '../../selection/selection'
import { useFirstItems } from '../../ui/use-first-items'
import button from '../../ui/Button.module.css'
import { changesMessages } from './changes-messages'
import type { ChangesModel, DayChoice } from './changes-model'
import styles from './DaysForm.module.css'

interface DaysFormProps {
  readonly model: ChangesModel
  readonly onCompare: (since: IsoDay, asOf: IsoDay | null) => void
}

/** Picks the two days, by date or by what became known next. An empty second day means the latest. */
export function DaysForm({ model, onCompare }: DaysFormProps) {
  const messages = useMessages(changesMessages)
  const selection = useSelection()
  const language = useLanguage()
  const { since, asOf, choices, latest } = model
  const [from, setFrom] = useState(since)
  const [to, setTo] = useState(asOf ?? '')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (from !== '') onCompare(from, to === '' ? null : to)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset>
        <DayField label={messages.from} value={from} required onChange={setFrom} />
        <Choices
          choices={choices}
          current={since}
          toLink={(day) => ({ ...selection, since: day, asOf })}
        />
      </fieldset>
      <fieldset>
        <DayField label={messages.to} value={to} onChange={setTo} />
        <Choices
          choices={choices}
          current={asOf}
          toLink={(day) => ({ ...selection, since, asOf: day })}
        >
          <li>
            <SelectionLink
              to={{ ...selection, since, asOf: null }}
              current={asOf === null ? 'true' : undefined}
            >
              {messages.latest(formatDay(latest, language))}
            </SelectionLink>
          </li>
        </Choices>
      </fieldset>
      <button type="submit" className={button.bordered}>
        {messages.compare}
      </button>
    </form>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly value: string
  readonly required?: boolean
  readonly onChange: (day: string) => void
}

function DayField({ label, value, required = false, onChange }: DayFieldProps) {
  return (
    <label>
      {label}
      <input
        type="date"
        required={required}
        min="1000-01-01"
        max="9999-12-31"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}

/** So many days are offered at first, the latest: the field above takes any. */
const FIRST_CHOICES = 20

interface ChoicesProps {
  readonly choices: readonly DayChoice[]
  readonly current: IsoDay | null
  readonly toLink: (day: IsoDay) => Selection
  /** Further choices, which are always shown. */
  readonly children?: ReactNode
}

function Choices({ choices, current, toLink, children }: ChoicesProps) {
  const { showAll } = useMessages(actMessages)
  // The latest days, earliest first as all of them.
  const list = useFirstItems(choices.toReversed(), FIRST_CHOICES, ({ day }) => day === current)
  return (
    <>
      <ul>
        {list.shown.toReversed().map((choice) => (
          <Choice
            key={choice.day}
            choice={choice}
            to={toLink(choice.day)}
            isCurrent={choice.day === current}
          />
        ))}
        {children}
      </ul>
      {list.showAll !== null && (
        <button type="button" className={button.bordered} onClick={list.showAll}>
          {showAll(choices.length)}
        </button>
      )}
    </>
  )
}

interface ChoiceProps {
  readonly choice: DayChoice
  readonly to: Selection
  readonly isCurrent: boolean
}

function Choice({ choice, to, isCurrent }: ChoiceProps) {
  const messages = useMessages(changesMessages)
  const language = useLanguage()
  return (
    <li>
      <SelectionLink to={to} current={isCurrent ? 'true' : undefined}>
        {formatDay(choice.day, language)}{' '}
        <span className={styles.before}>{messages.before[choice.kind](choice.before)}</span>
      </SelectionLink>
    </li>
  )
}
