import { useCallback } from 'react'
import { useMessages } from '../../language/LanguageContext'
import { FindContext } from '../../passages/find-context'
import { PassageList } from '../../passages/PassageList'
import { passagesMessages } from '../../passages/passages-messages'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import answer from '../../ui/Answer.module.css'
import { Marked } from '../../ui/Marked'
import styles from './CalledList.module.css'
import { findWords, type CalledTold } from './called-model'
import shared from './Shifts.module.css'
import { shiftsMessages } from './shifts-messages'

/** What passages themselves call new, with these words marked in each, and whose they are. */
export function CalledList({ called }: { readonly called: readonly CalledTold[] }) {
  const messages = useMessages(shiftsMessages)
  return (
    <section aria-label={messages.called} className={shared.more}>
      <h3 className={shared.heading}>{messages.called}</h3>
      <p className={answer.aside}>{messages.calledLead}</p>
      <ul>
        {called.map((each) => (
          <li key={each.key} className={styles.called}>
            <p className={answer.aside}>{each.teller}</p>
            {each.kind === 'statement' ? <Said called={each} /> : <Happened called={each} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Said({ called }: { readonly called: Extract<CalledTold, { kind: 'statement' }> }) {
  const { words, passage } = called
  const find = useCallback((text: string) => findWords(text, words), [words])
  return (
    <FindContext value={find}>
      <PassageList passages={[passage]} heading="both" />
    </FindContext>
  )
}

/** An event is told by the article alone. */
function Happened({ called }: { readonly called: Extract<CalledTold, { kind: 'event' }> }) {
  const messages = useMessages(passagesMessages)
  const selection = useSelection()
  const { words, evidence } = called
  const { title, quote, language, article, source } = evidence
  return (
    <>
      <h4 className={styles.title}>{title}</h4>
      <blockquote lang={language} className={styles.quote}>
        “<Marked text={quote} ranges={findWords(quote, words)} />”
      </blockquote>
      <p className={answer.aside}>{source}</p>
      <SelectionLink to={{ ...toPlace(selection, 'articles'), read: article }}>
        {messages.readArticle}
      </SelectionLink>
    </>
  )
}
