/** Articles that name an actor that takes no stance there, with those who may have spoken for it. */
import { actorMessages } from '../../language/messages/actor-messages'
import { toActorName } from '../../language/names'
import type { Article, ArticleId, Dossier } from '../../model/dossier'
import { groupBy } from '../../model/group-by'
import type { ActorId, Language } from '../../model/vocabulary'
import { toArticleName } from '../../passages/words/article-words'
import { toSpokenFor } from '../../stances/spoken-for'
import type { Known } from '../../stages/stages'

export interface ArticleWithoutStance {
  readonly article: ArticleId
  /** `Dân trí, 6 Dec 2025`. */
  readonly name: string
  /** Whether the actor takes a stance there in one reading of an open passage. */
  readonly hasOpen: boolean
  /** Unnamed bearers, and groups that it belongs to or is counted with, that take a stance there. */
  readonly others: readonly string[]
}

/** Ignores the filters, so that no filter makes anybody silent. */
export function toArticlesWithoutStance(
  known: Known<Dossier>,
  articles: readonly Article[],
  named: ReadonlyMap<ActorId, ReadonlySet<ArticleId>>,
  language: Language,
): (actor: ActorId) => readonly ArticleWithoutStance[] {
  const { ties } = actorMessages[language]
  const byArticle = groupBy(known.statements, ({ article }) => article)
  const withSpeakers = articles.map((article) => {
    const statements = byArticle.get(article.id) ?? []
    return { article, statements, spokenFor: toSpokenFor(known, statements) }
  })
  return (actor) =>
    withSpeakers
      .filter(({ article }) => named.get(actor)?.has(article.id) === true)
      .filter(({ statements }) =>
        statements.every(({ actors, reading }) => reading === 'open' || !actors.includes(actor)),
      )
      .map(({ article, statements, spokenFor }) => ({
        article: article.id,
        name: toArticleName(article, language),
        hasOpen: statements.some(
          ({ actors, otherwise }) => actors.includes(actor) || hasOther(otherwise, actor),
        ),
        others: [...(spokenFor.get(actor) ?? [])].map(([other, tie]) =>
          ties[tie](toActorName(known, other, language)),
        ),
      }))
}

function hasOther(otherwise: Dossier['statements'][number]['otherwise'], actor: ActorId): boolean {
  return otherwise !== null && otherwise !== 'none' && otherwise.actors?.includes(actor) === true
}
