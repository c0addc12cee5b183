/** Laws of ids and of lists of names. */
import { KINDS } from '../../model/release'
import { NO_CONDITION, UNNAMED } from '../../model/vocabulary'
import type { Places } from '../read/places'
import { toProblem, type Problem } from '../problem'
import type { Seeds } from '../read/seeds'
import type { Law } from './law'

interface Named {
  readonly id: string
  readonly owner: object
  readonly key: string
}

function ids(owners: readonly { readonly id: string }[] | undefined | null): readonly Named[] {
  return (owners ?? []).map((owner) => ({ id: owner.id, owner, key: 'id' }))
}

function codes(owners: readonly { readonly code: string }[] | undefined): readonly Named[] {
  return (owners ?? []).map((owner) => ({ id: owner.code, owner, key: 'code' }))
}

/** Lists of ids that must be unique among themselves. */
function listNamespaces({ articles, vocabulary }: Seeds): readonly (readonly Named[])[] {
  const { actors, roster } = vocabulary
  const groups = vocabulary.commitments?.groups
  const states = codes(actors?.states)
  // Actors as well, unless they are listed as states already.
  const otherStates = codes(roster?.members).filter(
    ({ id }, index, all) =>
      !states.some((state) => state.id === id) && all.findIndex((each) => each.id === id) === index,
  )
  return [
    articles.flatMap(({ statements }) => ids(statements)),
    articles.flatMap(({ figures }) => ids(figures)),
    ids(vocabulary.events),
    ids(vocabulary.disputes),
    ids(vocabulary.about?.questions),
    ids(vocabulary.method?.sections),
    [...ids(vocabulary.people), ...ids(vocabulary.instruments)],
    ids(vocabulary.stances),
    ids(vocabulary.conditions),
    ids(groups),
    ids(groups?.flatMap(({ commitments }) => commitments)),
    [...states, ...otherStates, ...ids(actors?.collectives), ...ids(actors?.unnamed)],
    ...KINDS.map((kind) => ids(vocabulary.removed?.filter((entry) => entry.kind === kind))),
    codes(roster?.members),
    ids(roster?.sources),
  ]
}

export const everyIdOnce: Law = {
  rule: 'An id is unique within its kind, ignoring case; people and instruments count as one kind.',
  codes: ['duplicate-id'],
  check: ({ seeds }) =>
    listNamespaces(seeds).flatMap((namespace) => findDuplicates(namespace, seeds.places)),
}

function findDuplicates(namespace: readonly Named[], places: Places): readonly Problem[] {
  const first = new Map<string, Named>()
  return namespace.flatMap((named) => {
    const key = named.id.toLowerCase()
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, named)
      return []
    }
    const { file, line } = places.of(earlier.owner, earlier.key)
    const place = places.of(named.owner, named.key)
    const sentence = `The id “${named.id}” is already in use.`
    const hint =
      earlier.id === named.id
        ? `It was first used at ${file}:${line}.`
        : `Links ignore case, and “${earlier.id}” was used at ${file}:${line}.`
    return [toProblem(place, 'duplicate-id', sentence, hint)]
  })
}

export const noIdReserved: Law = {
  rule: 'The words for “not named” in the seeds and “no condition” in links are not ids.',
  codes: ['reserved-id'],
  check: ({ seeds }) => {
    const { actors, conditions, instruments, people } = seeds.vocabulary
    const nameable = [actors?.collectives, actors?.unnamed, people, instruments]
    return [
      ...nameable.flatMap(ids).filter(({ id }) => id === UNNAMED),
      ...ids(conditions).filter(({ id }) => id === NO_CONDITION),
    ].map(({ id, owner, key }) => {
      const sentence = `“${id}” is a reserved word and can’t be an id.`
      return toProblem(seeds.places.of(owner, key), 'reserved-id', sentence, 'Choose another id.')
    })
  },
}

export const noEntryTwice: Law = {
  rule: 'A list of ids or names has no duplicates.',
  codes: ['repeated-entry'],
  byArticle: true,
  check: ({ seeds }) => listLists(seeds).flatMap((list) => findRepeated(list, seeds.places)),
}

function listLists({ articles, vocabulary }: Seeds): readonly (readonly string[])[] {
  const { actors, commitments, disputes, events, instruments, method, removed } = vocabulary
  const lists = [
    ...articles.flatMap(({ article }) => [article?.relays]),
    ...articles.flatMap(({ statements }) =>
      statements.flatMap(({ actors: named, via, conditions, with: others, otherwise }) => {
        const otherActors = typeof otherwise === 'object' ? otherwise.actors : undefined
        return [named, via, conditions, others, otherActors]
      }),
    ),
    ...(events ?? []).flatMap(({ participants, people }) => [participants, people]),
    ...(instruments ?? []).map(({ also }) => also),
    ...[
      ...(actors?.states ?? []),
      ...(actors?.collectives ?? []),
      ...(actors?.unnamed ?? []),
    ].flatMap((actor) => [actor.also, actor['search-as'], actor['not-in']]),
    ...(commitments?.groups ?? []).flatMap((group) =>
      group.commitments.map((commitment) => commitment['search-as']),
    ),
    ...(method?.choices ?? []).map(({ statements }) => statements),
    ...(removed ?? []).flatMap(({ statements, events: happened }) => [statements, happened]),
    ...(disputes ?? [])
      .flatMap(({ sides }) => sides)
      .flatMap(({ statements, figures, events: happened }) => [statements, figures, happened]),
  ]
  return lists.filter((list) => list !== undefined)
}

function findRepeated(list: readonly string[], places: Places): readonly Problem[] {
  return list.flatMap((entry, index) => {
    if (list.indexOf(entry) === index) return []
    const place = places.of(list, index)
    return [toProblem(place, 'repeated-entry', `“${entry}” is in the list twice.`, 'Keep one.')]
  })
}

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
/** Region codes that CLDR names although they are not states: groups, islands and test codes. */
const NOT_STATES = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ')

export const everyCountryReal: Law = {
  rule: 'A state’s code is in ISO 3166-1 (or is Kosovo’s XK), so that Intl knows its name.',
  codes: ['unknown-country'],
  check: ({ seeds }) => {
    const { actors, roster } = seeds.vocabulary
    return [...codes(actors?.states), ...codes(roster?.members)].flatMap(({ id, owner, key }) => {
      const canonical = new Intl.Locale(`und-${id}`).region
      const isNamed = canonical === id && REGION_NAMES.of(id) !== undefined
      if (isNamed && !NOT_STATES.includes(id)) return []
      const sentence = `“${id}” is not the ISO 3166-1 code of a state.`
      const place = seeds.places.of(owner, key)
      return [toProblem(place, 'unknown-country', sentence, suggestState(id, canonical))]
    })
  },
}

function suggestState(id: string, canonical: string | undefined): string | undefined {
  if (canonical !== undefined && canonical !== id) return `Its code is ${canonical}.`
  return NOT_STATES.includes(id)
    ? 'If it is a group of states, add it to the collectives.'
    : undefined
}
