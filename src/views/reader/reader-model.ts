/** The content of the reader: the list of articles, or one article with its passages. */
import { findIfAny } from '../../model/find-by-id'
import type { Article, Dossier, EventId, Quote, Statement, StatementId } from '../../model/dossier'
import { countOfArticle, selectOfArticle } from '../../model/statements-by-article'
import type { Language, Stance } from '../../model/vocabulary'
import { type Count } from '../../model/count'
import type { ReaderText, Selection } from '../../selection/selection'
import { selectStatements } from '../../selection/select-statements'
import { toPassageWords, type PassageWords } from './passages/passage-words'
import type { Matching } from '../../stages/stages'

export interface ArticleEntry {
  readonly article: Article
  /** Statements in the article. */
  readonly total: Count
  /** Those of them that pass the filters. */
  readonly passing: Count
  /** True if nothing in it is known yet on the chosen day: then it can't be read. */
  readonly isNotYetKnown: boolean
}

/** A statement as displayed in the text of its article; for lists see `Passage` in src/passages. */
export interface TextPassage extends PassageWords {
  readonly id: StatementId
  readonly quote: Quote
  readonly statement: Statement
  readonly mark: Stance['mark']
  readonly hue: Stance['hue']
  /** The passage has another defensible reading. */
  readonly isOpen: boolean
  /** False if the filters leave it out: then it is dimmed, but can still be opened. */
  readonly passes: boolean
}

/** The chosen event, as far as the open article tells of it. */
export interface ToldEvent {
  readonly id: EventId
  readonly name: string
  readonly quotes: readonly Quote[]
}

interface ArticleListModel {
  readonly kind: 'list'
  readonly entries: readonly ArticleEntry[]
}

export interface OpenArticleModel {
  readonly kind: 'article'
  readonly entry: ArticleEntry
  /** In text order; of passages that start together, the longer first. */
  readonly passages: readonly TextPassage[]
  readonly selected: TextPassage | null
  readonly event: ToldEvent | null
  readonly text: ReaderText
  /** Whether a search leaves out statements, so that `entry` counts only those that it finds. */
  readonly isSearched: boolean
  /** Neighbours in the list. */
  readonly newer: Article | null
  readonly older: Article | null
}

export type ReaderModel = ArticleListModel | OpenArticleModel

/**
 * The selected statement decides which article is open, else `read`; otherwise the list is shown.
 * Unknown ids are ignored.
 */
export function toReaderModel(
  dossier: Matching<Dossier>,
  selection: Selection,
  language: Language,
): ReaderModel {
  const passing = selectStatements(dossier, selection)
  const entries = toEntries(dossier, passing)
  const at = findIfAny(dossier.statements, selection.at)
  const open = findOpenArticle(dossier, selection)
  const index = entries.findIndex(({ article }) => article === open)
  const entry = entries[index]
  if (entry === undefined) return { kind: 'list', entries }

  const passages = toPassages(dossier, entry.article, passing, language)
  return {
    kind: 'article',
    entry,
    passages,
    selected: passages.find((passage) => passage.statement === at) ?? null,
    event: toToldEvent(dossier, selection.event, entry.article, language),
    text: toReaderText(selection, language),
    isSearched: selection.q !== '',
    newer: entries[index - 1]?.article ?? null,
    older: entries[index + 1]?.article ?? null,
  }
}

/** That of the selected statement, else the one that is read; undefined where the list is shown. */
export function findOpenArticle(
  { articles, statements }: Dossier,
  { at, read }: Selection,
): Article | undefined {
  return findIfAny(articles, findIfAny(statements, at)?.article ?? read)
}

export function toReaderText({ text }: Selection, language: Language): ReaderText {
  return text ?? (language === 'vi' ? 'original' : 'both')
}

function toToldEvent(
  { events }: Dossier,
  id: EventId | null,
  article: Article,
  language: Language,
): ToldEvent | null {
  const event = findIfAny(events, id)
  const told = event?.evidence.filter((evidence) => evidence.article === article.id) ?? []
  if (event === undefined || told.length === 0) return null
  return { id: event.id, name: event.name[language], quotes: told.map(({ quote }) => quote) }
}

/** The next or previous passage that passes, starting from `from`; null at the end. */
export function stepPassage(
  passages: readonly TextPassage[],
  from: TextPassage | null,
  direction: 'next' | 'previous',
): TextPassage | null {
  const ordered = direction === 'next' ? passages : passages.toReversed()
  const start = from === null ? 0 : ordered.indexOf(from) + 1
  return ordered.slice(start).find((passage) => passage.passes) ?? null
}

/** The position of `passage` among those that pass: 1-based, null if it does not pass. */
export function toPosition(
  passages: readonly TextPassage[],
  passage: TextPassage | null,
): number | null {
  if (passage === null || !passage.passes) return null
  return passages.filter(({ passes }) => passes).indexOf(passage) + 1
}

function toEntries(dossier: Dossier, passing: readonly Statement[]): readonly ArticleEntry[] {
  return dossier.articles.map((article) => ({
    article,
    total: countOfArticle(dossier.statements, article.id),
    passing: countOfArticle(passing, article.id),
    isNotYetKnown: article.withheld === 'all',
  }))
}

function toPassages(
  dossier: Dossier,
  article: Article,
  passing: readonly Statement[],
  language: Language,
): readonly TextPassage[] {
  const shown = new Set(selectOfArticle(passing, article.id))
  const stances = new Map(dossier.stances.map((stance) => [stance.id, stance]))
  return selectOfArticle(dossier.statements, article.id)
    .toSorted((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
    .flatMap((statement) => {
      const stance = stances.get(statement.stance)
      if (stance === undefined) return []
      return {
        ...toPassageWords(dossier, statement, stance, language),
        id: statement.id,
        quote: statement.quote,
        statement,
        mark: stance.mark,
        hue: stance.hue,
        isOpen: statement.reading === 'open',
        passes: shown.has(statement),
      }
    })
}
