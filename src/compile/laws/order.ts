/** Laws of the order that passages give in words: where dates are spans, it is what tells events apart. */
import { isBefore } from '../../model/dates'
import { toProblem, type Problem } from '../problem'
import type { Law } from './law'
import { contains } from './wording'

export const everyOrderInItsWords: Law = {
  rule: 'What an event came after is in the words of one of its passages.',
  codes: ['order-not-in-words'],
  check: ({ seeds: { vocabulary, places } }) =>
    (vocabulary.events ?? []).flatMap(({ after = [], evidence }) =>
      after.flatMap((one): Problem[] => {
        if (evidence.some(({ quote }) => contains(quote.exact, one.words))) return []
        const sentence = `“${one.words}” is in none of the event’s passages.`
        const hint = 'Copy the words in which one of them says that this came later.'
        return [toProblem(places.of(one, 'words'), 'order-not-in-words', sentence, hint)]
      }),
    ),
}

export const noOrderAgainstDates: Law = {
  rule: 'No event is dated before what it came after.',
  codes: ['order-contradicted'],
  check: ({ seeds: { vocabulary, places }, dates }) => {
    const events = vocabulary.events ?? []
    const dateOf = new Map(events.map(({ id, date }) => [id, date]))
    const spanOf = (date: string | undefined) => {
      const result = date === undefined ? undefined : dates.get(date)
      return result?.ok === true ? result.span : null
    }
    return events.flatMap(({ date, after = [] }) =>
      after.flatMap((one): Problem[] => {
        const [own, earlier] = [spanOf(date), spanOf(dateOf.get(one.event))]
        if (own === null || earlier === null || !isBefore(own, earlier)) return []
        const sentence = `“${date}” is before the date of “${one.event}” (${dateOf.get(one.event)}).`
        const hint = 'Check both dates against the words: one of the spans is too narrow.'
        return [toProblem(places.of(one, 'event'), 'order-contradicted', sentence, hint)]
      }),
    )
  },
}
