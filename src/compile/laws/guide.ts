import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

export const everyStepAtItsStatement: Law = {
  rule: 'The link of a step of the story opens one of its statements.',
  codes: ['step-elsewhere'],
  check: ({ seeds }) =>
    (seeds.vocabulary.about?.story ?? []).flatMap((step): Problem[] => {
      const at = new URLSearchParams(step.link.split('?')[1]).get('at')
      if (at !== null && step.statements.includes(at)) return []
      const sentence =
        at === null
          ? 'The link opens none of the statements of this step.'
          : `“${at}” is none of the statements of this step.`
      const hint =
        'Open one of them (“at=”); add it to “statements” if its passage carries the text.'
      return [toProblem(seeds.places.of(step, 'link'), 'step-elsewhere', sentence, hint)]
    }),
}
