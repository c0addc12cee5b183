/** The values of a filter, with what each would show. */
import { NO_COUNT, type Count } from '../../model/count'
import type { DossierIndex } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { countByValue } from '../../selection/count-by-value'
import type { Selection } from '../../selection/selection'
import type { Matching } from '../../stages/stages'
import { toValues, type ListFilter } from './filters-model'

export interface FilterOption {
  readonly id: string
  readonly label: string
  /** What it would show, ignoring this filter's own clause. */
  readonly count: Count
  readonly chosen: boolean
  /** Other names to find it by. */
  readonly also: () => readonly string[]
  /** ISO 3166-1 alpha-2 code if the value is a state. */
  readonly flag: string | null
}

/** Those of one filter, whose panel is open. */
export function toOptions(
  dossier: Matching<DossierIndex>,
  selection: Selection,
  name: ListFilter['name'],
  language: Language,
): readonly FilterOption[] {
  const chosen = new Set<string>(selection[name])
  const counts = countByValue(dossier, selection, name)
  return toValues(dossier, name, language).map((value) => ({
    id: value.id,
    label: value.label,
    flag: value.flag ?? null,
    count: counts.get(value.id) ?? NO_COUNT,
    chosen: chosen.has(value.id),
    also: value.also ?? (() => []),
  }))
}
