import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import button from '../../ui/Button.module.css'
import { CopyButton } from '../../ui/CopyButton'
import { StanceMark } from '../../ui/StanceMark'
import { ShareButton } from '../../selection/ShareContext'
import { Hint } from './Hint'
import styles from './PassageCard.module.css'
import type { StatementDetails } from '../../language/statement-details'
import { readerMessages } from './reader-messages'
import type { Passage } from './reader-model'

interface PassageCardProps {
  readonly passage: Passage
  readonly details: StatementDetails
  /** Whether the English rendering is told too. */
  readonly gloss: boolean
  readonly getLink: () => string
  readonly onClose: () => void
}

/** What is known of the selected passage, below the paragraph that holds it. */
export function PassageCard({ passage, details, gloss, getLink, onClose }: PassageCardProps) {
  const language = useLanguage()
  const { card } = useMessages(readerMessages)
  return (
    <aside className={styles.card} aria-label={card.label} data-hue={passage.hue} lang={language}>
      <div className={styles.top}>
        <p className={styles.name}>
          <StanceMark mark={passage.mark} hue={passage.hue} size={14} />
          <span>
            <strong>{passage.actors}</strong> {passage.stance}
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
            {card.rendering}
          </span>
        </p>
      )}
      <div className={styles.meta}>
        {details.speakers.map(({ name, role }) => (
          <span key={name}>{role === null ? name : `${name}, ${role}`}</span>
        ))}
        <span>{card.voice[details.voice]}</span>
        <span>{details.said}</span>
        {details.basis !== null && (
          <Hint label={card.inferred} title={card.inferredBasis} text={details.basis} />
        )}
      </div>
      <dl className={styles.facts}>
        {details.conditions.length > 0 && (
          <Fact term={card.conditions}>{details.conditions.join('; ')}</Fact>
        )}
        {details.limits !== null && <Fact term={card.limits}>{details.limits}</Fact>}
        {details.instrument !== null && <Fact term={card.instrument}>{details.instrument}</Fact>}
        {details.note !== null && <Fact term={card.note}>{details.note}</Fact>}
      </dl>
      <div className={styles.actions}>
        <CopyButton
          getText={getLink}
          label={card.copy}
          copiedLabel={card.copied}
          failedLabel={card.copyFailed}
        />
        <ShareButton target={{ kind: 'quote', statement: passage.id }} className={button.link}>
          {card.share}
        </ShareButton>
      </div>
    </aside>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
