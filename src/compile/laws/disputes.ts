import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

export const noDisputeOnOpenReadings: Law = {
  rule: 'A dispute has at least one firm statement, figure or event.',
  codes: ['dispute-on-open-readings'],
  check: ({ seeds }) => {
    const open = new Set(
      seeds.articles
        .flatMap(({ statements }) => statements)
        .filter(({ reading }) => reading === 'open')
        .map(({ id }) => id),
    )
    return (seeds.vocabulary.disputes ?? []).flatMap((dispute): Problem[] => {
      const firm = dispute.sides.flatMap(({ statements = [], figures = [], events = [] }) => [
        ...statements.map((id) => !open.has(id)),
        ...figures.map(() => true),
        ...events.map(() => true),
      ])
      if (firm.length === 0 || firm.includes(true)) return []
      const sentence = 'This dispute rests on open readings alone.'
      const hint = 'Add a firm statement, a figure or an event to a side, or remove the dispute.'
      const place = seeds.places.of(dispute, 'sides')
      return [toProblem(place, 'dispute-on-open-readings', sentence, hint)]
    })
  },
}
