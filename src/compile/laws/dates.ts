/** Laws of time. */
import { listDates } from '../list-passages'
import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

export const everyDateValid: Law = {
  rule: 'Dates are EDTF, possible in the calendar, and start before they end.',
  codes: ['invalid-date', 'interval-reversed'],
  check: ({ seeds, dates }) =>
    listDates(seeds).flatMap(({ text, place }): Problem[] => {
      const result = dates.get(text)
      if (result === undefined || result.ok) return []
      return [toProblem(place, result.code, result.sentence, result.hint)]
    }),
}

/**
 * Judged by the date's last part (its last day, or the first day of its last month or year): what
 * was said “in January” may stand in an article of 7 January, what was said on the 8th may not.
 */
export const nothingSaidAfterPublication: Law = {
  rule: 'What an article tells was said by the day it was published.',
  codes: ['said-after-published'],
  check: ({ seeds, dates }) =>
    seeds.articles.flatMap(({ article, statements }) => {
      const published = article === null ? undefined : dates.get(article.published.date)
      if (article === null || published?.ok !== true || published.span.latest === null) return []
      const { latest } = published.span
      return statements.flatMap((statement): Problem[] => {
        const said = dates.get(statement.said)
        if (said?.ok !== true || (said.lastPart !== null && said.lastPart <= latest)) return []
        const place = seeds.places.of(statement, 'said')
        const sentence = `“${statement.said}” is after the article’s publication (${article.published.date}).`
        const hint = said.lastPart === null ? 'Give it an end.' : undefined
        return [toProblem(place, 'said-after-published', sentence, hint)]
      })
    }),
}
