import { useLanguage, useMessages } from '../language/LanguageContext'
import { toFormText } from './words/statement-facts'
import { Popover } from '../ui/Popover'
import styles from './PassageSource.module.css'
import { passagesMessages } from './passages-messages'
import type { Passage } from './passage'
import { toWhereWords } from './words/source-words'
import { VoiceWords } from './VoiceWords'

/** Who says it, as what, when, and where it is written. */
export function PassageSource({ passage }: { readonly passage: Passage }) {
  const messages = useMessages(passagesMessages)
  const language = useLanguage()
  const { said, basis } = passage
  return (
    <div className={styles.source}>
      <VoiceWords details={passage} />
      <span>{toFormText(passage, language)}</span>
      <span>
        <span className={styles.said}>{said}</span>
        {basis !== null && (
          <>
            {' '}
            <Popover
              label={messages.inferred}
              name={messages.inferredBasis}
              className={styles.inferred}
            >
              {() => (
                <>
                  <p className={styles.term}>{messages.inferredBasis}</p>
                  <p>{basis}</p>
                </>
              )}
            </Popover>
          </>
        )}
      </span>
      <span>{toWhereWords(passage, language)}</span>
    </div>
  )
}
