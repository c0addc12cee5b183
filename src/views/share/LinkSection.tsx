import { useMessages } from '../../language/LanguageContext'
import type { Pin } from '../../notebook/notebook-item'
import { PinButton } from '../../notebook/PinButton'
import button from '../../ui/Button.module.css'
import { CopyButton } from '../../ui/CopyButton'
import { Section } from './Section'
import styles from './Section.module.css'
import { shareMessages } from './share-messages'

interface LinkSectionProps {
  readonly link: string
  readonly name: string
  readonly pin: Pin
}

/** The canonical link, to copy, to pin, or to send through the system's share sheet. */
export function LinkSection({ link, name, pin }: LinkSectionProps) {
  const { link: messages, copied, copyFailed } = useMessages(shareMessages)
  return (
    <Section title={messages.title}>
      <input
        readOnly
        aria-label={messages.title}
        className={styles.text}
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.acts}>
        <CopyButton
          getText={() => link}
          label={messages.copy}
          copiedLabel={copied}
          failedLabel={copyFailed}
        />
        {'share' in navigator && (
          <button
            type="button"
            className={button.link}
            onClick={() => void share({ title: name, url: link })}
          >
            {messages.system}
          </button>
        )}
        <PinButton pin={pin} />
      </div>
    </Section>
  )
}

async function share(data: ShareData): Promise<void> {
  try {
    await navigator.share(data)
  } catch {
    // Cancelled by the reader, or there was nothing to share with.
  }
}
