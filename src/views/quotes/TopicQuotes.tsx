import { useState } from 'react'
import { toCountWords } from '../../language/count-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toStanceWords } from '../../passages/words/stance-words'
import type { StatementId } from '../../model/dossier'
import { CorroborationList } from '../../passages/CorroborationList'
import type { Passage } from '../../passages/passage'
import { PassageItem } from '../../passages/PassageItem'
import { BriefLink } from '../../links/BriefLink'
import button from '../../ui/Button.module.css'
import { GroupMark } from './GroupMark'
import { quotesMessages } from './quotes-messages'
import type { QuotesGroup } from './quotes-model'
import styles from './TopicQuotes.module.css'

export interface QuoteActs {
  /** The statement that every view points at. */
  readonly at: StatementId | null
  readonly hovered: StatementId | null
  readonly onHover: (statement: StatementId | null) => void
  readonly onRead: (statement: StatementId) => void
  readonly getLink: (passage: Passage) => string
}

interface TopicQuotesProps extends QuoteActs {
  readonly group: QuotesGroup
  /** The panel's header tells the stance of one alone. */
  readonly isOneOfMany: boolean
}

/** The passages of a cell on one topic, those that the filters leave out on request. */
export function TopicQuotes({ group, isOneOfMany, at, hovered, ...acts }: TopicQuotesProps) {
  const [showsHidden, setShowsHidden] = useState(false)
  const { passages, filteredOut, isInherited } = group
  const toItem = (passage: Passage, isFilteredOut: boolean) => (
    <PassageItem
      key={passage.id}
      passage={passage}
      isAlone={passages.length + filteredOut.length === 1 && !isFilteredOut && !isInherited}
      isFilteredOut={isFilteredOut}
      isSelected={passage.id === at}
      isHovered={passage.id === hovered}
      {...acts}
    />
  )
  return (
    <>
      <TopicHead group={group} isOneOfMany={isOneOfMany} />
      {passages.length > 0 && (
        <ul className={styles.list}>{passages.map((passage) => toItem(passage, false))}</ul>
      )}
      {filteredOut.length > 0 && (
        <Hidden group={group} isShown={showsHidden} onToggle={setShowsHidden} />
      )}
      {showsHidden && (
        <ul className={styles.list}>{filteredOut.map((passage) => toItem(passage, true))}</ul>
      )}
    </>
  )
}

/** What the passages are about, where the latest stands, and on what it rests. */
function TopicHead({ group, isOneOfMany }: Pick<TopicQuotesProps, 'group' | 'isOneOfMany'>) {
  const language = useLanguage()
  const { name, instrument, stance, reading, said, isShown, leftOut, corroborations } = group
  return (
    <div className={styles.head}>
      {name !== null && (
        <h3 className={styles.topic}>
          {instrument === null ? (
            name
          ) : (
            <BriefLink page="instruments" id={instrument}>
              {name}
            </BriefLink>
          )}
        </h3>
      )}
      {isOneOfMany && isShown && (
        <p className={styles.latest}>
          <GroupMark group={group} /> {toStanceWords(stance, reading, language)}, {said}
        </p>
      )}
      {leftOut !== null && (
        <p className={styles.latest}>
          {isOneOfMany && <GroupMark group={group} />} {leftOut}
        </p>
      )}
      <CorroborationList corroborations={corroborations} />
    </div>
  )
}

interface HiddenProps {
  readonly group: QuotesGroup
  readonly isShown: boolean
  readonly onToggle: (isShown: boolean) => void
}

function Hidden({ group, isShown, onToggle }: HiddenProps) {
  const messages = useMessages(quotesMessages)
  const language = useLanguage()
  return (
    <p className={styles.hidden}>
      {messages.hidden(toCountWords(group.filteredCount, language))}{' '}
      <button
        type="button"
        className={button.link}
        aria-expanded={isShown}
        onClick={() => onToggle(!isShown)}
      >
        {isShown ? messages.hideHidden : messages.showHidden}
      </button>
    </p>
  )
}
