import { ChevronLeft, ChevronRight, Keyboard, TextSearch } from 'lucide-react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { KeyboardButton } from '../../../links/KeyboardButton'
import { toPlaceName } from '../../../selection/pages'
import button from '../../../ui/Button.module.css'
import { findMessages } from '../find/find-messages'
import { FollowLink } from './FollowLink'
import { toPassingWords } from '../passages/passing-words'
import { readerMessages } from '../reader-messages'
import type { ArticleEntry, TextPassage } from '../reader-model'
import bar from '../ReaderBar.module.css'
import styles from './ArticleBar.module.css'

interface ArticleBarProps {
  readonly entry: ArticleEntry
  readonly selected: TextPassage | null
  /** 1-based among the passages that pass the filters. */
  readonly position: number | null
  readonly canStep: (direction: 'next' | 'previous') => boolean
  readonly onStep: (direction: 'next' | 'previous') => void
  readonly listHref: string
  readonly onBack: () => void
  /** Opens the field for words in the article; null if there is no text to find them in. */
  readonly onFind: (() => void) | null
}

/** Stays visible while the article scrolls: back to the list, and previous or next passage. */
export function ArticleBar(props: ArticleBarProps) {
  const { entry, selected, position, canStep, onStep } = props
  const messages = useMessages(readerMessages)
  const language = useLanguage()
  const { steps } = messages
  const where =
    position !== null
      ? steps.position(position, entry.passing.statements)
      : selected !== null
        ? steps.filteredOut
        : entry.isNotYetKnown
          ? messages.nothingKnownYet
          : toPassingWords(entry, language)
  return (
    <div className={`${bar.bar} ${styles.bar}`}>
      <FollowLink className={styles.back} href={props.listHref} onFollow={props.onBack}>
        <ChevronLeft size={16} aria-hidden="true" />
        {toPlaceName('articles')[language]}
      </FollowLink>
      {props.onFind !== null && (
        <button
          type="button"
          data-find
          className={`${button.quiet} ${bar.step}`}
          aria-label={findMessages[language].open}
          aria-keyshortcuts="f"
          title={`${findMessages[language].open} (F)`}
          onClick={props.onFind}
        >
          <TextSearch size={18} aria-hidden="true" />
        </button>
      )}
      <div className={styles.steps} role="group" aria-label={steps.label}>
        <span className={styles.position}>{where}</span>
        <button
          type="button"
          className={`${button.quiet} ${bar.step}`}
          aria-label={steps.previous}
          aria-keyshortcuts="k p"
          title={`${steps.previous} (K)`}
          aria-disabled={!canStep('previous')}
          onClick={() => onStep('previous')}
        >
          <ChevronLeft size={18} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={`${button.quiet} ${bar.step}`}
          aria-label={steps.next}
          aria-keyshortcuts="j n"
          title={`${steps.next} (J)`}
          aria-disabled={!canStep('next')}
          onClick={() => onStep('next')}
        >
          <ChevronRight size={18} aria-hidden="true" />
        </button>
        <div className={styles.keys}>
          <KeyboardButton className={`${button.quiet} ${bar.step}`}>
            <Keyboard size={16} aria-hidden="true" />
            <span className="visually-hidden">{messages.keyboard}</span>
          </KeyboardButton>
        </div>
      </div>
    </div>
  )
}
