import { actMessages } from '../../language/messages/act-messages'
import { comparisonMessages } from '../../language/messages/comparison-messages'
import { toCountWords } from '../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import type { IsoDay } from '../../model/dates'
import { toPlaceName } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import answer from '../../ui/Answer.module.css'
import button from '../../ui/Button.module.css'
import { FIRST_ITEMS, LongList, toFirstOfFolded } from '../../ui/LongList'
import { NamedChangeList } from './NamedChangeList'
import { NotComparableList } from './NotComparableList'
import { ShiftItem } from './ShiftItem'
import styles from './Shifts.module.css'
import { shiftsMessages } from './shifts-messages'
import type { ShiftsModel } from './shifts-model'
import { StandingList } from './StandingList'

interface ShiftsProps {
  readonly model: ShiftsModel
  readonly asOf: IsoDay | null
  readonly onClearFilters: () => void
}

export function Shifts({ model, asOf, onClearFilters }: ShiftsProps) {
  const messages = useMessages(shiftsMessages)
  const { clearFilters, showAll } = useMessages(actMessages)
  const language = useLanguage()
  const { shifts, toEntry, isSelected, leftOut, notComparable, called, questions, standing } = model
  return (
    <>
      <h2 className={answer.title}>{toPlaceName('shifts')[language]}</h2>
      <p className={answer.lead}>{messages.lead}</p>
      <p role="status" data-answer="" className={answer.count}>
        {shifts.length === 0 ? messages.none : messages.count(shifts.length)}
        {asOf !== null && (
          <span className={answer.aside}> {messages.byThen(formatDay(asOf, language))}</span>
        )}
      </p>
      {leftOut > 0 && (
        <p className={answer.aside}>
          {messages.leftOut(leftOut)}{' '}
          <button type="button" className={button.link} onClick={onClearFilters}>
            {clearFilters}
          </button>
        </p>
      )}
      <Rule pairs={model.pairs} />
      {shifts.length > 0 && (
        <LongList
          className={styles.shifts}
          items={shifts}
          first={toFirstOfFolded(shifts.length)}
          isSought={isSelected}
          showAll={showAll(shifts.length)}
        >
          {(each) => {
            const shift = toEntry(each)
            return (
              <ShiftItem
                key={shift.key}
                shift={shift}
                isSelected={isSelected(each)}
                isOneOfFew={shifts.length <= FIRST_ITEMS}
              />
            )
          }}
        </LongList>
      )}
      {notComparable.length > 0 && (
        <NotComparableList cells={notComparable} isLinkTarget={!shifts.some(isSelected)} />
      )}
      {called.length > 0 && <NamedChangeList called={called} />}
      {questions.length > 0 && <Questions questions={questions} />}
      {standing.length > 0 && <StandingList standing={standing} />}
    </>
  )
}

/** How many pairs are compared, and what makes a shift. */
function Rule({ pairs }: Pick<ShiftsModel, 'pairs'>) {
  const messages = useMessages(shiftsMessages)
  const { basedOn, method } = useMessages(comparisonMessages)
  const language = useLanguage()
  const selection = useSelection()
  return (
    <section aria-label={messages.pairs(pairs.count)} className={answer.rule}>
      <h3 className={styles.heading}>
        {messages.pairs(pairs.count)}
        {pairs.count > 0 && (
          <span className={answer.number}>, {basedOn(toCountWords(pairs.of, language))}</span>
        )}
      </h3>
      <p>{messages.rule}</p>
      <p>
        {messages.silence} <SelectionLink to={toPlace(selection, 'method')}>{method}</SelectionLink>
      </p>
    </section>
  )
}

function Questions({ questions }: Pick<ShiftsModel, 'questions'>) {
  const messages = useMessages(shiftsMessages)
  const selection = useSelection()
  return (
    <section aria-label={messages.questions} className={styles.more}>
      <h3 className={styles.heading}>{messages.questions}</h3>
      <p className={answer.aside}>{messages.questionsLead}</p>
      <ul>
        {questions.map(({ id, question, sides, note }) => (
          <li key={id} className={styles.question}>
            <SelectionLink to={toPlace(selection, 'disputes', id)}>{question}</SelectionLink>
            <ol>
              {sides.map((side) => (
                <li key={side}>{side}</li>
              ))}
            </ol>
            {note !== null && <p className={answer.aside}>{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
