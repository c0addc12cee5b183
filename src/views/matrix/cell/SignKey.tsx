import { useMessages } from '../../../language/LanguageContext'
import { signMessages } from '../../../language/messages/sign-messages'
import { CellMark } from './CellMark'
import { matrixMessages } from '../matrix-messages'
import { toSample, type Sign } from '../model/signs'
import styles from './SignKey.module.css'

/** Explains the small signs beside a mark; the legend in the filter bar explains the marks. */
export function SignKey({ signs }: { readonly signs: readonly Sign[] }) {
  const { signs: label } = useMessages(matrixMessages)
  const meanings = useMessages(signMessages)
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
    </dl>
  )
}
