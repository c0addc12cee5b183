import { ChevronDown, ChevronUp } from 'lucide-react'
import { useId, useState } from 'react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import button from '../../../ui/Button.module.css'
import { Glyph } from '../../../ui/marks/StanceMark'
import { KeySign } from './KeySign'
import type { KeySignName, KeySigns } from './to-key-signs'
import { timelineMessages } from '../timeline-messages'
import { toKeyWord } from '../model/timeline-words'
import styles from './TimelineKey.module.css'

/** Explains the signs that are drawn. A narrow pane only shows the kinds; the precision of dates expands. */
export function TimelineKey({ signs: { kinds, exactness } }: { readonly signs: KeySigns }) {
  const { key } = useMessages(timelineMessages)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const Chevron = isOpen ? ChevronDown : ChevronUp
  return (
    <div className={styles.key} role="group" aria-label={key.label}>
      <Samples names={kinds} />
      {exactness.length > 0 && (
        <>
          <button
            type="button"
            className={`${button.quiet} ${styles.more}`}
            aria-label={key.exactness}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <Chevron size={14} aria-hidden="true" />
          </button>
          <Samples id={id} names={exactness} isOpen={isOpen} />
        </>
      )}
    </div>
  )
}

interface SamplesProps {
  readonly id?: string
  readonly names: readonly KeySignName[]
  readonly isOpen?: boolean
}

function Samples({ id, names, isOpen = false }: SamplesProps) {
  const language = useLanguage()
  return (
    <ul id={id} data-open={isOpen || undefined}>
      {names.map((name) => (
        <li key={name}>
          <Glyph size={16} className={styles.sign}>
            <KeySign name={name} />
          </Glyph>
          {toKeyWord(name, language)}
        </li>
      ))}
    </ul>
  )
}
