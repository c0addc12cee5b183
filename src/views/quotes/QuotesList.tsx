import { useState } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import type { StatementId } from '../../model/dossier'
import button from '../../ui/Button.module.css'
import { CorroborationList } from '../../passages/CorroborationList'
import type { Passage } from '../../passages/passage'
import { PassageItem } from '../../passages/PassageItem'
import { BriefLink } from '../../selection/BriefLink'
import { CellVoices } from './CellVoices'
import { quotesMessages } from './quotes-messages'
import type { QuotesModel } from './quotes-model'
import styles from './QuotesList.module.css'

export interface QuotesListProps {
  readonly model: QuotesModel
  /** The statement that every view points at. */
  readonly at: StatementId | null
  readonly hovered: StatementId | null
  readonly onHover: (statement: StatementId | null) => void
  readonly onRead: (statement: StatementId) => void
  readonly getLink: (passage: Passage) => string
}

export function QuotesList({ model, at, hovered, onHover, onRead, getLink }: QuotesListProps) {
  const messages = useMessages(quotesMessages)
  const [showsHidden, setShowsHidden] = useState(false)
  const { passages, filteredOut } = model
  const toItem = (passage: Passage, isFilteredOut: boolean) => (
    <PassageItem
      key={passage.id}
      passage={passage}
      isAlone={passages.length + filteredOut.length === 1 && !isFilteredOut && !model.isInherited}
      isFilteredOut={isFilteredOut}
      isSelected={passage.id === at}
      isHovered={passage.id === hovered}
      onHover={onHover}
      onRead={onRead}
      getLink={getLink}
    />
  )
  return (
    <div className={styles.body}>
      <div className={styles.about}>
        <CellVoices actor={model.actor} voices={model.voices} />
        <CorroborationList corroborations={model.corroborations} />
      </div>
      {passages.length === 0 ? (
        <None isFiltered={filteredOut.length > 0} />
      ) : (
        <ul className={styles.list}>{passages.map((passage) => toItem(passage, false))}</ul>
      )}
      {filteredOut.length > 0 && (
        <p className={styles.hidden}>
          {messages.hidden(filteredOut.length)}{' '}
          <button
            type="button"
            className={button.link}
            aria-expanded={showsHidden}
            onClick={() => setShowsHidden(!showsHidden)}
          >
            {showsHidden ? messages.hideHidden : messages.showHidden}
          </button>
        </p>
      )}
      {showsHidden && (
        <ul className={styles.list}>{filteredOut.map((passage) => toItem(passage, true))}</ul>
      )}
      <Onward model={model} />
    </div>
  )
}

function Onward({ model: { actor, commitment, cell } }: { readonly model: QuotesModel }) {
  const messages = useMessages(quotesMessages)
  const language = useLanguage()
  return (
    <p className={styles.onward}>
      {messages.briefs}{' '}
      <BriefLink page="actors" id={cell.actor}>
        {actor}
      </BriefLink>
      {', '}
      <BriefLink page="commitments" id={cell.commitment}>
        {lowerFirst(commitment, language)}
      </BriefLink>
    </p>
  )
}

function None({ isFiltered }: { readonly isFiltered: boolean }) {
  const messages = useMessages(quotesMessages)
  if (isFiltered) return <p className={styles.none}>{messages.nonePass}</p>
  return (
    <p className={styles.none}>
      {messages.notMentioned} <strong>{messages.silence}</strong>
    </p>
  )
}
