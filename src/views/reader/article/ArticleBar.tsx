import { ChevronLeft, ChevronRight, Keyboard } from 'lucide-react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { toPlaceName } from '../../../selection/pages'
import button from '../../../ui/Button.module.css'
import { Popover } from '../../../ui/Popover'
import { FollowLink } from './FollowLink'
import { toPassingWords } from '../passages/passing-words'
import { readerMessages } from '../reader-messages'
import type { ArticleEntry, TextPassage } from '../reader-model'
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
    <div className={styles.bar}>
      <FollowLink className={styles.back} href={props.listHref} onFollow={props.onBack}>
        <ChevronLeft size={16} aria-hidden="true" />
        {toPlaceName('articles')[language]}
      </FollowLink>
      <div className={styles.steps} role="group" aria-label={steps.label}>
        <span className={styles.position}>{where}</span>
        <button
          type="button"
          className={`${button.quiet} ${styles.step}`}
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
          className={`${button.quiet} ${styles.step}`}
          aria-label={steps.next}
          aria-keyshortcuts="j n"
          title={`${steps.next} (J)`}
          aria-disabled={!canStep('next')}
          onClick={() => onStep('next')}
        >
          <ChevronRight size={18} aria-hidden="true" />
        </button>
        <div className={styles.keys}>
          <Popover
            label={
              <>
                <Keyboard size={16} aria-hidden="true" />
                <span className="visually-hidden">{messages.keys.title}</span>
              </>
            }
            name={messages.keys.title}
            className={`${button.quiet} ${styles.step}`}
          >
            {() => <KeyHelp />}
          </Popover>
        </div>
      </div>
    </div>
  )
}

function KeyHelp() {
  const { keys } = useMessages(readerMessages)
  const rows = [
    [['J', 'N'], keys.next],
    [['K', 'P'], keys.previous],
    [['←', '→'], keys.move],
    [['Enter'], keys.open],
  ] as const
  return (
    <>
      <p className={styles.keysTitle}>{keys.title}</p>
      {rows.map(([names, does]) => (
        <p key={does} className={styles.key}>
          <span>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </span>
          {does}
        </p>
      ))}
    </>
  )
}
