/** What a selection asks for, in words: what is taken away from the page must still say it. */
import { bindingMessages } from '../language/binding-messages'
import { formatDay, formatRange, formatSpan } from '../language/format-date'
import { toHeadline } from '../language/headline'
import { toActorName } from '../language/names'
import { readingMessages } from '../language/reading-messages'
import type { Period } from '../model/dates'
import type { DossierIndex } from '../model/dossier'
import { NO_CONDITION, UNNAMED, type Language, type LocalText } from '../model/vocabulary'
import { isNarrowed, NO_FILTERS, type Selection } from '../selection/selection'
import { selectionMessages } from './selection-messages'

/** One clause a filter that the page follows, in the order of the filter bar; empty when nothing narrows. */
export function toFilterWords(
  index: DossierIndex,
  selection: Selection,
  language: Language,
): readonly string[] {
  const words = selectionMessages[language]
  const { names, clause } = words
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  const toWords = <Id extends string>(ids: readonly Id[], name: (id: Id) => string) =>
    ids.length === 0 ? null : list.format(ids.map(name))
  const named = (entries: readonly { readonly id: string; readonly name: LocalText }[]) => {
    return (id: string) => entries.find((entry) => entry.id === id)?.name[language] ?? id
  }
  const isFollowed = isNarrowed(selection)
  const filters = isFollowed ? selection : NO_FILTERS
  const { country, commitment, stance, voice, condition, binding } = filters
  const { instrument, reading, article, time } = filters
  const { q, inherit } = selection
  const clauses = [
    [names.country, toWords(country, (id) => toActorName(index, id, language))],
    [names.commitment, toWords(commitment, named(index.commitments))],
    [names.stance, toWords(stance, named(index.stances))],
    [names.voice, toWords(voice, (id) => words.voices[id])],
    [
      names.condition,
      toWords(condition, (id) =>
        id === NO_CONDITION ? words.noCondition : named(index.conditions)(id),
      ),
    ],
    [names.binding, toWords(binding, (id) => bindingMessages[language].names[id])],
    [
      names.instrument,
      toWords(instrument, (id) =>
        id === UNNAMED ? readingMessages[language].unnamed : named(index.instruments)(id),
      ),
    ],
    [names.reading, toWords(reading, (id) => readingMessages[language].names[id])],
    [names.article, toWords(article, (id) => toArticleWords(index, id, language))],
    [names.time, time === null ? null : toPeriodWords(time, language)],
    [names.q, q === '' ? null : q],
  ] as const
  return [
    ...clauses.flatMap(([name, values]) => (values === null ? [] : [clause(name, values)])),
    ...(isFollowed && inherit ? [words.inherit] : []),
  ]
}

/** The day of knowing in words; null when all is known. */
export function toKnowingWords(
  { asOf, knownBy }: Pick<Selection, 'asOf' | 'knownBy'>,
  language: Language,
): string | null {
  const { known } = selectionMessages[language]
  return asOf === null ? null : known[knownBy](formatDay(asOf, language))
}

/** All that is asked: one clause a filter, then the day of knowing. */
export function toSelectionWords(
  index: DossierIndex,
  selection: Selection,
  language: Language,
): readonly string[] {
  const knowing = toKnowingWords(selection, language)
  return [...toFilterWords(index, selection, language), ...(knowing === null ? [] : [knowing])]
}

/** A page's name with all that is asked: `Timeline (Words: reef; Stances: Opposes)`; bare where nothing is. */
export function toAskedName(
  name: string,
  index: DossierIndex,
  selection: Selection,
  language: Language,
): string {
  const words = toSelectionWords(index, selection, language)
  return words.length === 0 ? name : `${name} (${words.join('; ')})`
}

function toArticleWords(index: DossierIndex, id: string, language: Language): string {
  const article = index.articles.find((known) => known.id === id)
  if (article === undefined) return id
  return `${toHeadline(article, language)} (${formatSpan(article.published.span, language)})`
}

function toPeriodWords({ from, to }: Period, language: Language): string {
  const { since, until } = selectionMessages[language]
  if (from !== null && to !== null) return formatRange(from, to, language)
  if (from !== null) return since(formatDay(from, language))
  return to === null ? '' : until(formatDay(to, language))
}
