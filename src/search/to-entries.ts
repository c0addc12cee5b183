/** Dossier → everything that can be searched, with its words. */
import type { ArticleBody, ArticleId, Evidence, Paragraph } from '../model/dossier'
import type { SearchedArticle, SearchedDossier } from '../model/searched'
import type { DateSpan } from '../model/dates'
import { findById, findIfAny } from '../model/find-by-id'
import { selectOfArticle } from '../model/statements-by-article'
import type { ActorId, Commitment, CommitmentId, LocalText } from '../model/vocabulary'
import type { SearchNames } from './name-book'

/** In the order in which results are shown. */
export const ENTRY_KINDS = [
  'cell',
  'actor',
  'commitment',
  'instrument',
  'person',
  'event',
  'dispute',
  'passage',
  'article',
  'text',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export interface Entry {
  readonly kind: EntryKind
  /** The id of the thing found, in its list of the dossier; of a text, its article's; of a cell, its key. */
  readonly subject: string
  /** Of a text; null for everything else. */
  readonly paragraph: Paragraph | null
  /** Ranked highest. */
  readonly names: readonly string[]
  /** What it says, in the original and in English. */
  readonly texts: readonly string[]
  /** Of a passage, its commitment. */
  readonly topic: readonly string[]
  /** People, places and outlets; ranked lowest. */
  readonly about: readonly string[]
  /** Actors that it is found by, under any of their names. */
  readonly actors: readonly ActorId[]
  /** When it happened, was said or was published; null if it has no date. */
  readonly span: DateSpan | null
}

/** One after the other, so that who takes them may pause. */
export function* toEntries(
  dossier: SearchedDossier,
  names: readonly SearchNames[],
  bodies: readonly ArticleBody[],
): Generator<Entry, void> {
  for (const { id, names: own, short } of names) {
    yield {
      ...EMPTY,
      kind: 'actor',
      subject: id,
      names: [...own, ...short, id],
      texts: toDefinition(dossier, id),
      actors: [id],
    }
  }
  for (const commitment of dossier.commitments) {
    yield {
      ...EMPTY,
      kind: 'commitment',
      subject: commitment.id,
      names: toNames(commitment),
      texts: local(commitment.definition),
    }
  }
  yield* toCells(dossier)
  for (const { id, name, also, span, evidence } of dossier.instruments) {
    yield {
      ...EMPTY,
      kind: 'instrument',
      subject: id,
      names: [...local(name), ...also],
      texts: toQuotes(evidence),
      span,
    }
  }
  for (const { id, name, roles, country } of dossier.people) {
    yield {
      ...EMPTY,
      kind: 'person',
      subject: id,
      names: [name],
      texts: roles.flatMap(({ title }) => local(title)),
      actors: [country],
    }
  }
  for (const { id, name, span, place, participants, people, evidence } of dossier.events) {
    yield {
      ...EMPTY,
      kind: 'event',
      subject: id,
      names: local(name),
      texts: toQuotes(evidence),
      about: [...(place === null ? [] : local(place)), ...toPeople(dossier, people)],
      actors: participants,
      span,
    }
  }
  for (const { id, question, sides } of dossier.disputes) {
    yield {
      ...EMPTY,
      kind: 'dispute',
      subject: id,
      names: local(question),
      texts: sides.flatMap(({ label }) => local(label)),
    }
  }
  // Passages and articles are found by `CompiledSearch` where they are compiled.
  if (dossier.searchFiles === undefined) yield* toCompilable(dossier)
  for (const body of bodies) yield* toTexts(dossier, body)
}

function* toCompilable(dossier: SearchedDossier): Generator<Entry, void> {
  for (const { id, quote, gloss, via, actors, commitment, saidSpan } of dossier.statements) {
    yield {
      ...EMPTY,
      kind: 'passage',
      subject: id,
      texts: [quote.exact, gloss],
      topic: toNames(findById(dossier.commitments, commitment)),
      about: toPeople(dossier, via),
      actors,
      span: saidSpan,
    }
  }
  for (const article of dossier.articles) {
    const { title, published } = article
    yield {
      ...toArticleEntry(article),
      names: title === undefined ? [] : [title.quote.exact, title.en],
      about: toAbout(article),
      span: published.span,
    }
  }
}

/** Without the words that it is found by. */
export function toArticleEntry({ id }: { readonly id: ArticleId }): Entry {
  return { ...EMPTY, kind: 'article', subject: id }
}

/** Of an article, all that may have told or written it. */
export function toAbout(
  article: Pick<SearchedArticle, 'outlet' | 'byline'> | undefined,
): readonly string[] {
  const { outlet, byline } = article ?? {}
  return [outlet?.name, outlet?.likely?.name, byline].flatMap((name) => name ?? [])
}

/**
 * The paragraphs that a reader of the article sees, and its furniture. A title that is only shown
 * above the text is found as the article's name.
 */
function toTexts(
  { articles, statements }: SearchedDossier,
  { id, paragraphs }: ArticleBody,
): readonly Entry[] {
  const article = findIfAny(articles, id)
  if (article === undefined || article.withheld === 'all') return []
  const quoted = new Set(selectOfArticle(statements, id).map(({ quote }) => quote.line))
  const shown = paragraphs.filter(({ line }) =>
    article.withheld === undefined
      ? quoted.has(line) || line !== article.title?.quote.line
      : quoted.has(line),
  )
  return shown.map((paragraph) => ({
    ...EMPTY,
    kind: 'text',
    subject: id,
    paragraph,
    texts: [paragraph.text, paragraph.english],
  }))
}

const EMPTY = {
  paragraph: null,
  names: [],
  texts: [],
  topic: [],
  about: [],
  actors: [],
  span: null,
} as const

/** What an actor says of a commitment, for each with a statement. */
function toCells({ commitments, statements }: SearchedDossier): readonly Entry[] {
  // Statements that name the same actors mostly share the list of them, so few have to be looked at.
  const met = new Map<readonly ActorId[], Set<CommitmentId>>()
  const cells = new Map<string, { readonly actor: ActorId; readonly commitment: CommitmentId }>()
  for (const { actors, commitment } of statements) {
    const known = met.get(actors) ?? new Set()
    if (known.has(commitment)) continue
    met.set(actors, known.add(commitment))
    for (const actor of actors) cells.set(`${actor}.${commitment}`, { actor, commitment })
  }
  return [...cells].map(([subject, { actor, commitment }]) => ({
    ...EMPTY,
    kind: 'cell',
    subject,
    names: toNames(findById(commitments, commitment)),
    actors: [actor],
  }))
}

export function toNames({ name, short, searchAs }: Commitment): readonly string[] {
  return [...local(name), ...local(short), ...searchAs]
}

function local(text: LocalText): readonly string[] {
  return Object.values(text)
}

function toQuotes(evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap(({ quote, gloss }) => [quote.exact, gloss])
}

function toDefinition({ actors }: SearchedDossier, id: ActorId): readonly string[] {
  const actor = findIfAny(actors, id)
  return actor === undefined || actor.kind === 'state' ? [] : local(actor.definition)
}

/** Names of people only: instruments among the ids have entries of their own. */
export function toPeople(
  { people }: Pick<SearchedDossier, 'people'>,
  ids: readonly string[],
): readonly string[] {
  return ids.flatMap((id) => findIfAny(people, id)?.name ?? [])
}
