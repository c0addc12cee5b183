import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { lowerFirst } from '../../../language/lower-first'
import { readingMessages } from '../../../language/messages/reading-messages'
import type { StatementId } from '../../../model/dossier'
import type { Emphasis } from '../../../selection/emphasis'
import { StanceMark } from '../../../ui/marks/StanceMark'
import styles from './PassageTags.module.css'
import { readerMessages } from '../reader-messages'
import type { TextPassage } from '../reader-model'
import { toShownTags } from './to-shown-tags'
import type { TagFocus } from './use-tag-focus'

export interface TagsContext {
  readonly emphasis: ReadonlyMap<StatementId, Emphasis>
  readonly selected: TextPassage | null
  readonly toTagProps: TagFocus['toProps']
  readonly onOpen: (id: StatementId) => void
  readonly onHover: (id: StatementId | null) => void
  readonly onMore: (passages: readonly TextPassage[], source: HTMLElement) => void
}

interface PassageTagsProps extends TagsContext {
  /** The passages that end here. */
  readonly passages: readonly TextPassage[]
  /** Shows all of them instead of the first few and a count. */
  readonly all?: boolean
}

/** Small labels, one per statement: who, stance and commitment. They give access by keyboard. */
export function PassageTags({ passages, all = false, ...context }: PassageTagsProps) {
  const language = useLanguage()
  const messages = useMessages(readerMessages)
  const { shown, hidden } = all
    ? { shown: passages, hidden: [] }
    : toShownTags(passages, context.selected)
  const first = hidden[0]
  if (passages.length === 0) return null
  return (
    <span className={styles.tags} lang={language}>
      {shown.map((passage) => (
        <PassageTag key={passage.id} passage={passage} {...context} />
      ))}
      {first !== undefined && (
        <button
          type="button"
          className={styles.more}
          aria-label={messages.moreName(hidden.length)}
          aria-haspopup="dialog"
          {...context.toTagProps(`more-${first.id}`)}
          onClick={(event) => context.onMore(passages, event.currentTarget)}
        >
          {messages.more(hidden.length)}
        </button>
      )}
    </span>
  )
}

function PassageTag({
  passage,
  emphasis,
  toTagProps,
  onOpen,
  onHover,
}: TagsContext & { readonly passage: TextPassage }) {
  const messages = useMessages(readerMessages)
  const { openReading } = useMessages(readingMessages)
  const language = useLanguage()
  const name = passage.passes ? passage.name : messages.outsideFilters(passage.name)
  return (
    <button
      type="button"
      className={styles.tag}
      data-statements={passage.id}
      data-hue={passage.hue}
      data-emphasis={emphasis.get(passage.id)}
      data-filtered-out={!passage.passes || undefined}
      aria-label={name}
      title={name}
      aria-current={emphasis.get(passage.id) === 'selected' || undefined}
      {...toTagProps(passage.id)}
      onFocus={() => onHover(passage.id)}
      onBlur={() => onHover(null)}
      onClick={() => onOpen(passage.id)}
    >
      {passage.tag.actors}
      <StanceMark mark={passage.mark} hue={passage.hue} isOpen={passage.isOpen} size={9} />
      {passage.tag.commitment}
      {passage.isOpen && <span className={styles.open}>{lowerFirst(openReading, language)}</span>}
    </button>
  )
}
