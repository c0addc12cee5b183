import { use } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { toDigits } from '../../language/digits'
import { comparisonMessages } from '../../language/messages/comparison-messages'
import { toCountWords } from '../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import { lowerFirst } from '../../language/lower-first'
import { readingMessages } from '../../language/messages/reading-messages'
import type { IsoDay } from '../../model/dates'
import type { Stance } from '../../model/vocabulary'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { toPlaceName } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import answer from '../../ui/Answer.module.css'
import button from '../../ui/Button.module.css'
import { LongList } from '../../ui/LongList'
import { ChangeItem, FoldedChange } from './ChangeItem'
import styles from './Changes.module.css'
import { changesMessages } from './changes-messages'
import { listStatements, type ChangesModel } from './changes-model'
import { DaysForm } from './DaysForm'

interface ChangesProps {
  readonly model: ChangesModel
  /** Strongest first. */
  readonly stances: readonly Stance[]
  readonly onCompare: (since: IsoDay, asOf: IsoDay | null) => void
  readonly onClearFilters: () => void
}

export function Changes({ model, stances, onCompare, onClearFilters }: ChangesProps) {
  const messages = useMessages(changesMessages)
  const { clearFilters } = useMessages(actMessages)
  const language = useLanguage()
  const { knownBy } = useSelection()
  const { since, asOf, groups, leftOut } = model
  const from = formatDay(since, language)
  const latest = formatDay(model.latest, language)
  const to = asOf === null ? null : formatDay(asOf, language)
  return (
    <>
      <h2 className={answer.title}>{toPlaceName('changes')[language]}</h2>
      <p className={styles.between}>
        {to === null ? messages.betweenLatest(from, latest) : messages.between(from, to)}
      </p>
      {!model.isAsked && <p className={answer.aside}>{messages.chosen[knownBy]}</p>}
      <DaysForm key={`${since} ${asOf}`} model={model} onCompare={onCompare} />
      {model.order === 'reversed' && asOf !== null && to !== null && (
        <p role="alert" className={styles.alert}>
          {messages.reversedDays(from, to)}{' '}
          <button type="button" className={button.link} onClick={() => onCompare(asOf, since)}>
            {messages.swap}
          </button>
        </p>
      )}
      {model.order === 'same' && <p className={styles.alert}>{messages.same}</p>}
      {model.order === 'forward' && (
        <>
          <p role="status" data-answer="" className={answer.count}>
            {groups.length === 0
              ? messages.nothing
              : messages.counts(
                  groups.map(({ kind, changes }) => messages.kinds[kind](changes.length)),
                )}
            {groups.length > 0 && (
              <span className={answer.aside}>
                {' '}
                {messages.total(toCountWords(model.total, language))}
              </span>
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
        </>
      )}
      {model.order === 'forward' && <Rule stances={stances} pairs={model.pairs} />}
      {groups.map((group) => (
        <Group
          key={group.kind}
          group={group}
          toChange={model.toChange}
          then={messages.atEndOf(from)}
          now={to === null ? messages.latest(latest) : messages.atEndOf(to)}
        />
      ))}
    </>
  )
}

interface RuleProps extends Pick<ChangesModel, 'pairs'> {
  readonly stances: readonly Stance[]
}

/** How many statements are compared, and by which rule. */
function Rule({ stances, pairs }: RuleProps) {
  const messages = useMessages(changesMessages)
  const { basedOn, method } = useMessages(comparisonMessages)
  const language = useLanguage()
  const selection = useSelection()
  return (
    <section aria-label={messages.pairs(pairs.count)} className={answer.rule}>
      <h3>
        {messages.pairs(pairs.count)}
        {pairs.count > 0 && (
          <span className={answer.number}>, {basedOn(toCountWords(pairs.of, language))}</span>
        )}
      </h3>
      <p>{messages.rule}</p>
      <p>
        {messages.order(stances.map(({ name }) => lowerFirst(name[language], language)))}{' '}
        <SelectionLink to={toPlace(selection, 'method')}>{method}</SelectionLink>
      </p>
    </section>
  )
}

interface GroupProps extends Pick<ChangesModel, 'toChange'> {
  readonly group: ChangesModel['groups'][number]
  readonly then: string
  readonly now: string
}

function Group({ group, toChange, then, now }: GroupProps) {
  const { kind, isFolded, changes, first } = group
  const awaitWords = use(AwaitWordsContext)
  const messages = useMessages(changesMessages)
  const { open } = useMessages(readingMessages).names
  const { showAll } = useMessages(actMessages)
  const language = useLanguage()
  const heading = { ...messages.headings, open }[kind]
  const Item = isFolded ? FoldedChange : ChangeItem
  return (
    <section aria-label={heading} className={styles.group}>
      <h3 className={styles.heading}>
        {heading} <span className={answer.number}>{toDigits(changes.length, language)}</span>
      </h3>
      <p className={answer.aside}>{messages.meanings[kind]}</p>
      <LongList
        className={isFolded ? styles.folded : undefined}
        items={changes}
        first={first}
        showAll={showAll(changes.length)}
        awaitItems={(all) => awaitWords(listStatements(all))}
      >
        {(each) => {
          const change = toChange(each)
          return <Item key={change.key} change={change} then={then} now={now} />
        }}
      </LongList>
    </section>
  )
}
