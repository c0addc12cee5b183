import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toDigits } from '../../language/digits'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { Popover } from '../../ui/Popover'
import { coverageMessages } from './coverage-messages'
import type { CoverageRow } from './coverage-model'
import styles from './CoverageTable.module.css'

interface OneSentenceProps {
  readonly name: string
  readonly stances: CoverageRow['onOneSentence']
}

/** The stances that rest on one sentence, each linked to its cell. */
export function OneSentence({ name, stances }: OneSentenceProps) {
  const { one } = useMessages(coverageMessages)
  const language = useLanguage()
  const selection = useSelection()
  return (
    <Popover
      className={styles.more}
      name={one.title(name)}
      label={
        <>
          <span aria-hidden="true">{toDigits(stances.length, language)}</span>
          <span className="visually-hidden">{one.label(name, stances.length)}</span>
        </>
      }
    >
      {() => (
        <div className={styles.panel}>
          <p className={styles.term}>{one.title(name)}</p>
          <ul>
            {stances.map(({ cell, name: stance }) => (
              <li key={stance}>
                <SelectionLink to={{ ...toPlace(selection, 'board'), cell }}>
                  {stance}
                </SelectionLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Popover>
  )
}
