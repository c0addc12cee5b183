import { use, useCallback } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { FindContext } from '../../passages/drawings/find-context'
import { QuotedWords } from '../../passages/drawings/QuotedWords'
import { LongPassageListView } from '../../passages/drawings/PassageListView'
import { passagesMessages } from '../../passages/passages-messages'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import answer from '../../ui/Answer.module.css'
import { LongList, toFirstOfFolded } from '../../ui/LongList'
import styles from './NamedChangeList.module.css'
import { findWords, listCalled, type NamedChangeQuote } from './named-changes-model'
import shared from './Shifts.module.css'
import { shiftsMessages } from './shifts-messages'

/** Passages that call something new, with these words marked, and whose words they are. */
export function NamedChangeList({ called }: { readonly called: readonly NamedChangeQuote[] }) {
  const messages = useMessages(shiftsMessages)
  const { showAll } = useMessages(actMessages)
  const awaitWords = use(AwaitWordsContext)
  return (
    <section aria-label={messages.called} className={shared.more}>
      <h3 className={shared.heading}>{messages.called}</h3>
      <p className={answer.aside}>{messages.calledLead}</p>
      <LongList
        items={called}
        first={toFirstOfFolded(called.length)}
        showAll={showAll(called.length)}
        awaitItems={(all) => awaitWords(listCalled(all))}
      >
        {(each) => (
          <li key={each.key} className={styles.called}>
            <p className={answer.aside}>{each.attribution}</p>
            {each.kind === 'statement' ? <Said called={each} /> : <Happened called={each} />}
          </li>
        )}
      </LongList>
    </section>
  )
}

function Said({ called }: { readonly called: Extract<NamedChangeQuote, { kind: 'statement' }> }) {
  const { words, passages } = called
  const find = useCallback((text: string) => findWords(text, words), [words])
  return (
    <FindContext value={find}>
      <LongPassageListView passages={passages} heading="both" />
    </FindContext>
  )
}

function Happened({ called }: { readonly called: Extract<NamedChangeQuote, { kind: 'event' }> }) {
  const messages = useMessages(passagesMessages)
  const selection = useSelection()
  const { words, evidence } = called
  const { title, article, source } = evidence
  const find = useCallback((text: string) => findWords(text, words), [words])
  return (
    <>
      <h4 className={styles.title}>{title}</h4>
      <FindContext value={find}>
        <QuotedWords passage={evidence} />
      </FindContext>
      <p className={answer.aside}>{source}</p>
      <SelectionLink to={{ ...toPlace(selection, 'articles'), read: article }}>
        {messages.readArticle}
      </SelectionLink>
    </>
  )
}
