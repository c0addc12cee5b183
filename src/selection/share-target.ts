/** What can be shared, and the selection that each link leads to. */
import { findIfAny } from '../model/find-by-id'
import type { ArticleId, DossierIndex, EventId, StatementId } from '../model/dossier'
import { parseCellSubject, toCellSubject } from './cell-text'
import type { QuestionId } from '../model/guide'
import { DEFAULT_SELECTION, type CellRef, type Selection } from './selection'

/** The page as it is, or one thing on it. */
export type ShareTarget =
  | { readonly kind: 'page' }
  | { readonly kind: 'cell'; readonly cell: CellRef }
  | { readonly kind: 'quote'; readonly statement: StatementId }
  | { readonly kind: 'article'; readonly article: ArticleId }
  | { readonly kind: 'event'; readonly event: EventId }

/**
 * The selection to link to. A page is shared as it is; anything else without the filters and the
 * display settings: a cell or an event as known on the same day, a quote in its article with the hash of its
 * words.
 */
export function toSharedSelection(
  selection: Selection,
  target: ShareTarget,
  { statements }: Pick<DossierIndex, 'statements'>,
): Selection {
  const { asOf, knownBy, inherit, lang, version } = selection
  const alone: Selection = { ...DEFAULT_SELECTION, lang, version }
  switch (target.kind) {
    case 'page':
      return selection
    case 'cell':
      return { ...alone, asOf, knownBy, inherit, cell: target.cell }
    case 'article':
      return { ...alone, view: 'articles', read: target.article }
    case 'event':
      return { ...alone, asOf, knownBy, event: target.event }
    case 'quote': {
      const statement = findIfAny(statements, target.statement)
      if (statement === undefined) return alone
      const { id, article, hash } = statement
      return { ...alone, view: 'articles', read: article, at: id, quote: hash ?? null }
    }
  }
}

/**
 * With more statements, a build writes no page for each of them: there would be more such files, each
 * with a picture, than hosts take. Their addresses are drawn by scripts then.
 */
const MOST_WRITTEN = 2000

/** Whether each statement has a page that is readable before any script, and a preview. */
export function areStatementsWritten({ statements }: Pick<DossierIndex, 'statements'>): boolean {
  return statements.length <= MOST_WRITTEN
}

/** A page of one cell, statement or question. */
export type OwnPage = Selection & { readonly view: 'cells' | 'statements' | 'questions' }

/**
 * The page that a cell, a passage or a question has to itself; null for what has none, as a passage
 * where there are too many. A cell is told as known on the same day. `question` is the one that the page
 * puts, if any.
 */
export function toOwnPage(
  selection: Selection,
  target: ShareTarget,
  dossier: Pick<DossierIndex, 'statements'>,
  question: QuestionId | null = null,
): OwnPage | null {
  const { asOf, knownBy, inherit, lang, version } = selection
  const alone: Selection = { ...DEFAULT_SELECTION, lang, version }
  switch (target.kind) {
    case 'cell': {
      const subject = toCellSubject(target.cell)
      return { ...alone, asOf, knownBy, inherit, view: 'cells', subject }
    }
    case 'quote':
      return areStatementsWritten(dossier)
        ? { ...alone, view: 'statements', subject: target.statement }
        : null
    case 'page':
      return question === null ? null : { ...alone, view: 'questions', subject: question }
    case 'article':
    case 'event':
      return null
  }
}

/**
 * What can be shared, the most specific last: the page, and if there are any, the open article, the
 * open cell or event, and the quote that is pointed at. The page of a cell or a statement is that.
 */
export function toShareTargets(
  { view, subject, cell, at, event, read }: Selection,
  articleOf: (statement: StatementId) => ArticleId | undefined,
): readonly ShareTarget[] {
  if (subject !== null && view === 'cells') {
    return [{ kind: 'cell', cell: parseCellSubject(subject) }]
  }
  if (subject !== null && view === 'statements') return [{ kind: 'quote', statement: subject }]
  const article = at === null ? read : (articleOf(at) ?? read)
  return [
    { kind: 'page' },
    ...(article === null ? [] : [{ kind: 'article', article } as const]),
    ...(event === null ? [] : [{ kind: 'event', event } as const]),
    ...(cell === null ? [] : [{ kind: 'cell', cell } as const]),
    ...(at === null ? [] : [{ kind: 'quote', statement: at } as const]),
  ]
}
