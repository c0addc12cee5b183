/** What a day brought, in a few words: the names of the stops of the travel through time. */
import { toCount } from '../model/count'
import type { Article, Event, StatementHead } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { toCountWords } from './count-messages'
import { stepMessages } from './step-messages'

interface Step {
  readonly statements: readonly Pick<StatementHead, 'sentences'>[]
  readonly events: readonly Pick<Event, 'name'>[]
  readonly articles: readonly Pick<Article, 'outlet'>[]
}

/**
 * After the article that appears on the day, else after the first of its events, saying how many
 * more there are; a day without either is called by the number of its statements.
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
