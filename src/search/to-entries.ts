/** Dossier → everything that can be searched, with its words. */
import type { Dossier, Evidence } from '../model/dossier'
import type { ActorId, LocalText } from '../model/vocabulary'
import type { SearchNames } from './name-book'

/** In the order in which results are shown. */
export const ENTRY_KINDS = [
  'actor',
  'commitment',
  'instrument',
  'person',
  'event',
  'dispute',
  'passage',
  'article',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export interface Entry {
  readonly kind: EntryKind
  /** The id of the thing found, in its list of the dossier. */
  readonly subject: string
  /** Ranked highest. */
  readonly names: readonly string[]
  /** What it says, in the original and in English. */
  readonly texts: readonly string[]
  /** People, places and outlets; ranked lowest. */
  readonly about: readonly string[]
  /** Actors that it is found by, under any of their names. */
  readonly actors: readonly ActorId[]
}

export function toEntries(dossier: Dossier, names: readonly SearchNames[]): readonly Entry[] {
  return [
    ...names.map((actor): Entry => ({
      kind: 'actor',
      subject: actor.id,
      names: [...actor.names, ...actor.short, actor.id],
      texts: toDefinition(dossier, actor.id),
      about: [],
      actors: [actor.id],
    })),
    ...dossier.commitments.map(({ id, name, short, definition }): Entry => ({
      ...EMPTY,
      kind: 'commitment',
      subject: id,
      names: [...local(name), ...local(short)],
      texts: local(definition),
    })),
    ...dossier.instruments.map(({ id, name, also, evidence }): Entry => ({
      ...EMPTY,
      kind: 'instrument',
      subject: id,
      names: [...local(name), ...also],
      texts: toQuotes(evidence),
    })),
    ...dossier.people.map(({ id, name, roles, country }): Entry => ({
      ...EMPTY,
      kind: 'person',
      subject: id,
      names: [name],
      texts: roles.flatMap(({ title }) => local(title)),
      actors: [country],
    })),
    ...dossier.events.map(({ id, name, place, participants, people, evidence }): Entry => ({
      kind: 'event',
      subject: id,
      names: local(name),
      texts: toQuotes(evidence),
      about: [...(place === null ? [] : local(place)), ...toPeople(dossier, people)],
      actors: participants,
    })),
    ...dossier.disputes.map(({ id, question, sides }): Entry => ({
      ...EMPTY,
      kind: 'dispute',
      subject: id,
      names: local(question),
      texts: sides.flatMap(({ label }) => local(label)),
    })),
    ...dossier.statements.map(({ id, quote, gloss, via, actors }): Entry => ({
      kind: 'passage',
      subject: id,
      names: [],
      texts: [quote.exact, gloss],
      about: toPeople(dossier, via),
      actors,
    })),
    ...dossier.articles.map(({ id, title, outlet, byline }): Entry => ({
      ...EMPTY,
      kind: 'article',
      subject: id,
      names: [title.quote.exact, title.en],
      about: [outlet.name, outlet.likely?.name, byline].flatMap((word) => word ?? []),
    })),
  ]
}

const EMPTY = { names: [], texts: [], about: [], actors: [] } as const

function local(text: LocalText): readonly string[] {
  return Object.values(text)
}

function toQuotes(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ quote }) => quote.exact)
}

function toDefinition({ actors }: Dossier, id: ActorId): readonly string[] {
  const actor = actors.find((known) => known.id === id)
  return actor === undefined || actor.kind === 'state' ? [] : local(actor.definition)
}

/** Names of people only: instruments among the ids have entries of their own. */
function toPeople({ people }: Dossier, ids: readonly string[]): readonly string[] {
  return people.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
}
