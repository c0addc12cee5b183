/** Law of what was taken out: its id stays free, so that an old link never points at something else. */
import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

export const noRemovedIdInUse: Law = {
  rule: 'An id that was removed names nothing any more.',
  codes: ['removed-id-in-use'],
  check: ({ seeds }) => {
    const { statements, conditions } = seeds.known
    return (seeds.vocabulary.removed ?? []).flatMap((entry): Problem[] => {
      if (statements?.has(entry.id) !== true && conditions?.has(entry.id) !== true) return []
      const sentence = `“${entry.id}” is listed as removed and is in use.`
      const hint =
        'Take it off the list, or give what is something else now another id: ids never change meaning.'
      return [toProblem(seeds.places.of(entry, 'id'), 'removed-id-in-use', sentence, hint)]
    })
  },
}
