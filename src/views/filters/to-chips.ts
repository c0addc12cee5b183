/** The active filters, each with a way to remove it. */
import { FILTERS, type FilterName, type ListFilterName } from '../../filters/filters'
import { formatDay, formatRange } from '../../language/format-date'
import type { Period } from '../../model/dates'
import type { Language } from '../../model/vocabulary'
import type { Selection } from '../../selection/selection'
import type { LegendStance, ListFilter } from './filters-model'
import { filtersMessages } from './filters-messages'

export interface Chip {
  readonly filter: FilterName | 'asOf' | 'q'
  /** Null if the chip stands for the whole filter. */
  readonly id: string | null
  readonly filterLabel: string
  readonly label: string
}

/** Beyond this number, the values of one filter share a chip. */
const CHIPS_PER_FILTER = 6

export function toChips(
  lists: readonly ListFilter[],
  legend: readonly LegendStance[],
  { time, asOf, knownBy, q }: Pick<Selection, 'time' | 'asOf' | 'knownBy' | 'q'>,
  language: Language,
): readonly Chip[] {
  const { names, chips, known } = filtersMessages[language]
  const nameOf = (filter: ListFilterName) => FILTERS[filter].name[language]
  const groups: readonly {
    filter: ListFilterName
    values: readonly { id: string; label: string }[]
  }[] = [
    ...lists.map(({ name, chosen }) => ({ filter: name, values: chosen })),
    {
      filter: 'stance',
      values: legend
        .filter(({ chosen }) => chosen)
        .map(({ stance, label }) => ({ id: stance.id, label })),
    },
  ]
  const listChips = groups.flatMap(({ filter, values }): readonly Chip[] =>
    values.length > CHIPS_PER_FILTER
      ? [
          {
            filter,
            id: null,
            filterLabel: nameOf(filter),
            label: chips.many(nameOf(filter), values.length),
          },
        ]
      : values.map(({ id, label }) => ({ filter, id, filterLabel: nameOf(filter), label })),
  )
  const whole = (filter: 'time' | 'asOf' | 'q', label: string): Chip => ({
    filter,
    id: null,
    filterLabel: names[filter],
    label,
  })
  return [
    ...listChips,
    ...(q === '' ? [] : [whole('q', `“${q}”`)]),
    ...(time === null ? [] : [whole('time', toPeriodLabel(time, language))]),
    ...(asOf === null ? [] : [whole('asOf', known[knownBy](formatDay(asOf, language)))]),
  ]
}

function toPeriodLabel({ from, to }: Period, language: Language): string {
  if (from !== null && to !== null) return formatRange(from, to, language)
  const { openEnd } = filtersMessages[language]
  const end = (day: string | null) => (day === null ? openEnd : formatDay(day, language))
  return `${end(from)} – ${end(to)}`
}
