import { useState } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { toCountWords } from '../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toStanceWords } from '../words/stance-words'
import type { StatementId } from '../../model/dossier'
import { CorroborationList } from '../drawings/CorroborationList'
import type { Passage } from '../passage'
import { PassageItem, type PassageIntents } from '../drawings/PassageItem'
import { BriefLink } from '../../links/BriefLink'
import button from '../../ui/Button.module.css'
import { LongList } from '../../ui/LongList'
import { TopicMark } from './TopicMark'
import { openCellMessages } from './open-cell-messages'
import type { TopicGroup } from './open-cell-model'
import styles from './TopicPassages.module.css'

export interface PointedPassages extends PassageIntents {
  /** The selected statement. */
  readonly at: StatementId | null
  readonly hovered: StatementId | null
}

interface TopicPassagesProps extends PointedPassages {
  readonly group: TopicGroup
  /** The panel's header shows the stance of a single group. */
  readonly isOneOfMany: boolean
}

/** The passages of a cell on one topic; those that the filters leave out are shown on request. */
export function TopicPassages({ group, isOneOfMany, at, hovered, ...intents }: TopicPassagesProps) {
  const { showAll } = useMessages(actMessages)
  const [showsHidden, setShowsHidden] = useState(false)
  const { passages, filteredOut, isInherited, corroborations } = group
  const toItem = (passage: Passage, isFilteredOut: boolean) => (
    <PassageItem
      key={passage.id}
      passage={passage}
      isAlone={passages.length + filteredOut.length === 1 && !isFilteredOut && !isInherited}
      isFilteredOut={isFilteredOut}
      isSelected={passage.id === at}
      isHovered={passage.id === hovered}
      intents={intents}
    />
  )
  return (
    <>
      <TopicHead group={group} isOneOfMany={isOneOfMany} />
      {passages.length > 0 && (
        <LongList
          className={styles.list}
          items={passages}
          isSought={({ id }) => id === at}
          showAll={showAll(passages.length)}
        >
          {(passage) => toItem(passage, false)}
        </LongList>
      )}
      {corroborations.length > 0 && (
        <div className={styles.support}>
          <CorroborationList corroborations={corroborations} />
        </div>
      )}
      {filteredOut.length > 0 && (
        <Hidden group={group} isShown={showsHidden} onToggle={setShowsHidden} />
      )}
      {showsHidden && (
        <LongList
          className={styles.list}
          items={filteredOut}
          isSought={({ id }) => id === at}
          showAll={showAll(filteredOut.length)}
        >
          {(passage) => toItem(passage, true)}
        </LongList>
      )}
    </>
  )
}

/** The topic, and its latest stance. */
function TopicHead({ group, isOneOfMany }: Pick<TopicPassagesProps, 'group' | 'isOneOfMany'>) {
  const language = useLanguage()
  const { name, instrument, stance, reading, said, isShown, leftOut } = group
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
          <TopicMark group={group} /> {toStanceWords(stance, reading, language)}, {said}
        </p>
      )}
      {leftOut !== null && (
        <p className={styles.latest}>
          {isOneOfMany && <TopicMark group={group} />} {leftOut}
        </p>
      )}
    </div>
  )
}

interface HiddenProps {
  readonly group: TopicGroup
  readonly isShown: boolean
  readonly onToggle: (isShown: boolean) => void
}

function Hidden({ group, isShown, onToggle }: HiddenProps) {
  const messages = useMessages(openCellMessages)
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
