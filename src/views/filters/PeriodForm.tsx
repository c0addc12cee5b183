import { useState, type SubmitEvent } from 'react'
import { useMessages } from '../../language/LanguageContext'
import type { Period } from '../../model/dates'
import button from '../../ui/Button.module.css'
import { filtersMessages } from './filters-messages'
import styles from './PeriodForm.module.css'

interface PeriodFormProps {
  readonly period: Period | null
  readonly onChoose: (period: Period | null) => void
}

export function PeriodForm({ period, onChoose }: PeriodFormProps) {
  const messages = useMessages(filtersMessages)
  const [from, setFrom] = useState(period?.from ?? '')
  const [to, setTo] = useState(period?.to ?? '')
  const reversed = from !== '' && to !== '' && from > to
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (reversed) return
    onChoose(from === '' && to === '' ? null : { from: from || null, to: to || null })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        {messages.period.from}
        <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label>
        {messages.period.to}
        <input type="date" value={to} onChange={(event) => setTo(event.target.value)} />
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
        <button type="button" className={button.link} onClick={() => onChoose(null)}>
          {messages.clear(messages.names.time)}
        </button>
      )}
    </form>
  )
}
