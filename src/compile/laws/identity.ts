/** Laws of identity: what is named once is one thing. */
import type { Places } from '../places'
import { toProblem, type Problem } from '../problem'
import type { Seeds } from '../seeds'
import { articlePath } from '../seeds'
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
    [...codes(actors?.states), ...ids(actors?.collectives)],
    codes(roster?.members),
    ids(roster?.sources),
  ]
}

export const everyIdOnce: Law = {
  rule: 'An id is given once within its kind; people and instruments share theirs.',
  codes: ['duplicate-id'],
  check: ({ seeds }) =>
    listNamespaces(seeds).flatMap((namespace) => findTwice(namespace, seeds.places)),
}

function findTwice(namespace: readonly Named[], places: Places): readonly Problem[] {
  const first = new Map<string, Named>()
  return namespace.flatMap((named) => {
    const earlier = first.get(named.id)
    if (earlier === undefined) {
      first.set(named.id, named)
      return []
    }
    const { file, line } = places.of(earlier.owner, earlier.key)
    const place = places.of(named.owner, named.key)
    const sentence = `The id “${named.id}” is given twice.`
    return [toProblem(place, 'duplicate-id', sentence, `It was first given at ${file}:${line}.`)]
  })
}

export const noEntryTwice: Law = {
  rule: 'A list of ids or names holds each of them once.',
  codes: ['repeated-entry'],
  check: ({ seeds }) => listLists(seeds).flatMap((list) => findRepeated(list, seeds.places)),
}

function listLists({ articles, vocabulary }: Seeds): readonly (readonly string[])[] {
  const { actors, disputes, events, instruments, method } = vocabulary
  const lists = [
    ...articles.flatMap(({ article }) => [article?.relays]),
    ...articles.flatMap(({ statements }) =>
      statements.flatMap(({ actors: named, via, conditions }) => [named, via, conditions]),
    ),
    ...(events ?? []).flatMap(({ participants, people }) => [participants, people]),
    ...(instruments ?? []).map(({ also }) => also),
    ...[...(actors?.states ?? []), ...(actors?.collectives ?? [])].flatMap((actor) => [
      actor.also,
      actor['search-as'],
      actor['not-in'],
    ]),
    ...(method?.choices ?? []).map(({ statements }) => statements),
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

export const everyArticleInItsFolder: Law = {
  rule: 'An article lies in the folder of its id.',
  codes: ['article-id-differs'],
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ id, article }) => {
      if (article === null || article.id === id) return []
      const sentence = `The article calls itself “${article.id}”, its folder “${id}”.`
      const place = seeds.places.of(article, 'id')
      return [toProblem(place, 'article-id-differs', sentence, 'Give both the same name.')]
    }),
}

export const everyTextUnchanged: Law = {
  rule: 'An article’s text is, byte for byte, the one whose checksum was noted.',
  codes: ['text-changed'],
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ id, article, sha256 }) => {
      if (article === null || sha256 === null || article.sha256 === sha256) return []
      const sentence = `${articlePath(id, 'text.txt')} is not the text that this checksum was taken of.`
      const hint = `Restore the text as it was received. Its checksum is now ${sha256}.`
      return [toProblem(seeds.places.of(article, 'sha256'), 'text-changed', sentence, hint)]
    }),
}

/** Regions that ISO 3166-1 assigns are those that keep their code and have a name in CLDR. */
const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

export const everyCountryReal: Law = {
  rule: 'A state’s code is one of ISO 3166-1, so that every language has its name.',
  codes: ['unknown-country'],
  check: ({ seeds }) => {
    const { actors, roster } = seeds.vocabulary
    return [...codes(actors?.states), ...codes(roster?.members)].flatMap(({ id, owner, key }) => {
      const canonical = new Intl.Locale(`und-${id}`).region
      if (canonical === id && id !== 'ZZ' && REGION_NAMES.of(id) !== undefined) return []
      const hint =
        canonical === undefined || canonical === id ? undefined : `Its code is ${canonical}.`
      const sentence = `“${id}” is not the code of a state.`
      return [toProblem(seeds.places.of(owner, key), 'unknown-country', sentence, hint)]
    })
  },
}
