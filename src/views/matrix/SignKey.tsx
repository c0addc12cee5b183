import { useMessages } from '../../language/LanguageContext'
import { StanceMark } from '../../ui/StanceMark'
import { CellSigns } from './CellSigns'
import { matrixMessages } from './matrix-messages'
import styles from './SignKey.module.css'

/** What the small signs beside a mark mean; the marks themselves are told by the filters' legend. */
export function SignKey() {
  const { signs } = useMessages(matrixMessages)
  return (
    <dl className={styles.key} aria-label={signs.label}>
      <Sign sign={<CellSigns count={2} />} meaning={signs.count} />
      <Sign sign={<CellSigns isChanged />} meaning={signs.changed} />
      <Sign sign={<CellSigns isConflicting />} meaning={signs.conflict} />
      <Sign sign={<CellSigns isDisputed />} meaning={signs.disputed} />
      <Sign sign={<CellSigns isReported />} meaning={signs.reported} />
      <Sign sign={null} isInherited meaning={signs.inherited} />
    </dl>
  )
}

interface SignProps {
  readonly sign: React.ReactNode
  readonly isInherited?: boolean
  readonly meaning: string
}

function Sign({ sign, isInherited = false, meaning }: SignProps) {
  return (
    <div className={styles.sign}>
      <dt className={styles.mark}>
        <StanceMark mark="dot" hue="for" hollow={isInherited} />
        {sign}
      </dt>
      <dd>{meaning}</dd>
    </div>
  )
}
