import { useState } from 'react'
import type { EmbedLook } from '../../export/to-embed-code'
import { formatDay } from '../../language/format-date'
import { LANGUAGE_NAMES } from '../../language/language-names'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { LANGUAGES } from '../../model/vocabulary'
import { THEMES_OF_LINK } from '../../selection/selection'
import { CopyAct } from './CopyAct'
import { Section } from './Section'
import styles from './Section.module.css'
import { shareMessages } from './share-messages'
import type { EmbedKind, ShareModel } from './share-model'

interface EmbedSectionProps {
  readonly embed: ShareModel['embed']
  readonly version: string
}

/** HTML for another site: a frame that follows the dossier, or a frozen one. */
export function EmbedSection({ embed, version }: EmbedSectionProps) {
  const { embed: messages } = useMessages(shareMessages)
  const language = useLanguage()
  const [kind, setKind] = useState<EmbedKind>('live')
  const [look, setLook] = useState<EmbedLook>({ lang: language, theme: null })
  const names = {
    live: messages.live,
    frozen: messages.frozen(formatDay(embed.asOf, language), version),
  }
  const code = embed.toCode(kind, look)
  return (
    <Section title={messages.title} act={<CopyAct name={messages.copy} text={code} />}>
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
      <Look look={look} onChange={setLook} />
      <textarea
        readOnly
        aria-label={messages.text}
        className={`${styles.text} ${styles.code}`}
        value={code}
      />
      {kind === 'frozen' && <p className={styles.aside}>{messages.kept}</p>}
    </Section>
  )
}

interface LookProps {
  readonly look: EmbedLook
  readonly onChange: (look: EmbedLook) => void
}

function Look({ look, onChange }: LookProps) {
  const { embed: messages } = useMessages(shareMessages)
  const { themes } = messages
  return (
    <div className={styles.acts}>
      <label className={styles.select}>
        {messages.language}
        <select
          value={look.lang ?? ''}
          onChange={({ target }) => {
            const lang = LANGUAGES.find((known) => known === target.value) ?? null
            onChange({ ...look, lang })
          }}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.select}>
        {messages.theme}
        <select
          value={look.theme ?? ''}
          onChange={({ target }) => {
            const theme = THEMES_OF_LINK.find((known) => known === target.value) ?? null
            onChange({ ...look, theme })
          }}
        >
          <option value="">{themes.reader}</option>
          {THEMES_OF_LINK.map((each) => (
            <option key={each} value={each}>
              {themes[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
