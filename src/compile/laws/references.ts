/** Laws of reference: whatever is named exists. */
import { unite, type KnownIds } from '../known-ids'
import { listEvidence } from '../list-passages'
import { suggestNearest } from '../nearest'
import { toProblem, type Problem, type ProblemCode } from '../problem'
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
  { owner, key, known, what }: Reference,
  code: ProblemCode,
  { places }: Seeds,
): Problem[] {
  const value: unknown = Reflect.get(owner, key)
  if (known === null || value === undefined) return []
  const list: object | null = typeof value === 'object' ? value : null
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
  return ids.flatMap((id, index) => {
    if (typeof id !== 'string' || known.has(id)) return []
    const place = list === null ? places.of(owner, key) : places.of(list, index)
    return [toProblem(place, code, `“${id}” is not ${what}.`, suggestNearest(id, known))]
  })
}

function statementsOf(seeds: Seeds): readonly StatementSeed[] {
  return seeds.articles.flatMap(({ statements }) => statements)
}

/** A reference under the same key of every owner. */
function refer(owners: readonly object[], key: string, known: KnownIds, what: string): Reference[] {
  return owners.map((owner) => ({ owner, key, known, what }))
}

const AN_ARTICLE = 'the id of an article'
const ANY_ACTOR = 'an actor of actors.yaml or a state of roster.yaml'

export const everyActorKnown = law(
  'unknown-actor',
  'Statements name actors of actors.yaml; members, participants and countries may also be states of the roster.',
  (seeds) => {
    const { vocabulary, known } = seeds
    const any = unite(known.actors, known.roster)
    const members = (vocabulary.actors?.collectives ?? []).flatMap((each) => each.members ?? [])
    return [
      ...refer(statementsOf(seeds), 'actors', known.actors, 'an actor of actors.yaml'),
      ...refer(members, 'actor', any, ANY_ACTOR),
      ...refer(vocabulary.events ?? [], 'participants', any, ANY_ACTOR),
      ...refer(vocabulary.people ?? [], 'country', any, ANY_ACTOR),
    ]
  },
)

export const everyCommitmentKnown = law(
  'unknown-commitment',
  'A statement is about a commitment of commitments.yaml, and such a one may fulfil a condition.',
  (seeds) => [
    ...refer(statementsOf(seeds), 'commitment', seeds.known.commitments, 'a known commitment'),
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
  (seeds) => refer(statementsOf(seeds), 'stance', seeds.known.stances, 'a known stance'),
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
    ...refer(statementsOf(seeds), 'instrument', seeds.known.instruments, 'a known instrument'),
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
      ...refer(method?.choices ?? [], 'statements', known.statements, 'the id of a statement'),
      ...refer(roster?.members ?? [], 'source', known.rosterSources, 'a source of the roster'),
    ]
  },
)
