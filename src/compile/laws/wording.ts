/** Laws of wording: what is coded of a passage is what its words say. */
import { BOUNDS } from '../../model/figure'
import type { Places } from '../places'
import { toProblem, type Problem } from '../problem'
import type { Seed } from '../schema'
import type { Seeds } from '../seeds'
import { toSource, toWholeWords } from '../word-pattern'
import { findMagnitude, toMeetingTest } from './cue-words'
import type { Law } from './law'

export const noMeetingAsStance: Law = {
  rule: 'A meeting, a visit or an attendance is an event, and takes no stance by itself.',
  codes: ['meeting-as-stance'],
  check: ({ seeds }) => {
    const tellsOnlyOfMeeting = toMeetingTest(listNames(seeds.vocabulary))
    return seeds.articles.flatMap(({ article, statements }) =>
      statements.flatMap((statement): Problem[] => {
        if (article === null || statement['beyond-meeting'] !== undefined) return []
        if (!tellsOnlyOfMeeting(statement.quote.exact, article.language)) return []
        const sentence = 'The passage only tells of a meeting, a visit or an attendance.'
        const hint =
          'Put it into events.yaml, or say in “beyond-meeting” which stance its words take.'
        const place = seeds.places.of(statement.quote, 'exact')
        return [toProblem(place, 'meeting-as-stance', sentence, hint)]
      }),
    )
  },
}

/** What is called by a name of the seeds' own; states have theirs from Intl. */
function listNames({ actors, instruments }: Seeds['vocabulary']): readonly string[] {
  const groups = [...(actors?.collectives ?? []), ...(actors?.unnamed ?? [])]
  return [
    ...groups.flatMap(({ short }) => [short.vi, short.en]),
    ...[...groups, ...(instruments ?? [])].flatMap(({ name, also = [] }) => [
      name.vi,
      name.en,
      ...also,
    ]),
  ]
}

export const everyChangeInItsWords: Law = {
  rule: 'What is told as a change is told so by the passage itself.',
  codes: ['change-not-in-words'],
  check: ({ seeds }) => {
    const statements = seeds.articles.flatMap((folder) => folder.statements)
    const told = [
      ...statements.map((owner) => ({ owner, passages: [owner.quote.exact] })),
      ...(seeds.vocabulary.events ?? []).map((owner) => ({
        owner,
        passages: owner.evidence.map(({ quote }) => quote.exact),
      })),
    ]
    return told.flatMap(({ owner, passages }): Problem[] => {
      const words = owner['change-words']
      if (words === undefined || passages.some((passage) => holds(passage, words))) return []
      const sentence = `“${words}” does not stand in the passage.`
      const hint = 'Copy the words with which the passage itself says that something is new.'
      const place = seeds.places.of(owner, 'change-words')
      return [toProblem(place, 'change-not-in-words', sentence, hint)]
    })
  },
}

function holds(passage: string, words: string): boolean {
  return new RegExp(toWholeWords([toSource(words)]), 'u').test(passage)
}

export const everyFigureAsWritten: Law = {
  rule: 'A figure is a number with its bound, or the magnitude that the text has instead of one.',
  codes: ['figure-not-as-written'],
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ article, figures }) =>
      figures.flatMap((figure) => judgeFigure(figure, article?.language ?? '', seeds.places)),
    ),
}

type FigureSeed = Seed<'figures'>[number]

function judgeFigure(figure: FigureSeed, language: string, places: Places): readonly Problem[] {
  const report = (key: keyof FigureSeed, sentence: string, hint: string) => [
    toProblem(places.of(figure, key), 'figure-not-as-written', sentence, hint),
  ]
  const { value, bound, magnitude } = figure
  if (magnitude !== undefined && (value !== undefined || bound !== undefined)) {
    return report('magnitude', 'A magnitude stands instead of value and bound.', 'Keep one.')
  }
  if (magnitude === undefined && value === undefined) {
    const hint = 'Write value and bound, or the magnitude that the text has instead of a number.'
    return report('value', 'The figure has neither a value nor a magnitude.', hint)
  }
  if (magnitude === undefined && bound === undefined) {
    return report('bound', 'The value has no bound.', `Add “bound”, one of: ${BOUNDS.join(', ')}.`)
  }
  const written = findMagnitude(figure.quote.exact, language)
  if (written === null || written.magnitude === magnitude) return []
  const hint =
    written.magnitude === null
      ? 'No magnitude of the seeds is of this size: leave the figure out.'
      : `Write “magnitude: ${written.magnitude}”, without value and bound.`
  return magnitude === undefined
    ? report('value', `“${written.word}” is a magnitude, and no number.`, hint)
    : report('magnitude', `“${written.word}” is another magnitude than “${magnitude}”.`, hint)
}
