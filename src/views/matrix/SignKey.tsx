import { useMessages } from '../../language/LanguageContext'
import { signMessages } from '../../language/sign-messages'
import { CellMarks } from './CellMarks'
import { CellSigns } from './CellSigns'
import { matrixMessages } from './matrix-messages'
import { RARE_SIGNS, SIGNS, toSample, type Sign } from './signs'
import styles from './SignKey.module.css'

/** What the small signs beside a mark mean; the marks themselves are told by the filters' legend. */
export function SignKey({ used }: { readonly used: readonly Sign[] }) {
  const { signs: label } = useMessages(matrixMessages)
  const signs = useMessages(signMessages)
  return (
    <dl className={styles.key} aria-label={label}>
      {SIGNS.filter((sign) => !RARE_SIGNS.includes(sign) || used.includes(sign)).map((sign) => (
        <div key={sign} className={styles.sign}>
          <dt className={styles.mark}>
            <CellMarks cell={toSample(sign)} />
            <CellSigns signs={[sign]} count={2} />
          </dt>
          <dd>{signs[sign]}</dd>
        </div>
      ))}
    </dl>
  )
}
