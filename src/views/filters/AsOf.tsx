import { useId, useState, type SubmitEvent } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import { toStepWords } from '../../language/step-words'
import { timeMessages } from '../../language/messages/time-messages'
import type { IsoDay } from '../../model/dates'
import type { KnownDay } from '../../stages/known-days'
import { KNOWN_BY, type KnownBy } from '../../stages/cutoff'
import button from '../../ui/Button.module.css'
import styles from './AsOf.module.css'
import { asOfMessages } from './as-of-messages'

interface AsOfProps {
  readonly asOf: IsoDay | null
  readonly knownBy: KnownBy
  /** Days on which something becomes known, earliest first. */
  readonly stops: readonly KnownDay[]
  readonly onTravel: (day: IsoDay | null) => void
  readonly onKnownBy: (knownBy: KnownBy) => void
}

/** Chooses the day to travel to: step by step, or by date. */
export function AsOf({ asOf, knownBy, stops, onTravel, onKnownBy }: AsOfProps) {
  const messages = useMessages(asOfMessages)
  const { backToNow } = useMessages(timeMessages)
  const language = useLanguage()
  const last = stops.at(-1)
  const here = asOf ?? last?.day ?? ''
  const at = stops.findLast(({ day }) => day <= here)
  const earlier = stops.findLast(({ day }) => day < here)
  const later = stops.find(({ day }) => day > here)
  const isPresent = asOf === null || later === undefined
  return (
    <div className={styles.panel}>
      <p className={styles.day}>{asOf === null ? messages.now : formatDay(asOf, language)}</p>
      <p className={styles.at} aria-live="polite">
        {isPresent
          ? messages.allKnown
          : at === undefined
            ? messages.nothingYet
            : messages.at(toStepWords(at, language))}
      </p>
      <div className={styles.steps}>
        <StepButton
          stop={earlier}
          toLabel={messages.earlier}
          none={messages.noEarlier}
          onStep={(day) => onTravel(day)}
        />
        <StepButton
          stop={isPresent ? undefined : later}
          toLabel={messages.later}
          none={messages.noLater}
          onStep={(day) => onTravel(day === last?.day ? null : day)}
        />
      </div>
      <DayForm key={asOf} asOf={asOf} onTravel={onTravel} />
      <KnownByChoice knownBy={knownBy} onKnownBy={onKnownBy} />
      {asOf !== null && (
        <button type="button" className={button.link} onClick={() => onTravel(null)}>
          {backToNow}
        </button>
      )}
    </div>
  )
}

interface StepButtonProps {
  readonly stop: KnownDay | undefined
  readonly toLabel: (stop: string, day: string) => string
  readonly none: string
  readonly onStep: (day: IsoDay) => void
}

/** Stays mounted at either end, so that it keeps the focus. */
function StepButton({ stop, toLabel, none, onStep }: StepButtonProps) {
  const language = useLanguage()
  return (
    <button
      type="button"
      className={button.bordered}
      aria-disabled={stop === undefined}
      onClick={() => {
        if (stop !== undefined) onStep(stop.day)
      }}
    >
      {stop === undefined
        ? none
        : toLabel(toStepWords(stop, language), formatDay(stop.day, language))}
    </button>
  )
}

interface DayFormProps {
  readonly asOf: IsoDay | null
  readonly onTravel: (day: IsoDay | null) => void
}

function DayForm({ asOf, onTravel }: DayFormProps) {
  const messages = useMessages(asOfMessages)
  const [typed, setTyped] = useState(asOf ?? '')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (typed !== '') onTravel(typed)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        {messages.day}
        <input
          type="date"
          required
          min="1000-01-01"
          max="9999-12-31"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit" className={button.bordered}>
        {messages.show}
      </button>
    </form>
  )
}

interface KnownByChoiceProps {
  readonly knownBy: KnownBy
  readonly onKnownBy: (knownBy: KnownBy) => void
}

function KnownByChoice({ knownBy, onKnownBy }: KnownByChoiceProps) {
  const messages = useMessages(asOfMessages)
  const id = useId()
  const hints = { said: messages.saidHint, published: messages.publishedHint }
  return (
    <fieldset className={styles.knownBy}>
      <legend>{messages.knownBy}</legend>
      {KNOWN_BY.map((choice) => (
        <div key={choice}>
          <label>
            <input
              type="radio"
              name={id}
              checked={choice === knownBy}
              aria-describedby={`${id}-${choice}`}
              onChange={() => onKnownBy(choice)}
            />
            {messages[choice]}
          </label>
          <p id={`${id}-${choice}`}>{hints[choice]}</p>
        </div>
      ))}
    </fieldset>
  )
}
