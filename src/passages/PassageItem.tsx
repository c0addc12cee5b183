import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../language/LanguageContext'
import { lowerFirst } from '../language/lower-first'
import { toCellName } from '../language/names'
import type { StatementId } from '../model/dossier'
import { PinButton } from '../notebook/PinButton'
import { toPlace } from '../selection/places'
import { useSelection } from '../selection/SelectionContext'
import { SelectionLink } from '../selection/SelectionLink'
import { ShareButton } from '../selection/ShareButton'
import button from '../ui/Button.module.css'
import { CopyButton } from '../ui/CopyButton'
import { StanceMark } from '../ui/StanceMark'
import { DisputedLinks } from './DisputedLinks'
import { FoundText } from './FoundText'
import { OpenReading } from './OpenReading'
import { PassageFacts } from './PassageFacts'
import { PassageSource } from './PassageSource'
import styles from './PassageItem.module.css'
import { passagesMessages } from './passages-messages'
import type { Passage } from './passage'
import { toQuotePin } from './to-quote-pin'

interface PassageItemProps {
  readonly passage: Passage
  /** What to tell of it where the list is not of one cell. */
  readonly heading?: 'actor' | 'commitment' | 'both'
  /** The panel's header already tells the stance. */
  readonly isAlone: boolean
  readonly isFilteredOut: boolean
  readonly isSelected: boolean
  readonly isHovered: boolean
  readonly onHover: (statement: StatementId | null) => void
  readonly onRead: (statement: StatementId) => void
  readonly getLink: (passage: Passage) => string
}

/** One passage with all that is known of it. */
export function PassageItem({
  passage,
  heading,
  isAlone,
  isFilteredOut,
  isSelected,
  isHovered,
  ...acts
}: PassageItemProps) {
  const messages = useMessages(passagesMessages)
  const language = useLanguage()
  const { reading, through } = passage
  return (
    <li
      className={styles.passage}
      aria-current={isSelected || undefined}
      data-hovered={isHovered || undefined}
      data-filtered-out={isFilteredOut || undefined}
      onPointerEnter={() => acts.onHover(passage.id)}
      onPointerLeave={() => acts.onHover(null)}
    >
      {heading !== undefined && <Heading passage={passage} tells={heading} />}
      {(!isAlone || reading === 'open') && (
        <StanceLine passage={passage}>
          {!isAlone && through.length > 0 && (
            <span className={styles.aside}>
              {messages.through(new Intl.ListFormat(language).format(through))}
            </span>
          )}
          {!isAlone && isFilteredOut && (
            <span className={styles.aside}>{messages.filteredOut}</span>
          )}
        </StanceLine>
      )}
      <blockquote lang={passage.language} className={styles.quote}>
        “<FoundText text={passage.quote} />”
      </blockquote>
      <p className={styles.gloss}>
        <span lang="en">
          <FoundText text={passage.gloss} />
        </span>{' '}
        <span className={styles.rendering}>{messages.rendering}</span>
      </p>
      <PassageSource passage={passage} />
      <PassageFacts details={passage} />
      <DisputedLinks disputes={passage.disputes} />
      <div className={styles.actions} data-link={acts.getLink(passage)}>
        <button
          type="button"
          className={button.link}
          aria-label={messages.readLabel(passage.quote)}
          onClick={() => acts.onRead(passage.id)}
        >
          {messages.read}
        </button>
        <CopyButton
          getText={() => acts.getLink(passage)}
          label={messages.copy}
          copiedLabel={messages.copied}
          failedLabel={messages.copyFailed}
        />
        <ShareButton
          target={{ kind: 'quote', statement: passage.id }}
          label={messages.shareLabel(passage.quote)}
          className={button.link}
        >
          {messages.share}
        </ShareButton>
        <PinButton pin={toQuotePin(passage, language)} />
      </div>
    </li>
  )
}

function StanceLine({
  passage: { stance, reading, through },
  children,
}: {
  readonly passage: Passage
  readonly children: ReactNode
}) {
  const language = useLanguage()
  return (
    <p className={styles.stance} data-hue={stance.hue}>
      <StanceMark
        mark={stance.mark}
        hue={stance.hue}
        hollow={through.length > 0}
        isOpen={reading === 'open'}
      />{' '}
      {lowerFirst(stance.name[language], language)} <OpenReading reading={reading} />
      {children}
    </p>
  )
}

/** Leads to the cell that the passage stands behind. */
function Heading({ passage, tells }: { passage: Passage; tells: 'actor' | 'commitment' | 'both' }) {
  const language = useLanguage()
  const selection = useSelection()
  const actors = new Intl.ListFormat(language).format(passage.actors)
  const words = {
    actor: actors,
    commitment: passage.commitment,
    both: toCellName(actors, passage.commitment, language),
  }
  return (
    <h4 className={styles.heading}>
      <SelectionLink to={{ ...toPlace(selection, 'board'), cell: passage.cell }}>
        {words[tells]}
      </SelectionLink>
    </h4>
  )
}
