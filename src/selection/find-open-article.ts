import type { Article, Dossier } from '../model/dossier'
import { findIfAny } from '../model/find-by-id'
import type { Selection } from './selection'

/** That of the selected statement, else the one that is read; undefined where the list is shown. */
export function findOpenArticle(
  { articles, statements }: Dossier,
  { at, read }: Pick<Selection, 'at' | 'read'>,
): Article | undefined {
  return findIfAny(articles, findIfAny(statements, at)?.article ?? read)
}
