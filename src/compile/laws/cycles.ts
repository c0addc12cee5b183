/** Laws against cycles. */
import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

export const noCycleOfParts: Law = {
  rule: 'No instrument and no unnamed actor is part of itself, directly or through others.',
  codes: ['part-of-cycle'],
  check: ({ seeds: { vocabulary, places } }) => {
    const cycles = [
      ...findCycles(vocabulary.instruments ?? [], 'part-of'),
      ...findCycles(vocabulary.actors?.unnamed ?? [], 'part-of'),
    ]
    return cycles.map((each) => {
      const sentence = `“${each.id}” is part of itself.`
      return toProblem(places.of(each, 'part-of'), 'part-of-cycle', sentence)
    })
  },
}

export const noCycleOfSpeakers: Law = {
  rule: 'Nobody relays their own words, directly or through others.',
  codes: ['speaks-for-cycle'],
  check: ({ seeds: { vocabulary, places } }) => {
    const speakers = [...(vocabulary.people ?? []), ...(vocabulary.instruments ?? [])]
    return findCycles(speakers, 'speaks-for').map((each) => {
      const sentence = `The “speaks-for” of “${each.id}” leads back to itself.`
      const hint = 'Remove “speaks-for” from the one whose own words they are.'
      return toProblem(places.of(each, 'speaks-for'), 'speaks-for-cycle', sentence, hint)
    })
  },
}

export const noCycleOfMembers: Law = {
  rule: 'No collective is a member of itself, directly or through others.',
  codes: ['member-cycle'],
  check: ({ seeds }) => {
    const collectives = seeds.vocabulary.actors?.collectives ?? []
    const members = new Map(
      collectives.map((each) => [each.id, (each.members ?? []).map(({ actor }) => actor)]),
    )
    return collectives.flatMap((each): Problem[] => {
      if (!reachesItself(each.id, members)) return []
      const place = seeds.places.of(each, 'members')
      return [toProblem(place, 'member-cycle', `“${each.id}” is a member of itself.`)]
    })
  },
}

export const noCycleOfEvents: Law = {
  rule: 'No event came after itself, directly or through others.',
  codes: ['after-cycle'],
  check: ({ seeds: { vocabulary, places } }) => {
    const events = vocabulary.events ?? []
    const earlier = new Map(events.map(({ id, after = [] }) => [id, after.map((one) => one.event)]))
    return events.flatMap((each): Problem[] => {
      if (!reachesItself(each.id, earlier)) return []
      const sentence = `“${each.id}” came after itself.`
      return [toProblem(places.of(each, 'after'), 'after-cycle', sentence)]
    })
  },
}

/** The owners that lead back to themselves along `key`. */
function findCycles<
  K extends string,
  T extends { id: string } & { [key in K]?: string | undefined },
>(owners: readonly T[], key: K): readonly T[] {
  const next = new Map(owners.map((each) => [each.id, [each[key] ?? []].flat()]))
  return owners.filter(({ id }) => reachesItself(id, next))
}

function reachesItself(start: string, edges: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const open = [...(edges.get(start) ?? [])]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(edges.get(id) ?? []))
  }
  return false
}
