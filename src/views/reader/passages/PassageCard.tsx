import { X } from 'lucide-react'
import { actMessages } from '../../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { passagesMessages } from '../../../passages/passages-messages'
import type { StatementDetails } from '../../../passages/words/statement-details'
import { toNoteFact } from '../../../passages/words/statement-facts'
import { OpenReading } from '../../../passages/drawings/OpenReading'
import { FactList, OtherReading } from '../../../passages/drawings/PassageFacts'
import { PassageSource } from '../../../passages/drawings/PassageSource'
import { ShareButton } from '../../../links/ShareButton'
import button from '../../../ui/Button.module.css'
import { CopyButton } from '../../../ui/CopyButton'
import { StanceMark } from '../../../ui/marks/StanceMark'
import styles from './PassageCard.module.css'
import { readerMessages } from '../reader-messages'
import type { TextPassage } from '../reader-model'

interface PassageCardProps {
  readonly passage: TextPassage
  readonly details: StatementDetails
  /** Whether the English translation is shown too. */
  readonly gloss: boolean
  readonly getLink: () => string
  readonly onClose: () => void
}

/** The facts of the selected passage, below its paragraph. */
export function PassageCard({ passage, details, gloss, getLink, onClose }: PassageCardProps) {
  const language = useLanguage()
  const { card } = useMessages(readerMessages)
  const { rendering } = useMessages(passagesMessages)
  const acts = useMessages(actMessages)
  return (
    <aside className={styles.card} aria-label={card.label} data-hue={passage.hue} lang={language}>
      <div className={styles.top}>
        <p className={styles.name}>
          <StanceMark mark={passage.mark} hue={passage.hue} isOpen={passage.isOpen} size={14} />
          <span>
            <strong>{passage.actors}</strong> {passage.stance}{' '}
            <OpenReading reading={details.reading} />
            <span className={styles.commitment}>{passage.commitment}</span>
          </span>
        </p>
        <button type="button" className={button.quiet} aria-label={card.close} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      {gloss && (
        <p className={styles.gloss} lang="en">
          {details.gloss}
          <span className={styles.rendering} lang={language}>
            {rendering}
          </span>
        </p>
      )}
      <PassageSource details={details} />
      <OtherReading details={details} />
      <FactList facts={[...details.facts, ...toNoteFact(details, language)]} />
      <div className={styles.actions}>
        <CopyButton
          getText={getLink}
          label={acts.copyLink}
          copiedLabel={acts.linkCopied}
          failedLabel={acts.copyByHand}
        />
        <ShareButton target={{ kind: 'quote', statement: passage.id }} className={button.link}>
          {acts.share}
        </ShareButton>
      </div>
    </aside>
  )
}
