import { useRef, useState, type SubmitEvent } from 'react'
import { useMessages } from '../../language/LanguageContext'
import type { Period } from '../../model/dates'
import button from '../../ui/Button.module.css'
import { filterPanelMessages } from './filter-panel-messages'
import { filtersMessages } from './filters-messages'
import styles from './PeriodForm.module.css'

interface PeriodFormProps {
  readonly period: Period | null
  readonly onChoose: (period: Period | null) => void
}

/** The range of dates that a link can hold. */
const YEARS = { min: '1000-01-01', max: '9999-12-31' }

export function PeriodForm({ period, onChoose }: PeriodFormProps) {
  const messages = useMessages(filterPanelMessages)
  const { names } = useMessages(filtersMessages)
  const [from, setFrom] = useState(period?.from ?? '')
  const [to, setTo] = useState(period?.to ?? '')
  const first = useRef<HTMLInputElement>(null)
  const reversed = from !== '' && to !== '' && from > to
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (reversed) return
    onChoose(from === '' && to === '' ? null : { from: from || null, to: to || null })
  }
  const clear = () => {
    setFrom('')
    setTo('')
    first.current?.focus()
    onChoose(null)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        {messages.period.from}
        <input
          ref={first}
          type="date"
          {...YEARS}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </label>
      <label>
        {messages.period.to}
        <input type="date" {...YEARS} value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      <p className={styles.hint}>{messages.period.hint}</p>
      {reversed && (
        <p role="alert" className={styles.error}>
          {messages.period.reversed}
        </p>
      )}
      <button type="submit" className={button.bordered}>
        {messages.period.apply}
      </button>
      {period !== null && (
        <button type="button" className={button.link} onClick={clear}>
          {messages.clear(names.time)}
        </button>
      )}
    </form>
  )
}
