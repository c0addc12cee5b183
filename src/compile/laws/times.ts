import { toProblem, type Problem } from '../problem'
import type { Law } from './law'

/** `09:49`, and perhaps a time zone in words: `09:49 GMT+7`. */
const TIME = /^([01]\d|2[0-3]):[0-5]\d( .+)?$/u

export const everyTimePossible: Law = {
  rule: 'A time of publication is one of the day’s 24 hours and 60 minutes.',
  codes: ['invalid-time'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ article }): Problem[] => {
      const time = article?.published.time
      if (article === null || time === undefined || TIME.test(time)) return []
      const place = seeds.places.of(article.published, 'time')
      const hint = 'Write hour and minute, 00:00 to 23:59, and the time zone after a blank.'
      return [toProblem(place, 'invalid-time', `“${time}” is not a time of day.`, hint)]
    }),
}
