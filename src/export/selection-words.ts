/** The active filters in words, so that whatever leaves the page still states them. */
import {
  FILTERS,
  LIST_FILTERS,
  NO_FILTERS,
  type Filters,
  type ListFilterName,
} from '../filters/filters'
import { formatDay, formatRange } from '../language/format-date'
import type { Period } from '../model/dates'
import type { DossierIndex } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { isNarrowed, type Selection } from '../selection/selection'
import { selectionMessages } from './selection-messages'

/** One clause per filter that the page applies, in the order of the filter bar; empty if there are none. */
export function toFilterWords(
  index: DossierIndex,
  selection: Selection,
  language: Language,
): readonly string[] {
  const { names, clause, inherit } = selectionMessages[language]
  const isFollowed = isNarrowed(selection)
  const filters = isFollowed ? selection : NO_FILTERS
  const lists = LIST_FILTERS.filter((name) => filters[name].length > 0).map((name) =>
    clause(FILTERS[name].name[language], toValueWords(index, filters, name, language)),
  )
  const { time } = filters
  const { q } = selection
  return [
    ...lists,
    ...(time === null ? [] : [clause(names.time, toPeriodWords(time, language))]),
    ...(q === '' ? [] : [clause(names.q, q)]),
    ...(isFollowed && selection.inherit ? [inherit] : []),
  ]
}

/** `Germany or France`. */
function toValueWords(
  index: DossierIndex,
  filters: Filters,
  name: ListFilterName,
  language: Language,
): string {
  const values = FILTERS[name].toValues(index, language)
  const labels = filters[name].map((asked) => values.find(({ id }) => id === asked)?.label ?? asked)
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(labels)
}

/** The chosen day in words; null in the present. */
export function toKnowingWords(
  { asOf, knownBy }: Pick<Selection, 'asOf' | 'knownBy'>,
  language: Language,
): string | null {
  const { known } = selectionMessages[language]
  return asOf === null ? null : known[knownBy](formatDay(asOf, language))
}

/** One clause per filter, then the day. */
export function toSelectionWords(
  index: DossierIndex,
  selection: Selection,
  language: Language,
): readonly string[] {
  const knowing = toKnowingWords(selection, language)
  return [...toFilterWords(index, selection, language), ...(knowing === null ? [] : [knowing])]
}

/** A page's name with its filters: `Timeline (Words: reef; Stances: Opposes)`; the name alone without any. */
export function toAskedName(
  name: string,
  index: DossierIndex,
  selection: Selection,
  language: Language,
): string {
  const words = toSelectionWords(index, selection, language)
  return words.length === 0 ? name : `${name} (${words.join('; ')})`
}

function toPeriodWords({ from, to }: Period, language: Language): string {
  const { since, until } = selectionMessages[language]
  if (from !== null && to !== null) return formatRange(from, to, language)
  if (from !== null) return since(formatDay(from, language))
  return to === null ? '' : until(formatDay(to, language))
}
