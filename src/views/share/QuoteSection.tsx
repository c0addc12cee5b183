import { useMessages } from '../../language/LanguageContext'
import { CopyButton } from '../../ui/CopyButton'
import { Section } from './Section'
import styles from './Section.module.css'
import { shareMessages } from './share-messages'

export function QuoteSection({ quotation }: { readonly quotation: string }) {
  const { quote: messages, copied, copyFailed } = useMessages(shareMessages)
  return (
    <Section title={messages.title}>
      <textarea readOnly aria-label={messages.text} className={styles.text} value={quotation} />
      <div className={styles.acts}>
        <CopyButton
          getText={() => quotation}
          label={messages.copy}
          copiedLabel={copied}
          failedLabel={copyFailed}
        />
      </div>
    </Section>
  )
}
