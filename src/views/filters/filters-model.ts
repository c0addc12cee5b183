/** The content of the filter bar: values with counts, presets, chips, totals. */
import { FILTERS, LIST_FILTERS, type ListFilterName } from '../../filters/filters'
import type { FilterValue } from '../../filters/list-filter'
import { onceFor } from '../../model/once-for'
import type { Period } from '../../model/dates'
import type { DossierIndex } from '../../model/dossier'
import type { Language, Stance, StanceHead } from '../../model/vocabulary'
import { NO_COUNT, toCount, type Count } from '../../model/count'
import { countByValue } from '../../selection/count-by-value'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import { toChips, type Chip } from './to-chips'
import type { Matching } from '../../stages/stages'

export interface ListFilter {
  readonly name: Exclude<ListFilterName, 'stance'>
  readonly label: string
  /** In the order in which they are offered. */
  readonly chosen: readonly FilterValue<string>[]
}

export interface LegendStance {
  readonly stance: StanceHead
  readonly label: string
  /** Null until the texts have loaded. */
  readonly definition: string | null
  readonly count: Count
  readonly chosen: boolean
}

export interface FiltersModel {
  readonly dossier: Matching<DossierIndex>
  readonly lists: readonly ListFilter[]
  readonly legend: readonly LegendStance[]
  readonly time: Period | null
  readonly chips: readonly Chip[]
  readonly totals: {
    readonly shown: Count
    readonly ofStatements: number
    readonly articles: number
    readonly ofArticles: number
  }
}

/**
 * `dossier` is the stage known on the selection's day; `total` is the number of all statements; the
 * `defined` stances come with the texts.
 */
export function toFiltersModel(
  dossier: Matching<DossierIndex>,
  selection: Selection,
  language: Language,
  total: number = dossier.statements.length,
  defined: readonly Stance[] = [],
): FiltersModel {
  const lists = LIST_FILTERS.filter((name) => name !== 'stance').map((name): ListFilter => {
    const chosen = new Set<string>(selection[name])
    const values = chosen.size === 0 ? [] : toValues(dossier, name, language)
    const label = FILTERS[name].name[language]
    return { name, label, chosen: values.filter(({ id }) => chosen.has(id)) }
  })
  const legend = toLegend(dossier, selection, language, defined)
  const shown = selectStatements(dossier, selection)
  return {
    dossier,
    lists,
    legend,
    time: selection.time,
    chips: toChips(lists, legend, selection, language),
    totals: {
      shown: toCount(shown),
      ofStatements: total,
      articles: new Set(shown.map((statement) => statement.article)).size,
      ofArticles: dossier.articles.length,
    },
  }
}

const keptValues: (dossier: DossierIndex) => Map<string, readonly FilterValue<string>[]> = onceFor(
  () => new Map(),
)

/** All values of a filter. Named once in each language: there may be thousands of articles. */
export function toValues(
  dossier: DossierIndex,
  name: ListFilter['name'],
  language: Language,
): readonly FilterValue<string>[] {
  const kept = keptValues(dossier)
  const key = `${name} ${language}`
  const values = kept.get(key) ?? FILTERS[name].toValues(dossier, language)
  kept.set(key, values)
  return values
}

function toLegend(
  dossier: Matching<DossierIndex>,
  selection: Selection,
  language: Language,
  defined: readonly Stance[],
): readonly LegendStance[] {
  const counts = countByValue(dossier, selection, 'stance')
  return dossier.stances.map((stance) => ({
    stance,
    label: stance.name[language],
    definition: defined.find(({ id }) => id === stance.id)?.definition[language] ?? null,
    count: counts.get(stance.id) ?? NO_COUNT,
    chosen: selection.stance.includes(stance.id),
  }))
}
