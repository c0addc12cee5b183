import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import { lowerFirst } from '../../language/lower-first'
import { toCellName } from '../../language/names'
import type { IsoDay } from '../../model/dates'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../selection/SelectionContext'
import { SelectionLink } from '../../selection/SelectionLink'
import button from '../../ui/Button.module.css'
import { StanceMark } from '../../ui/StanceMark'
import { ShiftItem } from './ShiftItem'
import styles from './Shifts.module.css'
import { shiftsMessages } from './shifts-messages'
import type { ShiftsModel, Standing } from './shifts-model'

interface ShiftsProps {
  readonly model: ShiftsModel
  readonly asOf: IsoDay | null
  readonly onClearFilters: () => void
}

export function Shifts({ model, asOf, onClearFilters }: ShiftsProps) {
  const messages = useMessages(shiftsMessages)
  const language = useLanguage()
  const { shifts, leftOut, questions, standing } = model
  return (
    <>
      <h2 className={styles.title}>{messages.title}</h2>
      <p className={styles.lead}>{messages.lead}</p>
      <p className={styles.silence}>{messages.silence}</p>
      <p role="status" className={styles.count}>
        {shifts.length === 0 ? messages.none : messages.count(shifts.length)}
        {asOf !== null && (
          <span className={styles.aside}> {messages.byThen(formatDay(asOf, language))}</span>
        )}
      </p>
      {leftOut > 0 && (
        <p className={styles.aside}>
          {messages.leftOut(leftOut)}{' '}
          <button type="button" className={button.link} onClick={onClearFilters}>
            {messages.clearFilters}
          </button>
        </p>
      )}
      <ul className={styles.shifts}>
        {shifts.map((shift) => (
          <ShiftItem key={shift.key} shift={shift} />
        ))}
      </ul>
      {questions.length > 0 && <Questions questions={questions} />}
      {standing.length > 0 && <StandingList standing={standing} />}
    </>
  )
}

function Questions({ questions }: Pick<ShiftsModel, 'questions'>) {
  const messages = useMessages(shiftsMessages)
  const selection = useSelection()
  return (
    <section aria-label={messages.questions} className={styles.more}>
      <h3 className={styles.heading}>{messages.questions}</h3>
      <p className={styles.aside}>{messages.questionsLead}</p>
      <ul>
        {questions.map(({ id, question, sides, note }) => (
          <li key={id} className={styles.question}>
            <SelectionLink to={toPlace(selection, 'disputes', id)}>{question}</SelectionLink>
            <ol>
              {sides.map((side) => (
                <li key={side}>{side}</li>
              ))}
            </ol>
            {note !== null && <p className={styles.aside}>{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function StandingList({ standing }: { readonly standing: readonly Standing[] }) {
  const messages = useMessages(shiftsMessages)
  const language = useLanguage()
  const selection = useSelection()
  return (
    <details className={styles.more}>
      <summary className={styles.heading}>{messages.standing(standing.length)}</summary>
      <p className={styles.aside}>{messages.standingLead}</p>
      <ul className={styles.standing}>
        {standing.map(({ key, cell, actor, commitment, stance, when, silent }) => (
          <li key={key}>
            <StanceMark mark={stance.mark} hue={stance.hue} />{' '}
            <SelectionLink to={{ ...toPlace(selection, 'board'), cell }}>
              {toCellName(actor, commitment, language)}
            </SelectionLink>
            : {lowerFirst(stance.name[language], language)}
            <span className={styles.aside}>
              {messages.saidWhen(when)}; {messages.silent(silent)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
