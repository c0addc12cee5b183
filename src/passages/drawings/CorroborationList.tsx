import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import button from '../../ui/Button.module.css'
import { FIRST_ITEMS } from '../../ui/LongList'
import { StanceMark } from '../../ui/marks/StanceMark'
import { useFirstItems } from '../../ui/use-first-items'
import type { Corroboration } from '../corroboration'
import styles from './CorroborationList.module.css'
import { passagesMessages } from '../passages-messages'

interface CorroborationListProps {
  /** Of one cell; the first is for the stance that the cell shows. */
  readonly corroborations: readonly Corroboration[]
}

/** How many independent origins each stance rests on; expands to show why. */
export function CorroborationList({ corroborations }: CorroborationListProps) {
  const { origins } = useMessages(passagesMessages)
  const language = useLanguage()
  const [first] = corroborations
  if (first === undefined) return null
  const isAlone = corroborations.length === 1
  const nameOf = ({ stance }: Corroboration) => lowerFirst(stance.name[language], language)
  return (
    <details className={styles.corroboration}>
      <summary>{isAlone ? first.summary : `${nameOf(first)}: ${first.summary}`}</summary>
      {corroborations.map((corroboration) => (
        <div key={corroboration.stance.id} className={styles.stance}>
          {!isAlone && (
            <p>
              <StanceMark
                mark={corroboration.stance.mark}
                hue={corroboration.stance.hue}
                size={12}
              />{' '}
              <strong>{nameOf(corroboration)}</strong>: {corroboration.summary}
            </p>
          )}
          <Reasons reasons={corroboration.reasons} />
        </div>
      ))}
      <p className={styles.rule}>{origins.rule}</p>
    </details>
  )
}

function Reasons({ reasons }: Pick<Corroboration, 'reasons'>) {
  const { showAll } = useMessages(actMessages)
  const list = useFirstItems(reasons, FIRST_ITEMS)
  return (
    <>
      {list.shown.map(({ id, text }) => (
        <p key={id} className={styles.reason}>
          {text}
        </p>
      ))}
      {list.showAll !== null && (
        <button type="button" className={button.bordered} onClick={list.showAll}>
          {showAll(reasons.length)}
        </button>
      )}
    </>
  )
}
