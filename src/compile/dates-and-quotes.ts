/** Every date and quote in the seeds, with where it stands. */
import type { EvidenceSeed, QuoteSeed, SourceSeed } from './shape/schema'
import type { ArticleFolder, Seeds } from './read/seeds'

export interface DateUse {
  readonly text: string
  /** What holds it, and under which key: as `Places` wants it. */
  readonly owner: object
  readonly key: string
}

export function listDates({ articles, vocabulary }: Seeds): readonly DateUse[] {
  const uses: DateUse[] = []
  const add = (owner: object, key: string, text: string | null | undefined) => {
    if (typeof text === 'string') uses.push({ text, owner, key })
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
  /** False for an article's title, which is no evidence. */
  readonly isEvidence: boolean
}

export function listQuotes({ articles, vocabulary }: Seeds): readonly QuoteUse[] {
  return [...articles.flatMap(listOwnQuotes), ...listEvidenceQuotes(vocabulary)]
}

/** Those in the article's own folder. */
export function listOwnQuotes(folder: ArticleFolder): readonly QuoteUse[] {
  const { id, article, statements, figures } = folder
  const uses = [...statements, ...figures].map(({ quote }) => toUse(id, quote))
  return article === null ? uses : [{ ...toUse(id, article.title), isEvidence: false }, ...uses]
}

export function listEvidenceQuotes(vocabulary: Seeds['vocabulary']): readonly QuoteUse[] {
  return listEvidence(vocabulary).map(({ article, quote }) => toUse(article, quote))
}

function toUse(article: string, quote: QuoteSeed): QuoteUse {
  return { article, quote, isEvidence: true }
}

/** The evidence outside the articles' folders, which therefore names its article. */
export function listEvidence(vocabulary: Seeds['vocabulary']): readonly EvidenceSeed[] {
  return [
    ...(vocabulary.events ?? []).flatMap(({ evidence }) => evidence),
    ...(vocabulary.instruments ?? []).flatMap(({ evidence }) => evidence),
    ...(vocabulary.people ?? []).flatMap(({ roles }) => roles ?? []),
  ]
}
