/** Laws of wording: what is coded matches the words of the passage. */
import { BOUNDS } from '../../model/figure'
import type { Places } from '../read/places'
import { toProblem, type Problem } from '../problem'
import type { Seed } from '../shape/schema'
import type { Seeds } from '../read/seeds'
import { toSource, toWholeWords } from '../anchor/word-pattern'
import { findMagnitude, toMeetingTest } from './cue-words'
import type { Law } from './law'

export const noMeetingAsStance: Law = {
  rule: 'Meeting, visiting or attending is an event, not a stance.',
  codes: ['meeting-as-stance'],
  byArticle: true,
  check: ({ seeds }) => {
    const isOnlyMeeting = toMeetingTest(listNames(seeds.vocabulary))
    return seeds.articles.flatMap(({ article, statements }) =>
      statements.flatMap((statement): Problem[] => {
        if (article === null || statement['beyond-meeting'] !== undefined) return []
        if (!isOnlyMeeting(statement.quote.exact, article.language)) return []
        const sentence = 'The passage only reports a meeting, a visit or attendance.'
        const hint =
          'Move it to events.yaml, or say in “beyond-meeting” which stance its words take.'
        const place = seeds.places.of(statement.quote, 'exact')
        return [toProblem(place, 'meeting-as-stance', sentence, hint)]
      }),
    )
  },
}

/** The names given in the seeds; those of states come from Intl. */
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
  rule: 'A change is in the words of the passage itself.',
  codes: ['change-not-in-words'],
  byArticle: true,
  check: ({ seeds }) => {
    const statements = seeds.articles.flatMap((folder) => folder.statements)
    const candidates = [
      ...statements.map((owner) => ({ owner, passages: [owner.quote.exact] })),
      ...(seeds.vocabulary.events ?? []).map((owner) => ({
        owner,
        passages: owner.evidence.map(({ quote }) => quote.exact),
      })),
    ]
    return candidates.flatMap(({ owner, passages }): Problem[] => {
      const words = owner['change-words']
      if (words === undefined || passages.some((passage) => contains(passage, words))) return []
      const sentence = `“${words}” is not in the passage.`
      const hint = 'Copy the words in which the passage itself says that something is new.'
      const place = seeds.places.of(owner, 'change-words')
      return [toProblem(place, 'change-not-in-words', sentence, hint)]
    })
  },
}

/** Whether the words are in the passage, as whole words in their own case. */
export function contains(passage: string, words: string): boolean {
  return new RegExp(toWholeWords([toSource(words)]), 'u').test(passage)
}

export const everyFigureAsWritten: Law = {
  rule: 'A figure is a number with a bound, or a magnitude if the text gives no number.',
  codes: ['figure-not-as-written'],
  byArticle: true,
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
    const sentence = 'A figure can’t have both a magnitude and a value or bound.'
    return report('magnitude', sentence, 'Keep either the magnitude or the value with its bound.')
  }
  if (magnitude === undefined && value === undefined) {
    const hint = 'Add “value” and “bound”, or “magnitude” if the text gives no number.'
    return report('value', 'The figure has neither a value nor a magnitude.', hint)
  }
  if (magnitude === undefined && bound === undefined) {
    return report('bound', 'The value has no bound.', `Add “bound”, one of: ${BOUNDS.join(', ')}.`)
  }
  const written = findMagnitude(figure.quote.exact, language)
  if (written === null || written.magnitude === magnitude) return []
  const hint =
    written.magnitude === null
      ? 'There is no magnitude for this size: leave the figure out.'
      : `Write “magnitude: ${written.magnitude}”, without value and bound.`
  return magnitude === undefined
    ? report('value', `“${written.word}” is a magnitude, not a number.`, hint)
    : report('magnitude', `“${written.word}” does not mean “${magnitude}”.`, hint)
}
