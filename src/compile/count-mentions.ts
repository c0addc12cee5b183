/**
 * How often each article names each actor. A name counts as a whole word, in the case that it is
 * written in, and once even where a shorter name lies within it. A name with a small first letter
 * may also begin a sentence. Capitals of states are no names here: an article that writes “Moscow”
 * may mean the city.
 */
import { isBefore, type DateSpan } from '../model/dates'
import type { ArticleBody, Mention } from '../model/dossier'
import type { ActorId } from '../model/vocabulary'
import { toSource, toWholeWords } from './word-pattern'

/** An actor with what it is called. Names are NFC; a space in one stands for any white space. */
export interface Bearer {
  readonly actor: ActorId
  readonly names: readonly string[]
  /** Longer words that begin with or hold one of the names and mean something else. */
  readonly notIn: readonly string[]
  /** When the actor came into being; an article that appeared before can't mean it. Null: always. */
  readonly since: DateSpan | null
}

export interface Published {
  readonly body: ArticleBody
  readonly span: DateSpan
}

/** In the order of the bearers, then of the articles; without those that are not named at all. */
export function countMentions(
  bearers: readonly Bearer[],
  articles: readonly Published[],
): readonly Mention[] {
  const counts = articles.map((article) => countIn(article, bearers))
  return bearers.flatMap(({ actor }) =>
    articles.flatMap(({ body }, index): readonly Mention[] => {
      const count = counts[index]?.get(actor) ?? 0
      return count === 0 ? [] : [{ actor, article: body.id, count }]
    }),
  )
}

function countIn({ body, span }: Published, all: readonly Bearer[]): ReadonlyMap<ActorId, number> {
  const bearers = all.filter(({ since }) => since === null || !isBefore(span, since))
  const actorsByName = new Map<string, readonly ActorId[]>()
  for (const { actor, names, notIn } of bearers) {
    for (const name of names.flatMap(toSpellings)) {
      const others = actorsByName.get(name) ?? []
      if (!others.includes(actor)) actorsByName.set(name, [...others, actor])
    }
    for (const word of notIn) actorsByName.set(word, [])
  }
  const pattern = new RegExp(toWholeWords([...actorsByName.keys()].map(toSource)), 'gu')
  const counts = new Map<ActorId, number>()
  for (const { text, furniture } of body.paragraphs) {
    if (furniture !== null) continue
    for (const [found] of text.matchAll(pattern)) {
      for (const actor of actorsByName.get(found.replaceAll(/\s+/gu, ' ')) ?? []) {
        counts.set(actor, (counts.get(actor) ?? 0) + 1)
      }
    }
  }
  return counts
}

function toSpellings(name: string): readonly string[] {
  const atHead = name.slice(0, 1).toUpperCase() + name.slice(1)
  return atHead === name ? [name] : [name, atHead]
}
