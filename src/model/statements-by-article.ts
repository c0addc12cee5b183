import type { ArticleId, StatementHead } from './dossier'
import { groupBy } from './group-by'
import { onceFor } from './once-for'

const toByArticle = onceFor((statements: readonly StatementHead[]) =>
  groupBy(statements, ({ article }) => article),
)

/** Those of an article, in the order of `statements`. Made once for each list. */
export function selectOfArticle<Statement extends StatementHead>(
  statements: readonly Statement[],
  article: ArticleId,
): readonly Statement[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- they are of that list
  return (toByArticle(statements).get(article) ?? []) as readonly Statement[]
}
