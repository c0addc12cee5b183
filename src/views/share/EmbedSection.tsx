import { useState } from 'react'
import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { CopyButton } from '../../ui/CopyButton'
import { Section } from './Section'
import styles from './Section.module.css'
import { shareMessages } from './share-messages'
import type { ShareModel } from './share-model'

interface EmbedSectionProps {
  readonly embed: ShareModel['embed']
  readonly version: string
}

/** HTML for another site: a frame that follows the dossier, or a frozen one. */
export function EmbedSection({ embed, version }: EmbedSectionProps) {
  const { embed: messages, copied, copyFailed } = useMessages(shareMessages)
  const language = useLanguage()
  const [kind, setKind] = useState<'live' | 'frozen'>('live')
  const names = {
    live: messages.live,
    frozen: messages.frozen(formatDay(embed.asOf, language), version),
  }
  return (
    <Section title={messages.title}>
      <fieldset className={styles.options}>
        <legend className="visually-hidden">{messages.kind}</legend>
        {(['live', 'frozen'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="share-embed"
              checked={each === kind}
              onChange={() => setKind(each)}
            />
            {names[each]}
          </label>
        ))}
      </fieldset>
      <textarea
        readOnly
        aria-label={messages.text}
        className={`${styles.text} ${styles.code}`}
        value={embed[kind]}
      />
      {kind === 'frozen' && <p className={styles.aside}>{messages.kept}</p>}
      <div className={styles.acts}>
        <CopyButton
          getText={() => embed[kind]}
          label={messages.copy}
          copiedLabel={copied}
          failedLabel={copyFailed}
        />
      </div>
    </Section>
  )
}
