import { useEffect, useRef } from 'react'
import { toDigits } from '../../language/digits'
import { actMessages } from '../../language/messages/act-messages'
import { toCountWords } from '../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { toCellName } from '../../language/names'
import { signMessages } from '../../language/messages/sign-messages'
import { OpenReading } from '../../passages/drawings/OpenReading'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import answer from '../../ui/Answer.module.css'
import { LongList } from '../../ui/LongList'
import { StanceMark } from '../../ui/marks/StanceMark'
import { scrollWithinPage } from '../../ui/scroll-within-page'
import { gapMessages } from './gap-messages'
import type { NotComparableCell, ComparedStance } from './not-comparable-model'
import styles from './NotComparableList.module.css'
import shared from './Shifts.module.css'

interface NotComparableListProps {
  readonly cells: readonly NotComparableCell[]
  /** Whether a link to a shift leads here because its cell has none (any more). */
  readonly isLinkTarget: boolean
}

/** Stances that look like a shift but are none, with the reasons. */
export function NotComparableList({ cells, isLinkTarget }: NotComparableListProps) {
  const messages = useMessages(gapMessages)
  const { showAll } = useMessages(actMessages)
  const language = useLanguage()
  const { cell: open } = useSelection()
  const isSelected = ({ cell }: NotComparableCell) =>
    isLinkTarget && cell.actor === open?.actor && cell.commitment === open.commitment
  return (
    <section aria-label={messages.heading} className={shared.more}>
      <h3 className={shared.heading}>
        {messages.heading} <span className={answer.number}>{toDigits(cells.length, language)}</span>
      </h3>
      <p className={answer.aside}>{messages.lead}</p>
      <LongList items={cells} isSought={isSelected} showAll={showAll(cells.length)}>
        {(each) => <NotComparableItem key={each.key} cell={each} isSelected={isSelected(each)} />}
      </LongList>
    </section>
  )
}

interface NotComparableItemProps {
  readonly cell: NotComparableCell
  readonly isSelected: boolean
}

function NotComparableItem({ cell: notComparable, isSelected }: NotComparableItemProps) {
  const messages = useMessages(gapMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { cell, actor, part, stances, reasons } = notComparable
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isSelected && item.current !== null) scrollWithinPage(item.current, { block: 'start' })
  }, [isSelected])
  return (
    <li ref={item} className={styles.item} aria-current={isSelected || undefined}>
      <h4 className={styles.name}>
        <SelectionLink to={{ ...toPlace(selection, 'board'), cell }}>
          {toCellName(actor, part, language)}
        </SelectionLink>
      </h4>
      <ol className={styles.stances}>
        {stances.map((stance) => (
          <StanceItem key={stance.key} stance={stance} />
        ))}
      </ol>
      <ul aria-label={messages.list} className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </li>
  )
}

function StanceItem({ stance: compared }: { readonly stance: ComparedStance }) {
  const { through: throughGroups } = useMessages(signMessages)
  const language = useLanguage()
  const { stance, reading, about, when, attribution, through, count } = compared
  const facts = [
    when,
    about,
    attribution,
    through.length > 0 && throughGroups(new Intl.ListFormat(language).format(through)),
    count.statements > 1 && toCountWords(count, language),
  ].filter((fact) => fact !== null && fact !== false)
  return (
    <li>
      <StanceMark
        mark={stance.mark}
        hue={stance.hue}
        hollow={through.length > 0}
        isOpen={reading === 'open'}
      />{' '}
      <span className={shared.word} data-hue={stance.hue}>
        {lowerFirst(stance.name[language], language)}
      </span>{' '}
      <OpenReading reading={reading} />
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </li>
  )
}
