import { useLanguage, useMessages } from '../language/LanguageContext'
import { Popover } from '../ui/Popover'
import styles from './PassageSource.module.css'
import { passagesMessages } from './passages-messages'
import type { Passage } from './passage'

/** Who says it, when, and where it is written. */
export function PassageSource({ passage }: { readonly passage: Passage }) {
  const messages = useMessages(passagesMessages)
  const language = useLanguage()
  const { speakers, voice, said, basis, outlet, likelyOutlet, published } = passage
  const names = new Intl.ListFormat(language).format(
    speakers.map(({ name, role }) => (role === null ? name : messages.speaker(name, role))),
  )
  const where =
    outlet ?? (likelyOutlet === null ? messages.outletNotStated : messages.likely(likelyOutlet))
  const isTold = voice === 'reported' && names !== ''
  return (
    <div className={styles.source}>
      {names !== '' && !isTold && <span>{names}</span>}
      <span>{isTold ? messages.reportedBy(names) : messages.voices[voice]}</span>
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
      <span>{messages.article(where, published)}</span>
    </div>
  )
}
