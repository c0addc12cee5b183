/** What became known on a day, in a few words: names of the stops when travelling through time. */
import { toCount, type Spanning } from '../model/count'
import type { Article, Event } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { toCountWords } from './messages/count-messages'
import { stepMessages } from './messages/step-messages'

interface Step {
  readonly statements: readonly Spanning[]
  readonly events: readonly Pick<Event, 'name'>[]
  readonly articles: readonly Pick<Article, 'outlet'>[]
}

/**
 * Named after the article published on the day, else after its first event, with the number of
 * others; a day with neither is named by its number of statements.
 */
export function toStepWords({ statements, events, articles }: Step, language: Language): string {
  const words = stepMessages[language]
  const names =
    articles.length > 0
      ? articles.map(({ outlet }) => words.article(outlet.name))
      : events.map(({ name }) => name[language])
  const [first] = names
  if (first === undefined) return toCountWords(toCount(statements), language)
  return names.length === 1 ? first : words.more(first, names.length - 1)
}
