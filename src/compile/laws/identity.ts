/** Laws of identity: what is named once is one thing. */
import { NO_CONDITION, UNNAMED } from '../../model/vocabulary'
import type { Places } from '../places'
import { toProblem, type Problem } from '../problem'
import type { Seeds } from '../seeds'
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

/** The kinds within which an id is given once. */
function listNamespaces({ articles, vocabulary }: Seeds): readonly (readonly Named[])[] {
  const { actors, roster } = vocabulary
  const groups = vocabulary.commitments?.groups
  return [
    articles.flatMap(({ statements }) => ids(statements)),
    articles.flatMap(({ figures }) => ids(figures)),
    ids(vocabulary.events),
    ids(vocabulary.disputes),
    ids(vocabulary.method?.sections),
    [...ids(vocabulary.people), ...ids(vocabulary.instruments)],
    ids(vocabulary.stances),
    ids(vocabulary.conditions),
    ids(groups),
    ids(groups?.flatMap(({ commitments }) => commitments)),
    [...codes(actors?.states), ...ids(actors?.collectives), ...ids(actors?.unnamed)],
    ids(vocabulary.removed),
    codes(roster?.members),
    ids(roster?.sources),
  ]
}

export const everyIdOnce: Law = {
  rule: 'An id is given once within its kind, whatever its case; people and instruments share theirs.',
  codes: ['duplicate-id'],
  check: ({ seeds }) =>
    listNamespaces(seeds).flatMap((namespace) => findTwice(namespace, seeds.places)),
}

function findTwice(namespace: readonly Named[], places: Places): readonly Problem[] {
  const first = new Map<string, Named>()
  return namespace.flatMap((named) => {
    const link = named.id.toLowerCase()
    const earlier = first.get(link)
    if (earlier === undefined) {
      first.set(link, named)
      return []
    }
    const { file, line } = places.of(earlier.owner, earlier.key)
    const place = places.of(named.owner, named.key)
    const sentence = `The id “${named.id}” is given twice.`
    const hint = `${earlier.id === named.id ? 'It' : `“${earlier.id}”, the same in a link,`} was first given at ${file}:${line}.`
    return [toProblem(place, 'duplicate-id', sentence, hint)]
  })
}

export const noIdReserved: Law = {
  rule: 'What stands for “not named” in the seeds, or for “no condition” in a link, is no id.',
  codes: ['reserved-id'],
  check: ({ seeds }) => {
    const { actors, conditions, instruments, people } = seeds.vocabulary
    const nameable = [actors?.collectives, actors?.unnamed, people, instruments]
    return [
      ...nameable.flatMap(ids).filter(({ id }) => id === UNNAMED),
      ...ids(conditions).filter(({ id }) => id === NO_CONDITION),
    ].map(({ id, owner, key }) => {
      const sentence = `“${id}” has a meaning of its own and can be no id.`
      return toProblem(seeds.places.of(owner, key), 'reserved-id', sentence, 'Choose another word.')
    })
  },
}

export const noEntryTwice: Law = {
  rule: 'A list of ids or names holds each of them once.',
  codes: ['repeated-entry'],
  check: ({ seeds }) => listLists(seeds).flatMap((list) => findRepeated(list, seeds.places)),
}

function listLists({ articles, vocabulary }: Seeds): readonly (readonly string[])[] {
  const { actors, disputes, events, instruments, method, removed } = vocabulary
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

/** Codes that keep their name in CLDR are those of states, but for these: groups, islands, tests. */
const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const NO_STATES = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ')

export const everyCountryReal: Law = {
  rule: 'A state’s code is one of ISO 3166-1 (or Kosovo’s XK), so that every language has its name.',
  codes: ['unknown-country'],
  check: ({ seeds }) => {
    const { actors, roster } = seeds.vocabulary
    return [...codes(actors?.states), ...codes(roster?.members)].flatMap(({ id, owner, key }) => {
      const canonical = new Intl.Locale(`und-${id}`).region
      const isNamed = canonical === id && REGION_NAMES.of(id) !== undefined
      if (isNamed && !NO_STATES.includes(id)) return []
      const sentence = `“${id}” is not the code of a state.`
      const place = seeds.places.of(owner, key)
      return [toProblem(place, 'unknown-country', sentence, suggestState(id, canonical))]
    })
  },
}

function suggestState(id: string, canonical: string | undefined): string | undefined {
  if (canonical !== undefined && canonical !== id) return `Its code is ${canonical}.`
  return NO_STATES.includes(id)
    ? 'ISO 3166-1 gives it to no state; a group of states is one of the collectives.'
    : undefined
}
