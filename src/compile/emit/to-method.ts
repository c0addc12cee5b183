import type { Method } from '../../model/method'
import type { Seed } from '../shape/schema'

export function toMethod({ sections, rulings, agreement, choices }: Seed<'method'>): Method {
  const { statements, bindings, reading, caveat } = agreement
  return {
    sections: sections.map(({ points = [], ...section }) => ({ ...section, points })),
    rulings,
    agreement: {
      statements: {
        measure: statements.measure,
        byArticle: statements['by-article'].map((row) => {
          const { 'same-stance': sameStance, 'same-voice': sameVoice, ...counts } = row
          return { ...counts, sameStance, sameVoice }
        }),
        outcome: statements.outcome,
      },
      bindings: {
        measure: bindings.measure,
        byArticle: bindings['by-article'],
        kappa: bindings.kappa,
        outcome: bindings.outcome,
      },
      reading: toReading(reading),
      caveat,
    },
    choices,
  }
}

function toReading({
  hostile: { 'by-article': byArticle, ...hostile },
}: Seed<'method'>['agreement']['reading']): Method['agreement']['reading'] {
  return { hostile: { ...hostile, byArticle } }
}
