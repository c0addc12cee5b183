import { useMemo, useRef, useState } from 'react'
import { actMessages } from '../../../language/messages/act-messages'
import { toCountWords } from '../../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import type { ArticleBody, ArticleId, StatementId } from '../../../model/dossier'
import type { Emphasis } from '../../../selection/emphasis'
import type { ReaderText } from '../../../selection/selection'
import button from '../../../ui/Button.module.css'
import { ArticleBar } from './ArticleBar'
import { ArticleHeader } from './ArticleHeader'
import { ArticleNeighbours } from './ArticleNeighbours'
import { ArticleText } from './ArticleText'
import { countFurniture, toBodyParagraphs } from '../body-model'
import { BodyFailed, BodyLoading } from './BodyStates'
import { NotYetNote } from './NotYetNote'
import { PassageCard } from '../passages/PassageCard'
import type { StatementDetails } from '../../../passages/words/statement-details'
import { readerMessages } from '../reader-messages'
import { stepPassage, toPosition, type OpenArticleModel, type TextPassage } from '../reader-model'
import styles from '../Reader.module.css'
import { useArrival } from './use-arrival'
import { useReaderKeys } from './use-reader-keys'

export type BodyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'loaded'; readonly body: ArticleBody }

export interface ReaderActions {
  readonly openStatement: (id: StatementId) => void
  readonly closeStatement: () => void
  readonly hoverStatement: (id: StatementId | null) => void
  readonly openArticle: (id: ArticleId | null) => void
  readonly showText: (text: ReaderText) => void
  readonly toggleFurniture: () => void
  readonly clearFilters: () => void
  /** Returns to the present. */
  readonly goToPresent: () => void
  /** Retries loading the body. */
  readonly retry: () => void
  /** The address of an article, or of the list for null. */
  readonly toArticleHref: (id: ArticleId | null) => string
  /** The canonical link to what is currently shown. */
  readonly getLink: () => string
}

interface OpenArticleProps {
  readonly model: OpenArticleModel
  readonly details: StatementDetails | null
  readonly body: BodyState
  readonly emphasis: ReadonlyMap<StatementId, Emphasis>
  readonly furniture: boolean
  /** Whether the basis of the article starts expanded. */
  readonly basisOpen: boolean
  readonly arrival: {
    /** A new object each time the reader asks to see the passage in context, else null. */
    readonly focusRequest: object | null
    /** True if the selection came from the address. */
    readonly byAddress: boolean
  }
  readonly actions: ReaderActions
}

/** One article: metadata, text with evidence, and links to others. */
export function OpenArticle(props: OpenArticleProps) {
  const { model, body, actions, arrival } = props
  const { entry, passages, selected, text } = model
  const messages = useMessages(readerMessages)
  const root = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [announced, setAnnounced] = useState('')
  const position = toPosition(passages, selected)

  const step = (direction: 'next' | 'previous') => {
    const passage = stepPassage(passages, selected, direction)
    if (passage !== null) actions.openStatement(passage.id)
  }
  useReaderKeys(root, step)
  useArrival({
    scroller,
    passage: body.kind === 'loaded' ? (selected?.id ?? null) : null,
    text,
    ...arrival,
    onArrive: () => {
      if (selected === null) return
      setAnnounced(
        position === null
          ? messages.arrivedFiltered(selected.name)
          : messages.arrived(position, entry.passing.statements, selected.name),
      )
    },
  })

  return (
    <div ref={root} className={styles.reader}>
      <ArticleBar
        position={position}
        entry={entry}
        selected={selected}
        canStep={(direction) => stepPassage(passages, selected, direction) !== null}
        onStep={step}
        listHref={actions.toArticleHref(null)}
        onBack={() => actions.openArticle(null)}
      />
      <div ref={scroller} className={styles.scroller}>
        <article className={styles.article} data-text={text}>
          <ArticleHeader
            entry={entry}
            text={text}
            basisOpen={props.basisOpen}
            furniture={
              body.kind === 'loaded'
                ? { count: countFurniture(body.body), shown: props.furniture }
                : null
            }
            onText={actions.showText}
            onFurniture={actions.toggleFurniture}
            takesFocus={selected === null && !arrival.byAddress}
          />
          {entry.article.withheld !== undefined && (
            <NotYetNote words={messages.onlyKnownHere} onNow={actions.goToPresent} />
          )}
          <EvidenceNote model={model} onClearFilters={actions.clearFilters} />
          <Body {...props} />
        </article>
        <ArticleNeighbours model={model} actions={actions} />
      </div>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </div>
  )
}

/** Says that the article has no passages, or that none passes the filters, and offers to clear them. */
function EvidenceNote({
  model: { entry },
  onClearFilters,
}: {
  readonly model: OpenArticleModel
  readonly onClearFilters: () => void
}) {
  const messages = useMessages(readerMessages)
  const { clearFilters } = useMessages(actMessages)
  const language = useLanguage()
  if (entry.total.statements === 0)
    return <p className={styles.note}>{messages.nothingInArticle}</p>
  if (entry.passing.statements > 0) return null
  return (
    <p className={styles.note}>
      {messages.nothingPassesHere(toCountWords(entry.total, language))}{' '}
      <button type="button" className={button.link} onClick={onClearFilters}>
        {clearFilters}
      </button>
    </p>
  )
}

function Body({ model, details, body, emphasis, furniture, actions }: OpenArticleProps) {
  const loaded = body.kind === 'loaded' ? body.body : null
  const { entry, passages, selected, text } = model
  const language = useLanguage()
  const paragraphs = useMemo(
    () => (loaded === null ? [] : toBodyParagraphs(loaded, entry.article, passages, furniture)),
    [loaded, entry.article, passages, furniture],
  )
  if (body.kind === 'loading') return <BodyLoading />
  if (body.kind === 'failed') return <BodyFailed reason={body.reason} retry={actions.retry} />
  const card = (passage: TextPassage) =>
    details !== null && (
      <PassageCard
        passage={passage}
        details={details}
        gloss={text !== 'original' || language !== entry.article.language}
        getLink={actions.getLink}
        onClose={actions.closeStatement}
      />
    )
  return (
    <ArticleText
      paragraphs={paragraphs}
      text={text}
      language={entry.article.language}
      selected={selected}
      emphasis={emphasis}
      card={card}
      onOpen={actions.openStatement}
      onHover={actions.hoverStatement}
    />
  )
}
