/** The content of a printed page: what its view shows, and every passage behind it. */
import { selectOfArticle } from '../model/statements-by-article'
import { findIfAny } from '../model/find-by-id'
import { formatSpan } from '../language/format-date'
import { toHeadline } from '../language/headline'
import { toActorName, toCellName } from '../language/names'
import type { Article, Dossier, Statement } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { toOpenCell } from '../passages/open-cell/open-cell'
import { toPassage, type Passage } from '../passages/passage'
import { toAbsence, toSilence } from '../passages/words/absence-words'
import { toNewestFirst } from '../stances/cells/cell-statements'
import { isView } from '../selection/pages'
import { toCount, type Count } from '../model/count'
import type { Selection } from '../selection/selection'
import { selectEvents } from '../selection/select-events'
import { selectStatements } from '../selection/select-statements'
import type { Stages } from '../stages/stages'
import { matrixMessages } from '../views/matrix/matrix-messages'
import { toMatrixModel, type MatrixModel } from '../views/matrix/model/matrix-model'
import { MOST_MARKS } from '../views/timeline/density/to-density'
import { timelineMessages } from '../views/timeline/timeline-messages'
import { printMessages } from './print-messages'
import { toTimeEntries, type TimeEntry } from './time-entries'
import { toTimeNumbers, type TimeNumbers } from './time-numbers'

export interface PassageGroup {
  readonly id: string
  /** Null if the sheet's own heading is enough. */
  readonly title: string | null
  /** What is missing from the passages; null if nothing is. */
  readonly note: string | null
  readonly passages: readonly Passage[]
}

interface Grouped {
  readonly heading: string
  readonly groups: readonly PassageGroup[]
}

export type Sheet =
  | ({
      readonly kind: 'matrix'
      /** The open cell's, if one is open. */
      readonly title: string
      readonly matrix: MatrixModel
    } & Grouped)
  | { readonly kind: 'time'; readonly heading: string; readonly entries: readonly TimeEntry[] }
  | {
      readonly kind: 'numbers'
      readonly heading: string
      readonly numbers: readonly TimeNumbers[]
    }
  | ({ readonly kind: 'articles' } & Grouped)
  | {
      readonly kind: 'article'
      readonly article: Article
      /** In text order, numbered from 1. */
      readonly statements: readonly Statement[]
      readonly passages: readonly Passage[]
    }

export interface PrintModel {
  /** Null for a page that prints its own content. */
  readonly sheet: Sheet | null
  readonly count: Count
  /** The articles that these come from. */
  readonly articles: number
}

export function toPrintModel(
  stages: Stages<Dossier>,
  selection: Selection,
  language: Language,
): PrintModel {
  const statements = selectStatements(stages.matching, selection)
  return {
    sheet: toSheet(stages, statements, selection, language),
    count: toCount(statements),
    articles: new Set(statements.map(({ article }) => article)).size,
  }
}

function toSheet(
  stages: Stages<Dossier>,
  statements: readonly Statement[],
  selection: Selection,
  language: Language,
): Sheet | null {
  const words = printMessages[language]
  const dossier = stages.matching
  if (!isView(selection.view)) return null
  if (selection.view === 'timeline') {
    if (statements.length > MOST_MARKS) {
      const heading = timelineMessages[language].density.caption
      return { kind: 'numbers', heading, numbers: toTimeNumbers(dossier, selection, language) }
    }
    const events = selectEvents(dossier, selection)
    const entries = toTimeEntries({ ...dossier, events }, statements, language)
    return { kind: 'time', heading: words.passagesInTime, entries }
  }
  if (selection.view === 'articles') {
    const article = findIfAny(dossier.articles, selection.read)
    if (article !== undefined) return toArticleSheet(dossier, statements, article, language)
    const groups = toArticleGroups(dossier, statements, language)
    return { kind: 'articles', heading: words.passagesByArticle, groups }
  }
  const matrix = toMatrixModel(stages, selection, language)
  const open = toOpenCellGroups(stages, matrix, selection, language)
  if (open !== null) return { kind: 'matrix', matrix, ...open }
  const groups = toActorGroups(dossier, statements, selection, language)
  const heading = words.passagesByActor
  return { kind: 'matrix', title: matrixMessages[language].title, matrix, heading, groups }
}

/** An open cell replaces the view: only its passages are printed. */
function toOpenCellGroups(
  stages: Stages<Dossier>,
  { sections }: MatrixModel,
  selection: Selection,
  language: Language,
): (Grouped & { readonly title: string }) | null {
  const open = toOpenCell(stages, selection, language)
  const rows = sections.flatMap((section) => section.rows)
  const row = rows.find(({ actor }) => actor === open?.cell.actor)
  if (row === undefined || open === null) return null
  const { passages } = printMessages[language]
  return {
    title: toCellName(row.name, open.commitment.name[language], language),
    heading: passages,
    groups:
      open.open.length === 0
        ? [
            {
              id: row.actor,
              title: null,
              note: toAbsence(open, language) ?? toSilence(language),
              passages: [],
            },
          ]
        : open.open.map(({ topic, name, leftOut, passing }) => ({
            id: topic ?? row.actor,
            title: name,
            note: leftOut,
            passages: passing.map((each) => toPassage(stages.matching, each, language)),
          })),
  }
}

/** Grouped by each actor that a statement names, limited to the filtered countries if there are any. */
function toActorGroups(
  dossier: Dossier,
  statements: readonly Statement[],
  { country }: Selection,
  language: Language,
): readonly PassageGroup[] {
  const rank = new Map(dossier.commitments.map(({ id }, position) => [id, position]))
  const newest = toNewestFirst(statements, dossier.stances)
  const actorsOf = ({ actors }: Statement) => {
    const asked = actors.filter((actor) => country.includes(actor))
    return asked.length > 0 ? asked : actors
  }
  return dossier.actors
    .map(({ id }) => ({
      id,
      title: toActorName(dossier, id, language),
      note: null,
      passages: newest
        .filter((statement) => actorsOf(statement).includes(id))
        .toSorted((a, b) => (rank.get(a.commitment) ?? 0) - (rank.get(b.commitment) ?? 0))
        .map((statement) => toPassage(dossier, statement, language)),
    }))
    .filter(({ passages }) => passages.length > 0)
}

function toArticleGroups(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): readonly PassageGroup[] {
  return dossier.articles
    .map((article) => ({
      id: article.id,
      title: toArticleTitle(article, language),
      note: null,
      passages: inTextOrder(statements, article).map((statement) =>
        toPassage(dossier, statement, language),
      ),
    }))
    .filter(({ passages }) => passages.length > 0)
}

function toArticleSheet(
  dossier: Dossier,
  statements: readonly Statement[],
  article: Article,
  language: Language,
): Sheet {
  const within = inTextOrder(statements, article)
  return {
    kind: 'article',
    article,
    statements: within,
    passages: within.map((statement) => toPassage(dossier, statement, language)),
  }
}

function inTextOrder(statements: readonly Statement[], { id }: Article): readonly Statement[] {
  return selectOfArticle(statements, id).toSorted(
    (a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end,
  )
}

/** The headline in the reader's language, with the publication date. */
function toArticleTitle(article: Article, language: Language): string {
  return `${toHeadline(article, language)} (${formatSpan(article.published.span, language)})`
}
