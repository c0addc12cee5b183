import { toProblem } from '../problem'
import type { Law } from './law'

export const everyKappaPossible: Law = {
  rule: 'Cohen’s kappa lies between −1 and 1.',
  codes: ['impossible-count'],
  check: ({ seeds }) => {
    const bindings = seeds.vocabulary.method?.agreement.bindings
    if (bindings === undefined || Math.abs(bindings.kappa) <= 1) return []
    const sentence = `“kappa” is ${bindings.kappa}, but must lie between −1 and 1.`
    return [toProblem(seeds.places.of(bindings, 'kappa'), 'impossible-count', sentence)]
  },
}
