import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

export const noRemovedIdInUse: Law = {
  rule: 'A removed id is never used again, so that no old link points at something else.',
  codes: ['removed-id-in-use'],
  check: ({ seeds }) => {
    const { statements, conditions } = seeds.known
    return (seeds.vocabulary.removed ?? []).flatMap((entry): Problem[] => {
      if (statements?.has(entry.id) !== true && conditions?.has(entry.id) !== true) return []
      const sentence = `“${entry.id}” is listed as removed, but is in use.`
      const hint =
        'Take it off the list if it means the same as before, or else choose another id for the new entry.'
      return [toProblem(seeds.places.of(entry, 'id'), 'removed-id-in-use', sentence, hint)]
    })
  },
}
