/**
 * How often each article names each actor. Names match as whole words and case-sensitively, except
 * that a lower-case first letter may be a capital at the start of a sentence; the longest match
 * wins. Capital cities don't count as names of their state: “Moscow” may mean the city.
 */
import { isBefore, type DateSpan } from '../../model/dates'
import type { ArticleBody } from '../../model/dossier'
import type { Mention } from '../../model/mention'
import type { ActorId } from '../../model/vocabulary'
import { toSource, toWholeWords } from './word-pattern'

/** The names of an actor, in NFC. A space in a name matches any white space. */
export interface ActorNames {
  readonly actor: ActorId
  readonly names: readonly string[]
  /** Longer words that contain one of the names but mean something else. */
  readonly notIn: readonly string[]
  /** When the actor came into being, since no earlier article can mean it; null if it always was. */
  readonly since: DateSpan | null
}

export interface DatedBody {
  readonly body: ArticleBody
  readonly span: DateSpan
}

/**
 * A function that gives the mentions in one article, in the order of the actors; it leaves out counts of zero.
 * Many articles in a row take fewer bytes than each actor's all over again.
 */
export function createMentionCounter(
  actors: readonly ActorNames[],
): (article: DatedBody) => readonly Mention[] {
  // By those who exist, which most articles have the same of.
  const finders = new Map<string, NameFinder>()
  return ({ body, span }) => {
    const existing = actors.filter(({ since }) => since === null || !isBefore(span, since))
    const key = existing.map(({ actor }) => actor).join(' ')
    const finder = finders.get(key) ?? toFinder(existing)
    finders.set(key, finder)
    const counts = countIn(body, finder)
    return existing.flatMap(({ actor }): readonly Mention[] => {
      const count = counts.get(actor) ?? 0
      return count === 0 ? [] : [{ actor, article: body.id, count }]
    })
  }
}

interface NameFinder {
  readonly pattern: RegExp
  readonly actorsByName: ReadonlyMap<string, readonly ActorId[]>
}

function toFinder(existing: readonly ActorNames[]): NameFinder {
  const actorsByName = new Map<string, readonly ActorId[]>()
  for (const { actor, names, notIn } of existing) {
    for (const name of names.flatMap(toSpellings)) {
      const others = actorsByName.get(name) ?? []
      if (!others.includes(actor)) actorsByName.set(name, [...others, actor])
    }
    for (const word of notIn) actorsByName.set(word, [])
  }
  const pattern = new RegExp(toWholeWords([...actorsByName.keys()].map(toSource)), 'gu')
  return { pattern, actorsByName }
}

function countIn(
  { paragraphs }: ArticleBody,
  { pattern, actorsByName }: NameFinder,
): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>()
  for (const { text, furniture } of paragraphs) {
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
  const capitalized = name.slice(0, 1).toUpperCase() + name.slice(1)
  return capitalized === name ? [name] : [name, capitalized]
}
