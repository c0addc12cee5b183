import { useState } from 'react'
import type { Citable } from '../../export/citations/citable'
import { toBibtex } from '../../export/citations/to-bibtex'
import { toCitation } from '../../export/citations/to-citation'
import { toCslJson } from '../../export/citations/to-csl-json'
import { toRis } from '../../export/citations/to-ris'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { Language } from '../../model/vocabulary'
import button from '../../ui/Button.module.css'
import { CopyAct } from './CopyAct'
import { saveFile } from '../../ui/save-file'
import { Section } from './Section'
import styles from './Section.module.css'
import { shareMessages } from './share-messages'

interface Format {
  readonly name: string
  readonly write: (citable: Citable, language: Language) => string
  /** Null for a citation to paste into a text. */
  readonly file: { readonly extension: string; readonly type: string } | null
}

const FORMATS: readonly [Format, ...Format[]] = [
  { name: 'Chicago', write: (of, language) => toCitation(of, 'chicago', language), file: null },
  { name: 'APA', write: (of, language) => toCitation(of, 'apa', language), file: null },
  {
    name: 'BibTeX',
    write: toBibtex,
    file: { extension: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  },
  {
    name: 'RIS',
    write: toRis,
    file: { extension: 'ris', type: 'application/x-research-info-systems;charset=utf-8' },
  },
  {
    name: 'CSL-JSON',
    write: (of, language) => `${JSON.stringify([toCslJson(of, language)], null, 2)}\n`,
    file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  },
]

/** A formatted citation, for a text or for a reference manager. */
export function CiteSection({ citable }: { readonly citable: Citable }) {
  const { cite: messages } = useMessages(shareMessages)
  const language = useLanguage()
  const [format, setFormat] = useState(FORMATS[0])
  const { file } = format
  const text = format.write(citable, language)
  return (
    <Section title={messages.title} act={<CopyAct name={messages.copy} text={text} />}>
      <div role="group" aria-label={messages.style} className={styles.choices}>
        {FORMATS.map((each) => (
          <button
            key={each.name}
            type="button"
            className={button.quiet}
            aria-pressed={each === format}
            onClick={() => setFormat(each)}
          >
            {each.name}
          </button>
        ))}
      </div>
      <textarea
        readOnly
        aria-label={messages.text}
        className={file === null ? styles.text : `${styles.text} ${styles.code}`}
        value={text}
      />
      {file !== null && (
        <div className={styles.acts}>
          <button
            type="button"
            className={button.link}
            onClick={() =>
              saveFile(new File([text], `${citable.key}.${file.extension}`, { type: file.type }))
            }
          >
            {messages.download(format.name)}
          </button>
        </div>
      )}
    </Section>
  )
}
