import { Suspense, useMemo, useState, type ReactNode } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { ArticleId, Dossier, StatementId } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { toArticle, toPlace } from '../../selection/places'
import type { Selection } from '../../selection/selection'
import { toHref } from '../../selection/to-link'
import { areTextsSearched, useArticleBodies } from '../../query/use-article-body'
import { awaitWordsOfArticle } from '../../query/words'
import { FIRST_ITEMS } from '../../ui/LongList'
import { ArticleList } from './ArticleList'
import { OpenArticleView } from './article/OpenArticleView'
import { countPlaces } from './find/count-places'
import { findOpenArticle, toReaderModel, type ArticleEntry } from './reader-model'
import { WithheldArticle } from './article/WithheldArticle'
import type { Matching } from '../../stages/stages'
import { SentencesView } from './sentences/SentencesView'

interface ReaderViewProps {
  readonly dossier: Matching<Dossier>
  /** Content above the list of articles. */
  readonly children?: ReactNode
}

export function ReaderView({ dossier, children }: ReaderViewProps) {
  const selection = useSelection()
  const { openArticle, clearAll, travelTo } = useIntents()
  const language = useLanguage()
  const opened = findOpenArticle(dossier, selection)
  // Of an article that is not known yet, nothing is shown.
  if (opened !== undefined && opened.withheld !== 'all') awaitWordsOfArticle(dossier, opened)
  const model = useMemo(
    () => toReaderModel(dossier, selection, language),
    [dossier, selection, language],
  )

  const isListed = model.kind === 'list'
  const isSearched = isListed && selection.q !== ''
  const hasTexts = areTextsSearched(dossier.articles)
  const bodies = useArticleBodies(isSearched && hasTexts ? dossier.articles : null)
  const places = useMemo(
    () => (bodies.data ? countPlaces(dossier, bodies.data, selection, language) : null),
    [dossier, bodies.data, selection, language],
  )
  const left = useLeftStatement(selection)

  const toArticleHref = (read: ArticleId | null) => toHref(toArticle(selection, read))
  if (model.kind === 'article' && model.entry.isNotYetKnown) {
    const actions = { openArticle, toArticleHref, goToPresent: () => travelTo(null) }
    return <WithheldArticle key={model.entry.article.id} model={model} actions={actions} />
  }
  if (model.kind === 'article') {
    return <OpenArticleView key={model.entry.article.id} dossier={dossier} model={model} />
  }
  return (
    <ArticleList
      entries={toFoundFirst(model.entries, places)}
      places={places}
      isWithoutTexts={isSearched && !hasTexts}
      toArticleHref={toArticleHref}
      onOpen={openArticle}
      onClearFilters={clearAll}
    >
      <Suspense>
        <SentencesView dossier={dossier} left={left} />
      </Suspense>
      {children}
    </ArticleList>
  )
}

/**
 * With a search, the articles that have its words in a passage or in their text come first. In a list
 * too long to be shown whole, so do those that the filters leave.
 */
function toFoundFirst(
  entries: readonly ArticleEntry[],
  places: ReadonlyMap<ArticleId, number> | null,
): readonly ArticleEntry[] {
  if (places === null && entries.length <= FIRST_ITEMS) return entries
  const has = ({ passing, article }: ArticleEntry) =>
    Number(passing.statements > 0 || places?.has(article.id) === true)
  return entries.toSorted((a, b) => has(b) - has(a))
}

/** The statement that was open last while the same was asked, for coming back to its sentence. */
function useLeftStatement(selection: Selection): StatementId | null {
  const asked = toHref(toPlace(selection, 'board'))
  const { at } = selection
  const [left, setLeft] = useState({ at, asked })
  if (at !== null && (left.at !== at || left.asked !== asked)) setLeft({ at, asked })
  return left.asked === asked ? left.at : null
}
