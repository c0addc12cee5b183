import { ArrowUpRight, ChevronLeft } from 'lucide-react'
import { useState } from 'react'
import { toSelectionWords } from '../../export/selection-words'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { isView } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { toHref } from '../../selection/to-link'
import styles from './EmbedFooter.module.css'
import { EmbedKey, EmbedKeyButton } from './EmbedKey'
import { embedMessages } from './embed-messages'
import { toCellTitle } from '../../export/place-title'
import { useHeads } from '../StagesContext'

interface EmbedFooterProps {
  /** What the view is called, unless a cell is open. */
  readonly title: string
}

/** What an embedded view shows, with links to its sources and to the full site. */
export function EmbedFooter({ title: place }: EmbedFooterProps) {
  const messages = useMessages(embedMessages)
  const language = useLanguage()
  const selection = useSelection()
  const index = useHeads().everything
  const site = index.about.name[language]
  const title = toCellTitle(index, selection, language) ?? place
  // What the embedding site chose to show, to lead back to.
  const [first] = useState({ selection, title: place })
  const isElsewhere =
    first.selection.view !== selection.view || first.selection.subject !== selection.subject
  const words = toSelectionWords(index, selection, language)
  const method = toPlace({ ...DEFAULT_SELECTION, lang: selection.lang }, 'method')
  const hasMarks = isView(selection.view)
  return (
    <footer aria-label={messages.label}>
      {hasMarks && <EmbedKey />}
      <div className={styles.footer}>
        {isElsewhere && (
          <SelectionLink
            to={{ ...first.selection, lang: selection.lang }}
            label={messages.back(first.title)}
            className={styles.back}
          >
            <ChevronLeft size={16} aria-hidden="true" />
          </SelectionLink>
        )}
        <p className={styles.about} title={[title, ...words].join(' · ')}>
          <strong>{title}</strong>
          {words.map((each) => (
            <span key={each}> · {each}</span>
          ))}
        </p>
        {hasMarks && <EmbedKeyButton />}
        <a
          href={`${toHref(method)}#licence`}
          target="_blank"
          rel="noopener"
          className={styles.sources}
        >
          {messages.sources(index.articles.length)}
        </a>
        <a
          href={toHref({ ...selection, embed: false })}
          target="_blank"
          rel="noopener"
          className={styles.open}
          aria-label={messages.open(site)}
        >
          <span className={styles.long}>{messages.open(site)}</span>
          <span className={styles.short}>{site}</span>
          <ArrowUpRight size={14} aria-hidden="true" />
        </a>
      </div>
    </footer>
  )
}
