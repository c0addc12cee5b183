import { useId } from 'react'
import { useMessages } from '../../language/LanguageContext'
import { actMessages } from '../../language/messages/act-messages'
import { copyMessages } from '../../language/messages/copy-messages'
import button from '../../ui/Button.module.css'
import { CopyButton } from '../../ui/CopyButton'
import { Dialog } from '../../ui/Dialog'
import { LinkOut } from '../../ui/LinkOut'
import styles from './Report.module.css'
import { reportMessages } from './report-messages'
import type { Message, Reported, Way } from './report-model'

interface ReportProps {
  readonly reported: Reported
  /** What the reader writes. */
  readonly wrong: string
  readonly message: Message
  /** Null if no address is set. */
  readonly way: Way | null
  readonly onWrong: (wrong: string) => void
  readonly onClose: () => void
}

/** A message to send or to copy; the page sends nothing itself. */
export function Report({ reported, wrong, message, way, onWrong, onClose }: ReportProps) {
  const messages = useMessages(reportMessages)
  const acts = useMessages(actMessages)
  const copying = useMessages(copyMessages)
  const id = useId()
  const [passage = reported.name] = reported.passage
  return (
    <Dialog
      title={acts.report}
      closeLabel={acts.close}
      describedBy={`${id}-about`}
      onClose={onClose}
    >
      <section className={styles.report}>
        <p id={`${id}-about`} className={styles.about}>
          <span className={styles.term}>{messages.about}</span> {passage}
        </p>
        <label className={styles.field}>
          {messages.wrong}
          <textarea
            rows={3}
            value={wrong}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onWrong(event.target.value)}
          />
        </label>
        <p id={`${id}-hint`} className={styles.aside}>
          {messages.hint}
        </p>
        <label className={styles.field}>
          {messages.message}
          <textarea
            rows={6}
            readOnly
            value={message.text}
            onFocus={(event) => event.target.select()}
          />
        </label>
        {way === null && <p className={styles.aside}>{messages.noAddress}</p>}
        {way !== null && !way.carries && <p className={styles.aside}>{messages.paste}</p>}
        <div className={styles.acts}>
          {way !== null && <WayLink way={way} />}
          <CopyButton
            getText={() => message.text}
            label={messages.copy}
            copiedLabel={copying.copied}
            failedLabel={copying.copyFailed}
          />
        </div>
      </section>
    </Dialog>
  )
}

function WayLink({ way: { kind, to, href } }: { readonly way: Way }) {
  const messages = useMessages(reportMessages)
  const id = useId()
  if (kind === 'site') {
    return (
      <LinkOut href={href} note={messages.siteNote(to)} className={button.bordered}>
        {messages.site(to)}
      </LinkOut>
    )
  }
  return (
    <>
      <a href={href} aria-describedby={id} className={button.bordered}>
        {messages.mail(to)}
      </a>
      <span id={id} className={styles.aside}>
        {messages.mailNote}
      </span>
    </>
  )
}
