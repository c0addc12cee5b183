import { X } from 'lucide-react'
import type { RefObject } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import button from '../../ui/Button.module.css'
import { StanceMark } from '../../ui/StanceMark'
import { quotesMessages } from './quotes-messages'
import type { QuotesModel } from './quotes-model'
import styles from './QuotesHeader.module.css'
import { toSummary } from './to-summary'

interface QuotesHeaderProps {
  readonly model: QuotesModel
  readonly titleId: string
  readonly titleRef?: RefObject<HTMLHeadingElement | null>
  readonly onClose: () => void
}

export function QuotesHeader({ model, titleId, titleRef, onClose }: QuotesHeaderProps) {
  const messages = useMessages(quotesMessages)
  const language = useLanguage()
  return (
    <header className={styles.header}>
      <div>
        <h2 id={titleId} ref={titleRef} tabIndex={-1} className={styles.title}>
          {messages.title(model.actor, model.commitment)}
        </h2>
        {model.stance !== null && (
          <p className={styles.summary} data-hue={model.stance.hue}>
            <StanceMark
              mark={model.stance.mark}
              hue={model.stance.hue}
              hollow={model.isInherited}
            />{' '}
            {toSummary(model, language)}
          </p>
        )}
      </div>
      <button type="button" className={button.quiet} aria-label={messages.close} onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </button>
    </header>
  )
}
