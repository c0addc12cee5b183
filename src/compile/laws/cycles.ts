/** Laws of order: nothing is a part or a member of itself. */
import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

export const noCycleOfParts: Law = {
  rule: 'No instrument is part of itself, directly or through others.',
  codes: ['part-of-cycle'],
  check: ({ seeds }) => {
    const instruments = seeds.vocabulary.instruments ?? []
    const parents = new Map(
      instruments.map((each) => [each.id, each['part-of'] === undefined ? [] : [each['part-of']]]),
    )
    return instruments.flatMap((each): Problem[] => {
      if (!reaches(each.id, parents)) return []
      const place = seeds.places.of(each, 'part-of')
      return [toProblem(place, 'part-of-cycle', `“${each.id}” is part of itself.`)]
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
      if (!reaches(each.id, members)) return []
      const place = seeds.places.of(each, 'members')
      return [toProblem(place, 'member-cycle', `“${each.id}” is a member of itself.`)]
    })
  },
}

/** Whether a walk along `edges` from `start` comes back to it. */
function reaches(start: string, edges: ReadonlyMap<string, readonly string[]>): boolean {
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
