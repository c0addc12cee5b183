import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { LongList } from '../../ui/LongList'
import { StanceMark } from '../../ui/marks/StanceMark'
import styles from './FoldedPassages.module.css'
import { OpenReading } from './OpenReading'
import type { Passage } from '../passage'
import { PassageListView } from './PassageListView'
import { toPlainText } from '../words/named'

/** Per passage who says what, and the quote. Each expands to the full passage. */
export function FoldedPassages({ passages }: { readonly passages: readonly Passage[] }) {
  const { showAll } = useMessages(actMessages)
  const language = useLanguage()
  return (
    <LongList className={styles.list} items={passages} showAll={showAll(passages.length)}>
      {(passage) => (
        <li key={passage.id}>
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
      )}
    </LongList>
  )
}

/** ` (Paris Declaration)`: tells passages on one commitment apart. Empty if no document is named. */
function toDocument({ facts }: Passage): string {
  const document = facts.find(({ kind }) => kind === 'instrument')
  return document === undefined ? '' : ` (${toPlainText(document.parts)})`
}
