import { X } from 'lucide-react'
import { actMessages } from '../../../language/messages/act-messages'
import { sourceMessages } from '../../../language/messages/source-messages'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { passagesMessages } from '../../../passages/passages-messages'
import type { StatementDetails } from '../../../passages/words/statement-details'
import { toNoteFact } from '../../../passages/words/statement-facts'
import { OpenReading } from '../../../passages/drawings/OpenReading'
import { FactList, OtherReading } from '../../../passages/drawings/PassageFacts'
import { PassageSource } from '../../../passages/drawings/PassageSource'
import { ReportButton, ShareButton } from '../../../links/ShareButton'
import button from '../../../ui/Button.module.css'
import { CopyButton } from '../../../ui/CopyButton'
import { LinkOut } from '../../../ui/LinkOut'
import { StanceMark } from '../../../ui/marks/StanceMark'
import styles from './PassageCard.module.css'
import { readerMessages } from '../reader-messages'
import type { TextPassage } from '../reader-model'

interface PassageCardProps {
  readonly passage: TextPassage
  readonly details: StatementDetails
  /** Its address outside this project; null if that is not known. */
  readonly original: string | null
  /** Whether the English translation is shown too. */
  readonly gloss: boolean
  readonly getLink: () => string
  readonly onClose: () => void
}

/** The facts of the selected passage, below its paragraph. */
export function PassageCard({ passage, details, original, ...props }: PassageCardProps) {
  const { gloss, getLink, onClose } = props
  const { atOriginal, leadsTo } = useMessages(sourceMessages)
  const language = useLanguage()
  const { card } = useMessages(readerMessages)
  const { rendering } = useMessages(passagesMessages)
  const acts = useMessages(actMessages)
  return (
    <aside
      className={styles.card}
      aria-label={card.label}
      data-hue={passage.hue}
      lang={language}
      data-passage={passage.id}
    >
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
      <PassageSource details={details} />
      {gloss && (
        <p className={styles.gloss}>
          <span lang="en">{details.gloss}</span>{' '}
          <span className={styles.rendering}>{rendering}</span>
        </p>
      )}
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
        <ReportButton target={{ kind: 'quote', statement: passage.id }} className={button.link}>
          {acts.report}
        </ReportButton>
        {original !== null && (
          <LinkOut href={original} note={leadsTo(new URL(original).host)} className={button.link}>
            {atOriginal}
          </LinkOut>
        )}
      </div>
    </aside>
  )
}
