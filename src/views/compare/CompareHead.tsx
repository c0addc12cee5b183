import { X } from 'lucide-react'
import { FILTERS } from '../../filters/filters'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { absenceMessages } from '../../language/messages/absence-messages'
import { BriefLink } from '../../links/BriefLink'
import button from '../../ui/Button.module.css'
import { Flag } from '../../ui/marks/Flag'
import styles from './CompareHead.module.css'
import type { CompareColumn } from './compare-model'
import { compareMessages } from './compare-messages'

interface CompareHeadProps {
  readonly columns: readonly CompareColumn[]
  /** Without a column for the names of the commitments. */
  readonly isNarrow: boolean
  readonly onRemove: (actor: string) => void
}

/** Each name links to its brief. */
export function CompareHead({ columns, isNarrow, onRemove }: CompareHeadProps) {
  const words = useMessages(compareMessages)
  const { noStatement } = useMessages(absenceMessages)
  const language = useLanguage()
  return (
    <thead className={styles.head}>
      <tr>
        {!isNarrow && (
          <th scope="col" className={styles.corner}>
            <span className="visually-hidden">{FILTERS.commitment.name[language]}</span>
          </th>
        )}
        {columns.map(({ actor, name, flag, counted }) => (
          <th key={actor} scope="col">
            <div className={styles.actor}>
              {flag !== null && <Flag code={flag} />}
              <BriefLink page="actors" id={actor} className={styles.name}>
                {name}
              </BriefLink>
              <button
                type="button"
                className={button.quiet}
                aria-label={words.remove(name)}
                onClick={() => onRemove(actor)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </div>
            <span className={styles.count}>{counted ?? noStatement}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}
