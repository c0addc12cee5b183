/** What can be shared, and the selection that each link leads to. */
import type { ArticleId, DossierIndex, StatementId } from '../model/dossier'
import { DEFAULT_SELECTION, type CellRef, type Selection } from './selection'

/** The page as it is, or one thing on it. */
export type ShareTarget =
  | { readonly kind: 'page' }
  | { readonly kind: 'cell'; readonly cell: CellRef }
  | { readonly kind: 'quote'; readonly statement: StatementId }
  | { readonly kind: 'article'; readonly article: ArticleId }

/**
 * The selection to link to. A page is shared as it is; anything else without the filters and the
 * display settings: a cell as known on the same day, a quote in its article with the hash of its
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
    case 'quote': {
      const statement = statements.find(({ id }) => id === target.statement)
      if (statement === undefined) return alone
      const { id, article, hash } = statement
      return { ...alone, view: 'articles', read: article, at: id, quote: hash }
    }
  }
}

/**
 * What can be shared, the most specific last: the page, and if there are any, the open article, the
 * open cell, and the quote that is pointed at.
 */
export function toShareTargets(
  { cell, at, read }: Selection,
  articleOf: (statement: StatementId) => ArticleId | undefined,
): readonly ShareTarget[] {
  const article = at === null ? read : (articleOf(at) ?? read)
  return [
    { kind: 'page' },
    ...(article === null ? [] : [{ kind: 'article', article } as const]),
    ...(cell === null ? [] : [{ kind: 'cell', cell } as const]),
    ...(at === null ? [] : [{ kind: 'quote', statement: at } as const]),
  ]
}
