import { useMessages } from '../../language/LanguageContext'
import type { Pin } from '../../notebook/notebook-item'
import { PinButton } from '../../notebook/PinButton'
import button from '../../ui/Button.module.css'
import { CopyAct } from './CopyAct'
import { Section } from './Section'
import styles from './Section.module.css'
import { shareMessages } from './share-messages'
import type { ShareModel } from './share-model'

interface LinkSectionProps {
  readonly model: Pick<ShareModel, 'link' | 'viewLink' | 'own' | 'name'>
  readonly pin: Pin
}

/**
 * The canonical link, to copy, to pin, or to send through the system's share sheet. What has a page
 * of its own is offered as that first, then as it stands in the view.
 */
export function LinkSection({ model: { link, viewLink, own, name }, pin }: LinkSectionProps) {
  const { link: messages } = useMessages(shareMessages)
  return (
    <Section title={messages.title} act={<CopyAct name={messages.copy} text={link} />}>
      <LinkText
        label={own === null ? messages.title : messages.page[own]}
        link={link}
        isNamed={own !== null}
      />
      <div className={styles.acts}>
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
      {own !== null && (
        <>
          <LinkText label={messages.view[own]} link={viewLink} isNamed />
          <div className={styles.acts}>
            <CopyAct name={messages.copyView} text={viewLink} />
          </div>
        </>
      )}
    </Section>
  )
}

interface LinkTextProps {
  readonly label: string
  readonly link: string
  /** Whether the label is seen. */
  readonly isNamed: boolean
}

function LinkText({ label, link, isNamed }: LinkTextProps) {
  return (
    <label className={styles.named}>
      <span className={isNamed ? undefined : 'visually-hidden'}>{label}</span>
      <input
        readOnly
        className={styles.text}
        value={link}
        onFocus={(event) => event.target.select()}
      />
    </label>
  )
}

async function share(data: ShareData): Promise<void> {
  try {
    await navigator.share(data)
  } catch {
    // Cancelled by the reader, or there was nothing to share with.
  }
}
