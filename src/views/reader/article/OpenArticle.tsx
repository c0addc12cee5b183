import { useMemo, useRef, useState } from 'react'
import { actMessages } from '../../../language/messages/act-messages'
import { toCountWords } from '../../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import type { ArticleBody, Paragraph, StatementId } from '../../../model/dossier'
import type { Emphasis } from '../../../selection/emphasis'
import button from '../../../ui/Button.module.css'
import { focus, useNextStop } from '../../../ui/use-next-stop'
import { ArticleBar } from './ArticleBar'
import { ArticleHeader } from './ArticleHeader'
import { ArticleNeighbours } from './ArticleNeighbours'
import { ArticleText } from './ArticleText'
import { countFurniture, toBodyParagraphs } from '../body-model'
import { FindBar } from '../find/FindBar'
import { isTitleAbove, type Found } from '../find/found-model'
import { useFindBar } from '../find/use-find-bar'
import { useMatchArrival } from '../find/use-match-arrival'
import { BodyFailed, BodyLoading } from './BodyStates'
import { NotYetNote } from './NotYetNote'
import { PassageCard } from '../passages/PassageCard'
import { SpokenWords, type Quoted } from '../../../passages/drawings/QuotedWords'
import type { StatementDetails } from '../../../passages/words/statement-details'
import { readerMessages } from '../reader-messages'
import { stepPassage, toPosition, type OpenArticleModel, type TextPassage } from '../reader-model'
import styles from '../Reader.module.css'
import { toPassageAddress } from './to-text-fragment'
import type { ReaderActions } from './reader-actions'
import { findPassage, useArrival } from './use-arrival'
import { useReaderKeys } from './use-reader-keys'

export type BodyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'loaded'
      readonly body: ArticleBody
      /** Those of the body that are shown. */
      readonly paragraphs: readonly Paragraph[]
      /** Null if no words are looked for. */
      readonly found: Found | null
    }

/** What a screen reader says on arrival. */
interface Announced {
  readonly words: string
  readonly passage: Quoted | null
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

/** What opened the passage on the timeline: its mark, or its line in the table. */
const OPENER = '[data-item][aria-current="true"], tr[aria-current="true"] button'

/** One article: metadata, text with evidence, and links to others. */
export function OpenArticle(props: OpenArticleProps) {
  const { model, body, actions, arrival } = props
  const { entry, passages, selected, event, text } = model
  const messages = useMessages(readerMessages)
  const root = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [announced, setAnnounced] = useState<Announced>({ words: '', passage: null })
  const position = toPosition(passages, selected)

  const step = (direction: 'next' | 'previous') => {
    const passage = stepPassage(passages, selected, direction)
    if (passage !== null) actions.openStatement(passage.id)
  }
  const found = body.kind === 'loaded' ? body.found : null
  const findBar = useFindBar(found, actions)
  useReaderKeys(root, {
    onStep: step,
    onFind: findBar.open,
    onClose: () => {
      if (selected === null) return
      focus(document.querySelector(OPENER))
      actions.closeStatement()
    },
  })
  useNextStop(OPENER, () => {
    if (selected === null || scroller.current === null) return null
    return findPassage(scroller.current, selected.id) ?? null
  })
  useArrival({
    scroller,
    passage: body.kind === 'loaded' ? (selected?.id ?? null) : null,
    event: body.kind === 'loaded' ? (event?.id ?? null) : null,
    text,
    ...arrival,
    onArrive: (isFocused) => {
      if (selected === null) {
        return setAnnounced({ words: messages.arrivedAtEvent(event?.name ?? ''), passage: null })
      }
      const words =
        position === null
          ? messages.arrivedFiltered(selected.name)
          : messages.arrived(position, entry.passing.statements, selected.name)
      // The focus is told of by its own words.
      const { details } = props
      if (isFocused || details === null) return setAnnounced({ words, passage: null })
      const passage = { ...details, quote: selected.quote.exact }
      setAnnounced({ words: `${words}, ${details.said}`, passage })
    },
  })

  useMatchArrival(scroller, found)
  const isAbove = body.kind === 'loaded' && isTitleAbove(entry.article, body.paragraphs)

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
        onFind={findBar.open}
      />
      {findBar.isOpen && (
        <FindBar
          found={found}
          takesFocus={findBar.takesFocus}
          onFind={actions.findInText}
          onStep={findBar.step}
          onFurniture={actions.toggleFurniture}
          onClose={() => {
            findBar.close()
            focus(root.current?.querySelector('[data-find]') ?? null)
          }}
        />
      )}
      <div ref={scroller} className={styles.scroller}>
        <article className={styles.article} data-text={text}>
          <ArticleHeader
            entry={entry}
            text={text}
            found={isAbove ? found : null}
            basisOpen={props.basisOpen}
            furniture={
              body.kind === 'loaded'
                ? { count: countFurniture(body.body), shown: props.furniture }
                : null
            }
            onText={actions.showText}
            onFurniture={actions.toggleFurniture}
            takesFocus={selected === null && event === null && !arrival.byAddress}
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
        {announced.words}
        {announced.passage !== null && (
          <>
            {': '}
            <SpokenWords passage={announced.passage} />
          </>
        )}
      </p>
    </div>
  )
}

/** Says that the article has no passages, or that none passes the filters, and offers to clear them. */
function EvidenceNote({
  model: { entry, isSearched },
  onClearFilters,
}: {
  readonly model: OpenArticleModel
  readonly onClearFilters: () => void
}) {
  const messages = useMessages(readerMessages)
  const { clearFilters } = useMessages(actMessages)
  const language = useLanguage()
  if (entry.total.statements === 0 && !isSearched)
    return <p className={styles.note}>{messages.nothingInArticle}</p>
  if (entry.passing.statements > 0) return null
  return (
    <p className={styles.note}>
      {isSearched
        ? messages.noPassageFound
        : messages.nothingPassesHere(toCountWords(entry.total, language))}{' '}
      <button type="button" className={button.link} onClick={onClearFilters}>
        {clearFilters}
      </button>
    </p>
  )
}

function Body({ model, details, body, emphasis, actions }: OpenArticleProps) {
  const loaded = body.kind === 'loaded' ? body : null
  const { entry, passages, selected, event, text } = model
  const language = useLanguage()
  const paragraphs = useMemo(
    () =>
      loaded === null
        ? []
        : toBodyParagraphs(loaded.paragraphs, entry.article, passages, loaded.found, event),
    [loaded, entry.article, passages, event],
  )
  if (body.kind === 'loading') return <BodyLoading />
  if (body.kind === 'failed') return <BodyFailed reason={body.reason} retry={actions.retry} />
  const card = (passage: TextPassage) =>
    details !== null && (
      <PassageCard
        passage={passage}
        details={details}
        original={toPassageAddress(entry.article, body.body.paragraphs, passage.quote)}
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
