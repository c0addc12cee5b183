/** Laws of references: every id that is referred to exists. */
import { unite, type KnownIds } from '../known-ids'
import { listEvidence } from '../dates-and-quotes'
import { createSuggest } from '../anchor/nearest'
import { toProblem, type Problem, type ProblemCode } from '../problem'
import { UNNAMED } from '../../model/vocabulary'
import type { StatementSeed } from '../shape/schema'
import type { Seeds } from '../read/seeds'
import type { Law } from './law'

/** The id, or list of ids, at `owner[key]`. */
interface Reference {
  readonly owner: object
  readonly key: string
  readonly known: KnownIds
  /** What the id should be, for the report: “a known stance”. */
  readonly what: string
  /** Whether `unnamed` is allowed in place of an id. */
  readonly mayBeUnnamed?: boolean
}

type Find = (seeds: Seeds) => readonly Reference[]

function law(code: ProblemCode, rule: string, find: Find): Law {
  return {
    rule,
    codes: [code],
    byArticle: true,
    check: ({ seeds }) => {
      const suggest = createSuggest()
      return find(seeds).flatMap((reference) => judge(reference, code, seeds, suggest))
    },
  }
}

function judge(
  { owner, key, known, what, mayBeUnnamed = false }: Reference,
  code: ProblemCode,
  { places, vocabulary }: Seeds,
  suggest: ReturnType<typeof createSuggest>,
): Problem[] {
  const value: unknown = Reflect.get(owner, key)
  if (known === null || value === undefined) return []
  const list: object | null = typeof value === 'object' ? value : null
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
  return ids.flatMap((id, index) => {
    if (typeof id !== 'string' || known.has(id) || (mayBeUnnamed && id === UNNAMED)) return []
    const place = list === null ? places.of(owner, key) : places.of(list, index)
    const hint = explainRemoval(id, vocabulary.removed) ?? suggest(id, known)
    return [toProblem(place, code, `“${id}” is not ${what}.`, hint)]
  })
}

function explainRemoval(id: string, removed: Seeds['vocabulary']['removed']): string | undefined {
  const entry = removed?.find((each) => each.id === id)
  if (entry === undefined) return undefined
  const { date, statements = [], events = [], 'renamed-to': renamedTo } = entry
  if (renamedTo !== undefined) return `It was renamed to “${renamedTo}” on ${date}.`
  const now = [...statements, ...events].map((each) => `“${each}”`)
  const place = now.length === 0 ? 'nothing covers its passage now' : `see ${now.join(', ')}`
  return `It was removed on ${date}: ${place}.`
}

function statementsOf(seeds: Seeds): readonly StatementSeed[] {
  return seeds.articles.flatMap(({ statements }) => statements)
}

/** The other readings of open statements, except those that take no stance. */
function otherReadingsOf(seeds: Seeds): readonly object[] {
  return statementsOf(seeds).flatMap(({ otherwise }) =>
    typeof otherwise === 'object' ? [otherwise] : [],
  )
}

function refer(owners: readonly object[], key: string, known: KnownIds, what: string): Reference[] {
  return owners.map((owner) => ({ owner, key, known, what }))
}

function leaveOut(known: KnownIds, ids: readonly string[]): KnownIds {
  return known === null ? null : new Set([...known].filter((id) => !ids.includes(id)))
}

function orUnnamed(reference: Reference): Reference {
  return { ...reference, mayBeUnnamed: true }
}

const AN_ACTOR = 'an actor in actors.yaml'
const A_STATEMENT = 'the id of a statement'
const AN_EVENT = 'the id of an event'
const AN_ARTICLE = 'the id of an article'
const A_MEMBER = 'a state or collective in actors.yaml or a state in roster.yaml'
const ANY_ACTOR = 'an actor in actors.yaml or a state in roster.yaml'

export const everyActorKnown = law(
  'unknown-actor',
  'Statements name actors in actors.yaml; members, participants and countries may also be states in roster.yaml. Unnamed actors are never members.',
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
  'Statements, “fulfilled-by” and “see-also” name commitments in commitments.yaml.',
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
    ...refer(
      (seeds.vocabulary.commitments?.groups ?? []).flatMap(({ commitments }) => commitments),
      'see-also',
      seeds.known.commitments,
      'a known commitment',
    ),
  ],
)

export const everyStanceKnown = law(
  'unknown-stance',
  'Statements take stances in stances.yaml.',
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
  'Statements name conditions in conditions.yaml.',
  (seeds) => refer(statementsOf(seeds), 'conditions', seeds.known.conditions, 'a known condition'),
)

export const everyInstrumentKnown = law(
  'unknown-instrument',
  'Statements and instruments name instruments in instruments.yaml.',
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
  'Speakers are people in people.yaml or instruments in instruments.yaml; people at events are in people.yaml.',
  (seeds) => {
    const { people, instruments, events } = seeds.vocabulary
    const speakers = unite(seeds.known.people, seeds.known.instruments)
    const relays = [...(people ?? []), ...(instruments ?? [])]
    return [
      ...refer(statementsOf(seeds), 'via', speakers, 'a known person or instrument'),
      ...refer(relays, 'speaks-for', speakers, 'a known person or instrument'),
      ...refer(events ?? [], 'people', seeds.known.people, 'a known person'),
    ]
  },
)

export const everyReferenceResolves = law(
  'dangling-reference',
  'References to articles, statements, figures, events and sources resolve.',
  ({ vocabulary, known }) => {
    const sides = (vocabulary.disputes ?? []).flatMap((dispute) => dispute.sides)
    const orders = (vocabulary.events ?? []).flatMap(({ after = [] }) => after)
    const { roster, method } = vocabulary
    const agreement = method?.agreement
    return [
      ...refer(sides, 'statements', known.statements, A_STATEMENT),
      ...refer(sides, 'figures', known.figures, 'the id of a figure'),
      ...refer(sides, 'events', known.events, AN_EVENT),
      ...refer(orders, 'event', known.events, AN_EVENT),
      ...refer(listEvidence(vocabulary), 'article', known.articles, AN_ARTICLE),
      ...refer(agreement?.statements['by-article'] ?? [], 'article', known.articles, AN_ARTICLE),
      ...refer(agreement?.bindings['by-article'] ?? [], 'article', known.articles, AN_ARTICLE),
      ...refer(
        agreement?.reading.hostile['by-article'] ?? [],
        'article',
        known.articles,
        AN_ARTICLE,
      ),
      ...refer(vocabulary.about?.story ?? [], 'statements', known.statements, A_STATEMENT),
      ...refer(vocabulary.removed ?? [], 'statements', known.statements, A_STATEMENT),
      ...refer(vocabulary.removed ?? [], 'events', known.events, AN_EVENT),
      ...refer(method?.choices ?? [], 'statements', known.statements, A_STATEMENT),
      ...refer(roster?.members ?? [], 'source', known.rosterSources, 'a source in roster.yaml'),
    ]
  },
)
