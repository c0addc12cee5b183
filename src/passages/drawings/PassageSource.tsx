import { useMessages } from '../../language/LanguageContext'
import { Hint } from '../../ui/Hint'
import styles from './PassageSource.module.css'
import { passagesMessages } from '../passages-messages'
import { VoiceWords } from './VoiceWords'
import type { StatementRemarks } from '../words/statement-details'

interface PassageSourceProps {
  readonly details: StatementRemarks
  /** Where it was published; left out within the article itself. */
  readonly where?: string
}

/** Who says it, in which role, when, and where it was published. */
export function PassageSource({ details, where }: PassageSourceProps) {
  const messages = useMessages(passagesMessages)
  const { form, said, basis } = details
  return (
    <div className={styles.source}>
      <VoiceWords details={details} />
      <span>{form}</span>
      <span>
        <span className={styles.said}>{said}</span>
        {basis !== null && (
          <>
            {' '}
            <Hint label={messages.inferred} title={messages.inferredBasis} text={basis} />
          </>
        )}
      </span>
      {where !== undefined && <span>{where}</span>}
    </div>
  )
}
