import { useEffect, useMemo, useRef } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import type { Dossier, StatementId } from '../../model/dossier'
import { FactList } from '../drawings/PassageFacts'
import { NamedParts } from '../drawings/NamedParts'
import { OpenReading } from '../drawings/OpenReading'
import { QuotedWords } from '../drawings/QuotedWords'
import { PassageActs } from '../drawings/PassageActs'
import type { PassageIntents } from '../drawings/PassageItem'
import { passagesMessages } from '../passages-messages'
import { toPlainText } from '../words/named'
import { Hint } from '../../ui/Hint'
import { isFocusFree } from '../../ui/is-focus-nowhere'
import { scrollWithinPage } from '../../ui/scroll-within-page'
import { toSentence, type Bearer, type Sentence, type SentenceStatements } from './sentences-model'
import styles from './SentenceItem.module.css'

interface SentenceItemProps {
  readonly dossier: Dossier
  readonly statements: SentenceStatements
  /** The statement whose article the reader has just left; it may be another item's. */
  readonly left: StatementId | null
  readonly intents: PassageIntents
}

/** Who says what, when, in which form and in which words, which are shown once. */
export function SentenceItem({ dossier, statements, left, intents }: SentenceItemProps) {
  const language = useLanguage()
  const item = useRef<HTMLLIElement>(null)
  const sentence = useMemo(
    () => toSentence(dossier, statements, language),
    [dossier, statements, language],
  )
  const leftAt = statements.findIndex(({ id }) => id === left)
  useEffect(() => {
    if (leftAt < 0 || item.current === null) return
    scrollWithinPage(item.current, { block: 'center' })
    const acts = item.current.querySelectorAll('[data-acts]')[leftAt]
    if (isFocusFree()) acts?.querySelector('button')?.focus({ preventScroll: true })
  }, [leftAt])
  const { passage, bearers, terms } = sentence
  return (
    <li
      ref={item}
      className={styles.sentence}
      data-passage={statements.map(({ id }) => id).join(' ')}
      onPointerEnter={() => intents.onHover(passage.id)}
      onPointerLeave={() => intents.onHover(null)}
    >
      <Said sentence={sentence} />
      {bearers.map((bearer) => (
        <BearerLine key={bearer.passage.id} bearer={bearer} />
      ))}
      <QuotedWords passage={passage} />
      <Source sentence={sentence} />
      <FactList facts={terms} />
      {bearers.map(({ passage: own, short }) => (
        <div key={own.id} className={styles.acts}>
          {bearers.length > 1 && <p className={styles.whose}>{short}</p>}
          <PassageActs passage={own} intents={intents} />
        </div>
      ))}
    </li>
  )
}

/** Whose stance, on what, and what the others of the item don't share. */
function BearerLine({
  bearer: { who, what, passage, source, terms },
}: {
  readonly bearer: Bearer
}) {
  const language = useLanguage()
  return (
    <div>
      <p>
        <strong className={styles.who}>{who}</strong>, {lowerFirst(what, language)}{' '}
        <OpenReading reading={passage.reading} />
      </p>
      {source.length > 0 && (
        <p className={styles.source}>
          <SourceParts source={source} />
        </p>
      )}
      <FactList facts={terms} />
    </div>
  )
}

/** When, and in which form. */
function Said({ sentence: { passage, form } }: { readonly sentence: Sentence }) {
  const { inferred, inferredBasis } = useMessages(passagesMessages)
  const { said, basis } = passage
  return (
    <div className={styles.source}>
      <span>
        {said}
        {basis !== null && (
          <>
            {' '}
            <Hint label={inferred} title={inferredBasis} text={basis} />
          </>
        )}
      </span>
      <span>{form}</span>
    </div>
  )
}

/** Whose words, if all share that, and where they were published. */
function Source({ sentence: { passage, source } }: { readonly sentence: Sentence }) {
  return (
    <p className={styles.source}>
      <SourceParts source={source} />
      <span>{passage.where}</span>
    </p>
  )
}

function SourceParts({ source }: Pick<Sentence, 'source'>) {
  return source.map((parts) => (
    <span key={toPlainText(parts)}>
      <NamedParts parts={parts} />
    </span>
  ))
}
