import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { useSelection } from '../../links/SelectionContext'
import { selectStatements } from '../../selection/select-statements'
import button from '../../ui/Button.module.css'
import { StanceMark } from '../../ui/marks/StanceMark'
import { Popover } from '../../ui/Popover'
import { filtersMessages } from '../../views/filters/filters-messages'
import { KeyPanel } from '../key/KeyPanel'
import { useHeads } from '../StagesContext'
import styles from './EmbedKey.module.css'

/** The stances that an embedded view shows, each with its mark. A low frame has no room for it. */
export function EmbedKey() {
  const language = useLanguage()
  const { matching } = useHeads()
  const shown = new Set(selectStatements(matching, useSelection()).map(({ stance }) => stance))
  return (
    <ul className={styles.key}>
      {matching.stances
        .filter(({ id }) => shown.has(id))
        .map(({ id, mark, hue, name }) => (
          <li key={id}>
            <StanceMark mark={mark} hue={hue} /> {lowerFirst(name[language], language)}
          </li>
        ))}
    </ul>
  )
}

/** The same and more, one press away. */
export function EmbedKeyButton() {
  const { key } = useMessages(filtersMessages)
  return (
    <Popover
      label={
        <>
          {key.label} <span aria-hidden="true">▾</span>
        </>
      }
      name={key.name}
      className={button.quiet}
    >
      {() => <KeyPanel />}
    </Popover>
  )
}
