/** Laws of reference: whatever is named exists. */
import { unite, type KnownIds } from '../known-ids'
import { listEvidence } from '../list-passages'
import { suggestNearest } from '../nearest'
import { toProblem, type Problem, type ProblemCode } from '../problem'
import { UNNAMED } from '../../model/vocabulary'
import type { StatementSeed } from '../schema'
import type { Seeds } from '../seeds'
import type { Law } from './law'

/** Ids that `owner` holds under `key`: one, or a list. */
interface Reference {
  readonly owner: object
  readonly key: string
  readonly known: KnownIds
  /** What the id should name, with its article: “an actor”. */
  readonly what: string
  /** Whether `unnamed` may stand instead of an id. */
  readonly mayBeUnnamed?: boolean
}

type Find = (seeds: Seeds) => readonly Reference[]

function law(code: ProblemCode, rule: string, find: Find): Law {
  return {
    rule,
    codes: [code],
    check: ({ seeds }) => find(seeds).flatMap((reference) => judge(reference, code, seeds)),
  }
}

function judge(
  { owner, key, known, what, mayBeUnnamed = false }: Reference,
  code: ProblemCode,
  { places, vocabulary }: Seeds,
): Problem[] {
  const value: unknown = Reflect.get(owner, key)
  if (known === null || value === undefined) return []
  const list: object | null = typeof value === 'object' ? value : null
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
  return ids.flatMap((id, index) => {
    if (typeof id !== 'string' || known.has(id) || (mayBeUnnamed && id === UNNAMED)) return []
    const place = list === null ? places.of(owner, key) : places.of(list, index)
    const hint = tellRemoval(id, vocabulary.removed) ?? suggestNearest(id, known)
    return [toProblem(place, code, `“${id}” is not ${what}.`, hint)]
  })
}

function tellRemoval(id: string, removed: Seeds['vocabulary']['removed']): string | undefined {
  const entry = removed?.find((each) => each.id === id)
  if (entry === undefined) return undefined
  const { date, statements = [], events = [] } = entry
  const now = [...statements, ...events].map((each) => `“${each}”`)
  const place = now.length === 0 ? 'nothing tells its passage now' : `see ${now.join(', ')}`
  return `It was removed on ${date}: ${place}.`
}

function statementsOf(seeds: Seeds): readonly StatementSeed[] {
  return seeds.articles.flatMap(({ statements }) => statements)
}

/** The other readings of open statements, where they say what differs. */
function otherReadingsOf(seeds: Seeds): readonly object[] {
  return statementsOf(seeds).flatMap(({ otherwise }) =>
    typeof otherwise === 'object' ? [otherwise] : [],
  )
}

/** A reference under the same key of every owner. */
function refer(owners: readonly object[], key: string, known: KnownIds, what: string): Reference[] {
  return owners.map((owner) => ({ owner, key, known, what }))
}

function leaveOut(known: KnownIds, ids: readonly string[]): KnownIds {
  return known === null ? null : new Set([...known].filter((id) => !ids.includes(id)))
}

function orUnnamed(reference: Reference): Reference {
  return { ...reference, mayBeUnnamed: true }
}

const AN_ACTOR = 'an actor of actors.yaml'
const AN_ARTICLE = 'the id of an article'
const A_MEMBER = 'a state or a collective of actors.yaml, or a state of roster.yaml'
const ANY_ACTOR = 'an actor of actors.yaml or a state of roster.yaml'

export const everyActorKnown = law(
  'unknown-actor',
  'Statements name actors of actors.yaml; members, participants and countries may also be states of the roster. No unnamed actor is a member.',
  (seeds) => {
    const { vocabulary, known } = seeds
    const any = unite(known.actors, known.roster)
    const members = (vocabulary.actors?.collectives ?? []).flatMap((each) => each.members ?? [])
    const unnamed = (vocabulary.actors?.unnamed ?? []).map(({ id }) => id)
    return [
      ...refer(statementsOf(seeds), 'actors', known.actors, AN_ACTOR),
      ...refer(otherReadingsOf(seeds), 'actors', known.actors, AN_ACTOR),
      ...refer(statementsOf(seeds), 'with', known.actors, AN_ACTOR).map(orUnnamed),
      ...refer(vocabulary.actors?.unnamed ?? [], 'part-of', known.actors, AN_ACTOR),
      ...refer(members, 'actor', leaveOut(any, unnamed), A_MEMBER),
      ...refer(vocabulary.events ?? [], 'participants', any, ANY_ACTOR),
      ...refer(vocabulary.people ?? [], 'country', any, ANY_ACTOR),
    ]
  },
)

export const everyCommitmentKnown = law(
  'unknown-commitment',
  'A statement is about a commitment of commitments.yaml, and such a one may fulfil a condition.',
  (seeds) => [
    ...refer(
      [...statementsOf(seeds), ...otherReadingsOf(seeds)],
      'commitment',
      seeds.known.commitments,
      'a known commitment',
    ),
    ...refer(
      seeds.vocabulary.conditions ?? [],
      'fulfilled-by',
      seeds.known.commitments,
      'a known commitment',
    ),
  ],
)

export const everyStanceKnown = law(
  'unknown-stance',
  'A statement takes a stance of stances.yaml.',
  (seeds) =>
    refer(
      [...statementsOf(seeds), ...otherReadingsOf(seeds)],
      'stance',
      seeds.known.stances,
      'a known stance',
    ),
)

export const everyConditionKnown = law(
  'unknown-condition',
  'Conditions are those of conditions.yaml.',
  (seeds) => refer(statementsOf(seeds), 'conditions', seeds.known.conditions, 'a known condition'),
)

export const everyInstrumentKnown = law(
  'unknown-instrument',
  'Instruments are those of instruments.yaml.',
  (seeds) => [
    ...refer(statementsOf(seeds), 'instrument', seeds.known.instruments, 'a known instrument').map(
      orUnnamed,
    ),
    ...refer(
      seeds.vocabulary.instruments ?? [],
      'part-of',
      seeds.known.instruments,
      'a known instrument',
    ),
  ],
)

export const everyPersonKnown = law(
  'unknown-person',
  'Who speaks, and for whom, is a person of people.yaml or an instrument of instruments.yaml; who takes part is a person.',
  (seeds) => {
    const { people, instruments, events } = seeds.vocabulary
    const speakers = unite(seeds.known.people, seeds.known.instruments)
    const said = [...(people ?? []), ...(instruments ?? [])]
    return [
      ...refer(statementsOf(seeds), 'via', speakers, 'a known person or instrument'),
      ...refer(said, 'speaks-for', speakers, 'a known person or instrument'),
      ...refer(events ?? [], 'people', seeds.known.people, 'a known person'),
    ]
  },
)

export const everyReferenceResolves = law(
  'dangling-reference',
  'Articles, statements, figures, events and sources that are referred to exist.',
  ({ vocabulary, known }) => {
    const sides = (vocabulary.disputes ?? []).flatMap((dispute) => dispute.sides)
    const { roster, method } = vocabulary
    const agreed = method?.agreement
    return [
      ...refer(sides, 'statements', known.statements, 'the id of a statement'),
      ...refer(sides, 'figures', known.figures, 'the id of a figure'),
      ...refer(sides, 'events', known.events, 'the id of an event'),
      ...refer(listEvidence(vocabulary), 'article', known.articles, AN_ARTICLE),
      ...refer(agreed?.statements['by-article'] ?? [], 'article', known.articles, AN_ARTICLE),
      ...refer(agreed?.bindings['by-article'] ?? [], 'article', known.articles, AN_ARTICLE),
      ...refer(agreed?.reading.hostile['by-article'] ?? [], 'article', known.articles, AN_ARTICLE),
      ...refer(vocabulary.removed ?? [], 'statements', known.statements, 'the id of a statement'),
      ...refer(vocabulary.removed ?? [], 'events', known.events, 'the id of an event'),
      ...refer(method?.choices ?? [], 'statements', known.statements, 'the id of a statement'),
      ...refer(roster?.members ?? [], 'source', known.rosterSources, 'a source of the roster'),
    ]
  },
)
