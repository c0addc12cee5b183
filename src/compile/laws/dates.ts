import { listDates } from '../dates-and-quotes'
import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

export const everyDateValid: Law = {
  rule: 'Dates are valid EDTF and start before they end.',
  codes: ['invalid-date', 'interval-reversed'],
  byArticle: true,
  check: ({ seeds, dates }) =>
    listDates(seeds).flatMap(({ text, owner, key }): Problem[] => {
      const result = dates.get(text)
      if (result.ok) return []
      const place = seeds.places.of(owner, key)
      return [toProblem(place, result.code, result.sentence, result.hint)]
    }),
}

/**
 * A month or year counts from its first day: an article of 7 January may report what was said “in
 * January”, but not what was said on the 8th.
 */
export const nothingSaidAfterPublication: Law = {
  rule: 'Nothing was said after the article that reports it was published.',
  codes: ['said-after-published'],
  byArticle: true,
  check: ({ seeds, dates }) =>
    seeds.articles.flatMap(({ article, statements }) => {
      const published = article === null ? undefined : dates.get(article.published.date)
      if (article === null || published?.ok !== true || published.span.latest === null) return []
      const { latest } = published.span
      return statements.flatMap((statement): Problem[] => {
        const said = dates.get(statement.said)
        if (!said.ok || (said.lastPart !== null && said.lastPart <= latest)) return []
        const place = seeds.places.of(statement, 'said')
        const sentence = `“${statement.said}” is after the article’s publication (${article.published.date}).`
        const hint = said.lastPart === null ? 'Give it an end date.' : undefined
        return [toProblem(place, 'said-after-published', sentence, hint)]
      })
    }),
}
