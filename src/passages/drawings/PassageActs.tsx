import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { StatementId } from '../../model/dossier'
import { PinButton } from '../../notebook/PinButton'
import { ReportButton, ShareButton } from '../../links/ShareButton'
import button from '../../ui/Button.module.css'
import { CopyButton } from '../../ui/CopyButton'
import { useIsWritten } from '../../ui/use-is-written'
import styles from './PassageActs.module.css'
import { passagesMessages } from '../passages-messages'
import type { Passage } from '../passage'
import { toQuotePin } from '../to-quote-pin'

export interface PassageActIntents {
  readonly onRead: (statement: StatementId) => void
  readonly getLink: (passage: Passage) => string
}

interface PassageActsProps {
  readonly passage: Passage
  readonly intents: PassageActIntents
}

/** What can be done with a passage: read it in its article, copy its link, share it, keep it. */
export function PassageActs({ passage, intents: { onRead, getLink } }: PassageActsProps) {
  const messages = useMessages(passagesMessages)
  const acts = useMessages(actMessages)
  const language = useLanguage()
  const isWritten = useIsWritten()
  return (
    <div
      className={styles.actions}
      data-acts=""
      data-link={isWritten ? undefined : getLink(passage)}
    >
      <noscript>
        <a href={getLink(passage)}>{messages.read}</a>
      </noscript>
      <button
        type="button"
        className={button.link}
        aria-label={messages.readLabel(passage.name)}
        onClick={() => onRead(passage.id)}
      >
        {messages.read}
      </button>
      <CopyButton
        getText={() => getLink(passage)}
        label={acts.copyLink}
        name={messages.copyLabel(passage.name)}
        copiedLabel={acts.linkCopied}
        failedLabel={acts.copyByHand}
      />
      <ShareButton
        target={{ kind: 'quote', statement: passage.id }}
        label={messages.shareLabel(passage.name)}
        className={button.link}
      >
        {acts.share}
      </ShareButton>
      <ReportButton
        target={{ kind: 'quote', statement: passage.id }}
        label={messages.reportLabel(passage.name)}
        className={button.link}
      >
        {acts.report}
      </ReportButton>
      <PinButton pin={toQuotePin(passage, language)} name={passage.name} />
    </div>
  )
}
