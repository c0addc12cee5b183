/** The shape of `method.yaml`. */
import * as v from 'valibot'
import { id, localText, record, text, texts, wholeNumber } from './schema-parts'

export const method = record({
  sections: v.array(
    record({
      id,
      title: localText,
      paragraphs: v.array(localText),
      points: v.optional(v.array(localText)),
    }),
  ),
  rulings: v.array(record({ number: wholeNumber, text: localText })),
  agreement: record({
    statements: record({
      measure: localText,
      'by-article': v.array(
        record({
          article: text,
          first: wholeNumber,
          second: wholeNumber,
          both: wholeNumber,
          'same-stance': wholeNumber,
          'same-voice': wholeNumber,
        }),
      ),
      outcome: localText,
    }),
    bindings: record({
      measure: localText,
      'by-article': v.array(record({ article: text, coded: wholeNumber, same: wholeNumber })),
      kappa: v.number(),
      outcome: localText,
    }),
    reading: record({
      hostile: record({
        measure: localText,
        'by-article': v.array(
          record({
            article: text,
            rows: wholeNumber,
            refuted: wholeNumber,
            doubtful: wholeNumber,
            open: wholeNumber,
          }),
        ),
        recall: record({ held: wholeNumber, of: wholeNumber }),
        outcome: localText,
      }),
    }),
    caveat: localText,
  }),
  choices: v.array(record({ text: localText, statements: texts })),
})
