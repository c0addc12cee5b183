import { useMessages } from '../../language/LanguageContext'
import { CopyAct } from './CopyAct'
import { Section } from './Section'
import styles from './Section.module.css'
import { shareMessages } from './share-messages'

export function QuoteSection({ quotation }: { readonly quotation: string }) {
  const { quote: messages } = useMessages(shareMessages)
  return (
    <Section title={messages.title} act={<CopyAct name={messages.copy} text={quotation} />}>
      <textarea readOnly aria-label={messages.text} className={styles.text} value={quotation} />
    </Section>
  )
}
