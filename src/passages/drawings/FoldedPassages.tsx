import { use } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { LongList, toFirstOfFolded } from '../../ui/LongList'
import { StanceMark } from '../../ui/marks/StanceMark'
import { AwaitWordsContext } from './await-words-context'
import styles from './FoldedPassages.module.css'
import { OpenReading } from './OpenReading'
import type { Passage, PassageList } from '../passage'
import { PassageListView } from './PassageListView'
import { toPlainText } from '../words/named'

interface FoldedPassagesProps {
  readonly passages: PassageList
}

/** Per passage who says what, and the quote. Each expands to the full passage. */
export function FoldedPassages({ passages: { statements, toPassage } }: FoldedPassagesProps) {
  const awaitWords = use(AwaitWordsContext)
  const { showAll } = useMessages(actMessages)
  return (
    <LongList
      className={styles.list}
      items={statements}
      first={toFirstOfFolded(statements.length)}
      showAll={showAll(statements.length)}
      awaitItems={awaitWords}
    >
      {(statement) => <FoldedPassage key={statement.id} passage={toPassage(statement)} />}
    </LongList>
  )
}

function FoldedPassage({ passage }: { readonly passage: Passage }) {
  const language = useLanguage()
  return (
    <li>
      <details className={styles.passage}>
        <summary className={styles.summary}>
          <StanceMark
            mark={passage.stance.mark}
            hue={passage.stance.hue}
            isOpen={passage.reading === 'open'}
          />
          <span>
            <strong>{passage.who}</strong>
            {`, ${lowerFirst(passage.commitment, language)}${toDocument(passage)}: `}
            <span className={styles.stance} data-hue={passage.stance.hue}>
              {lowerFirst(passage.stance.name[language], language)}
            </span>{' '}
            <OpenReading reading={passage.reading} />
            <span className={styles.said}>{passage.said}</span>
            {language === 'en' && passage.language !== 'en' && (
              <span className={styles.rendering}>{passage.gloss}</span>
            )}
            <q lang={passage.language} dir="auto" className={styles.quote}>
              {passage.quote}
            </q>
          </span>
        </summary>
        <PassageListView passages={[passage]} isAlone />
      </details>
    </li>
  )
}

/** ` (Paris Declaration)`: tells passages on one commitment apart. Empty if no document is named. */
function toDocument({ facts }: Passage): string {
  const document = facts.find(({ kind }) => kind === 'instrument')
  return document === undefined ? '' : ` (${toPlainText(document.parts)})`
}
