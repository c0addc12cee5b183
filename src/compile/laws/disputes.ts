/** Law of disputes: words that can be read otherwise make none by themselves. */
import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

export const noDisputeOnOpenReadings: Law = {
  rule: 'A dispute has a side that shows a firm statement, a figure or an event.',
  codes: ['dispute-on-open-readings'],
  check: ({ seeds }) => {
    const open = new Set(
      seeds.articles
        .flatMap(({ statements }) => statements)
        .filter(({ reading }) => reading === 'open')
        .map(({ id }) => id),
    )
    return (seeds.vocabulary.disputes ?? []).flatMap((dispute): Problem[] => {
      const shown = dispute.sides.flatMap(({ statements = [], figures = [], events = [] }) => [
        ...statements.map((id) => !open.has(id)),
        ...figures.map(() => true),
        ...events.map(() => true),
      ])
      if (shown.length === 0 || shown.includes(true)) return []
      const sentence = 'All that this dispute shows can be read in another way.'
      const hint = 'Add a firm statement, a figure or an event to one of its sides, or take it out.'
      const place = seeds.places.of(dispute, 'sides')
      return [toProblem(place, 'dispute-on-open-readings', sentence, hint)]
    })
  },
}
