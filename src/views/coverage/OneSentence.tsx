import { useMessages } from '../../language/LanguageContext'
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
  const selection = useSelection()
  return (
    <Popover
      className={styles.more}
      name={one.title(name)}
      label={
        <>
          <span aria-hidden="true">{stances.length}</span>
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
