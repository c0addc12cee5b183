import { copyMessages } from '../../language/messages/copy-messages'
import { Copy } from 'lucide-react'
import { useMessages } from '../../language/LanguageContext'
import { keysOf } from '../../model/keys-of'
import { CopyButton } from '../../ui/CopyButton'
import styles from './Commands.module.css'
import { dataMessages } from './data-messages'

interface CommandsProps<Id extends string> {
  /** Their names. */
  readonly programs: Readonly<Record<Id, string>>
  readonly commands: Readonly<Record<Id, string>>
}

/** A command for each program, to copy. */
export function Commands<Id extends string>({ programs, commands }: CommandsProps<Id>) {
  const { load } = useMessages(dataMessages)
  const { copied, copyFailed } = useMessages(copyMessages)
  return keysOf(programs).map((id) => (
    <figure key={id} className={styles.command}>
      <figcaption className={styles.caption}>
        {programs[id]}
        <CopyButton
          getText={() => commands[id]}
          label={load.copy(programs[id])}
          icon={<Copy size={16} aria-hidden="true" />}
          copiedLabel={copied}
          failedLabel={copyFailed}
        />
      </figcaption>
      <pre
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, by keyboard as well
        tabIndex={0}
        role="group"
        aria-label={programs[id]}
        className={styles.code}
        translate="no"
      >
        <code>{commands[id]}</code>
      </pre>
    </figure>
  ))
}
