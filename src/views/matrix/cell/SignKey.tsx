import { absenceMessages } from '../../../language/messages/absence-messages'
import { useMessages } from '../../../language/LanguageContext'
import { signMessages } from '../../../language/messages/sign-messages'
import { Glyph } from '../../../ui/marks/StanceMark'
import { CellMark } from './CellMark'
import { matrixMessages } from '../matrix-messages'
import { toSample, type Sign } from '../model/signs'
import styles from './SignKey.module.css'

interface SignKeyProps {
  readonly signs: readonly Sign[]
  /** Whether the faint point of an empty cell is explained too. */
  readonly hasSilence?: boolean
}

/** Explains the small signs beside a mark; the legend in the filter bar explains the marks. */
export function SignKey({ signs, hasSilence = false }: SignKeyProps) {
  const { signs: label } = useMessages(matrixMessages)
  const meanings = useMessages(signMessages)
  const { noneOwn } = useMessages(absenceMessages)
  return (
    <dl className={styles.key} aria-label={label}>
      {signs.map((sign) => (
        <div key={sign} className={styles.sign}>
          <dt className={styles.mark}>
            <CellMark cell={toSample(sign)} />
          </dt>
          <dd>{meanings[sign]}</dd>
        </div>
      ))}
      {hasSilence && (
        <div className={styles.sign}>
          <dt className={styles.mark}>
            <Glyph>
              <circle r="1.5" fill="var(--not-mentioned)" />
            </Glyph>
          </dt>
          <dd>{noneOwn}</dd>
        </div>
      )}
    </dl>
  )
}
