/** Laws of the method: the order of its rulings, and counts that add up. */
import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

export const everyRulingInOrder: Law = {
  rule: 'Rulings are numbered 1, 2, 3 …, because notes refer to them by number.',
  codes: ['ruling-out-of-order'],
  check: ({ seeds }) =>
    (seeds.vocabulary.method?.rulings ?? []).flatMap((ruling, index): Problem[] => {
      if (ruling.number === index + 1) return []
      const sentence = `Expected ruling ${index + 1}, found ruling ${ruling.number}.`
      const place = seeds.places.of(ruling, 'number')
      return [toProblem(place, 'ruling-out-of-order', sentence, 'Add new rulings at the end.')]
    }),
}

export const everyCountPossible: Law = {
  rule: 'Two codings agree on no more statements than either found, and a reading judges no more than it read.',
  codes: ['impossible-count'],
  check: ({ seeds }) => {
    const { statements, bindings, reading } = seeds.vocabulary.method?.agreement ?? {}
    const { 'by-article': readings = [], recall } = reading?.hostile ?? {}
    const limits = [
      ...(statements?.['by-article'] ?? []).flatMap((row) => [
        { row, key: 'both', count: row.both, most: Math.min(row.first, row.second) },
        { row, key: 'same-stance', count: row['same-stance'], most: row.both },
        { row, key: 'same-voice', count: row['same-voice'], most: row.both },
      ]),
      ...(bindings?.['by-article'] ?? []).flatMap((row) => [
        { row, key: 'same', count: row.same, most: row.coded },
      ]),
      ...readings.flatMap((row) => [
        { row, key: 'refuted', count: row.refuted, most: row.rows },
        { row, key: 'doubtful', count: row.doubtful, most: Math.max(0, row.rows - row.refuted) },
        { row, key: 'open', count: row.open, most: row.rows },
      ]),
      ...(recall === undefined
        ? []
        : [{ row: recall, key: 'held', count: recall.held, most: recall.of }]),
    ]
    return limits.flatMap(({ row, key, count, most }): Problem[] => {
      if (count <= most) return []
      const sentence = `“${key}” is ${count}, but can be at most ${most}.`
      return [toProblem(seeds.places.of(row, key), 'impossible-count', sentence)]
    })
  },
}
