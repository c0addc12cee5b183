import { useState, type SubmitEvent } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import type { IsoDay } from '../../model/dates'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
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
        <ul>
          {choices.map((choice) => (
            <Choice
              key={choice.day}
              choice={choice}
              to={{ ...selection, since: choice.day, asOf }}
              isCurrent={choice.day === since}
            />
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <DayField label={messages.to} value={to} onChange={setTo} />
        <ul>
          {choices.map((choice) => (
            <Choice
              key={choice.day}
              choice={choice}
              to={{ ...selection, since, asOf: choice.day }}
              isCurrent={choice.day === asOf}
            />
          ))}
          <li>
            <SelectionLink
              to={{ ...selection, since, asOf: null }}
              current={asOf === null ? 'true' : undefined}
            >
              {messages.latest(formatDay(latest, language))}
            </SelectionLink>
          </li>
        </ul>
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

interface ChoiceProps {
  readonly choice: DayChoice
  readonly to: Parameters<typeof SelectionLink>[0]['to']
  readonly isCurrent: boolean
}

function Choice({ choice, to, isCurrent }: ChoiceProps) {
  const messages = useMessages(changesMessages)
  const language = useLanguage()
  const { knownBy } = useSelection()
  return (
    <li>
      <SelectionLink to={to} current={isCurrent ? 'true' : undefined}>
        {formatDay(choice.day, language)}{' '}
        <span className={styles.before}>{messages.before[knownBy](choice.before)}</span>
      </SelectionLink>
    </li>
  )
}
