/** Every date and quote in the seeds, with its place for reports. */
import type { Place } from './problem'
import type { EvidenceSeed, QuoteSeed, SourceSeed } from './shape/schema'
import type { Seeds } from './read/seeds'

export interface DateUse {
  readonly text: string
  readonly place: Place
}

export function listDates({ articles, vocabulary, places }: Seeds): readonly DateUse[] {
  const uses: DateUse[] = []
  const add = (owner: object, key: string, text: string | null | undefined) => {
    if (typeof text === 'string') uses.push({ text, place: places.of(owner, key) })
  }
  const addRetrieved = (source: SourceSeed | undefined) => {
    if (source !== undefined) add(source, 'retrieved', source.retrieved)
  }
  for (const { article, statements } of articles) {
    if (article !== null) add(article.published, 'date', article.published.date)
    addRetrieved(article?.source)
    for (const statement of statements) add(statement, 'said', statement.said)
  }
  for (const event of vocabulary.events ?? []) add(event, 'date', event.date)
  for (const instrument of vocabulary.instruments ?? []) {
    add(instrument, 'date', instrument.date)
    addRetrieved(instrument.source)
  }
  for (const state of vocabulary.actors?.states ?? []) add(state, 'since', state.since)
  for (const collective of vocabulary.actors?.collectives ?? []) {
    for (const member of collective.members ?? []) add(member, 'since', member.since)
  }
  for (const entry of vocabulary.removed ?? []) add(entry, 'date', entry.date)
  if (vocabulary.roster !== null) add(vocabulary.roster, 'as-of', vocabulary.roster['as-of'])
  for (const source of vocabulary.roster?.sources ?? []) add(source, 'date', source.date)
  return uses
}

export interface QuoteUse {
  /** Id of the article's folder. */
  readonly article: string
  readonly quote: QuoteSeed
  readonly place: Place
  /** False for an article's title, which is no evidence. */
  readonly isEvidence: boolean
}

export function listQuotes({ articles, vocabulary, places }: Seeds): readonly QuoteUse[] {
  const uses: QuoteUse[] = []
  const add = (article: string, quote: QuoteSeed, isEvidence = true) => {
    uses.push({ article, quote, isEvidence, place: places.of(quote, 'exact') })
  }
  for (const { id, article, statements, figures } of articles) {
    if (article !== null) add(id, article.title, false)
    for (const statement of statements) add(id, statement.quote)
    for (const figure of figures) add(id, figure.quote)
  }
  for (const { article, quote } of listEvidence(vocabulary)) add(article, quote)
  return uses
}

/** The evidence outside the articles' folders, which therefore names its article. */
export function listEvidence(vocabulary: Seeds['vocabulary']): readonly EvidenceSeed[] {
  return [
    ...(vocabulary.events ?? []).flatMap(({ evidence }) => evidence),
    ...(vocabulary.instruments ?? []).flatMap(({ evidence }) => evidence),
    ...(vocabulary.people ?? []).flatMap(({ roles }) => roles ?? []),
  ]
}
