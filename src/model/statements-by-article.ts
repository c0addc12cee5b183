import { NO_COUNT, toCount, type Count } from './count'
import type { ArticleId, StatementHead } from './dossier'
import { groupBy } from './group-by'
import { onceFor } from './once-for'

type Statements = readonly StatementHead[]

const groupByArticle = (statements: Statements) => groupBy(statements, ({ article }) => article)
const toByArticle = onceFor(groupByArticle)
/** Beside the lists themselves, which take much more memory. */
const toCounts = onceFor(
  (statements: Statements): ReadonlyMap<ArticleId, Count> =>
    new Map([...groupByArticle(statements)].map(([id, own]) => [id, toCount(own)])),
)

/** Those of an article, in the order of `statements`. Made once for each list. */
export function selectOfArticle<Statement extends StatementHead>(
  statements: readonly Statement[],
  article: ArticleId,
): readonly Statement[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- they are of that list
  return (toByArticle(statements).get(article) ?? []) as readonly Statement[]
}

/** How many of them there are, for each of many articles. Made once for each list. */
export function countOfArticle(statements: Statements, article: ArticleId): Count {
  return toCounts(statements).get(article) ?? NO_COUNT
}
