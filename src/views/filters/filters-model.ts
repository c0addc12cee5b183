/** The content of the filter bar: values with counts, presets, chips, totals. */
import { FILTERS, LIST_FILTERS, type ListFilterName } from '../../filters/filters'
import { foldText } from '../../language/fold-text'
import { sectionMessages } from '../../language/messages/section-messages'
import type { Period } from '../../model/dates'
import type { DossierIndex } from '../../model/dossier'
import type { ActorId, Language, Stance } from '../../model/vocabulary'
import { NO_COUNT, toCount, type Count } from '../../model/count'
import { countByValue } from '../../selection/count-by-value'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import { filtersMessages } from './filters-messages'
import { toChips, type Chip } from './to-chips'
import type { Matching } from '../../stages/stages'

export interface FilterOption {
  readonly id: string
  readonly label: string
  /** What it would show, ignoring this filter's own clause. */
  readonly count: Count
  readonly chosen: boolean
  /** Folded text for searching the values. */
  readonly searched: string
  /** ISO 3166-1 alpha-2 code if the value is a state. */
  readonly flag: string | null
}

export interface ListFilter {
  readonly name: Exclude<ListFilterName, 'stance'>
  readonly label: string
  readonly options: readonly FilterOption[]
}

export interface LegendStance {
  readonly stance: Stance
  readonly label: string
  readonly definition: string
  readonly count: Count
  readonly chosen: boolean
}

export interface Preset {
  readonly label: string
  /** Empty means all. */
  readonly actors: readonly ActorId[]
}

export interface FiltersModel {
  readonly lists: readonly ListFilter[]
  readonly legend: readonly LegendStance[]
  readonly presets: readonly Preset[]
  readonly time: Period | null
  readonly chips: readonly Chip[]
  readonly totals: {
    readonly shown: Count
    readonly ofStatements: number
    readonly articles: number
    readonly ofArticles: number
  }
}

/** `dossier` is the stage known on the selection's day; `total` is the number of all statements. */
export function toFiltersModel(
  dossier: Matching<DossierIndex>,
  selection: Selection,
  language: Language,
  total: number = dossier.statements.length,
): FiltersModel {
  const lists = LIST_FILTERS.filter((name) => name !== 'stance').map((name) =>
    toListFilter(dossier, selection, language, name),
  )
  const legend = toLegend(dossier, selection, language)
  const shown = selectStatements(dossier, selection)
  return {
    lists,
    legend,
    presets: toPresets(dossier, language),
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

/** Options whose label, other names or code contain the typed words, ignoring accents. */
export function findOptions(
  options: readonly FilterOption[],
  typed: string,
): readonly FilterOption[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean)
  return options.filter((option) => words.every((word) => option.searched.includes(word)))
}

function toListFilter(
  dossier: Matching<DossierIndex>,
  selection: Selection,
  language: Language,
  name: ListFilter['name'],
): ListFilter {
  const counts = countByValue(dossier, selection, name)
  const chosen = new Set<string>(selection[name])
  return {
    name,
    label: FILTERS[name].name[language],
    options: FILTERS[name].toValues(dossier, language).map((value) => ({
      id: value.id,
      label: value.label,
      flag: value.flag ?? null,
      count: counts.get(value.id) ?? NO_COUNT,
      chosen: chosen.has(value.id),
      searched: foldText([value.label, value.id, ...(value.also ?? [])].join('\n')),
    })),
  }
}

function toLegend(
  dossier: Matching<DossierIndex>,
  selection: Selection,
  language: Language,
): readonly LegendStance[] {
  const counts = countByValue(dossier, selection, 'stance')
  return dossier.stances.map((stance) => ({
    stance,
    label: stance.name[language],
    definition: stance.definition[language],
    count: counts.get(stance.id) ?? NO_COUNT,
    chosen: selection.stance.includes(stance.id),
  }))
}

function toPresets(dossier: DossierIndex, language: Language): readonly Preset[] {
  const { presets } = filtersMessages[language]
  const states = dossier.actors.filter((actor) => actor.kind === 'state')
  const withRole = (...roles: readonly string[]) =>
    states.filter((state) => roles.includes(state.role)).map((state) => state.id)
  const stateIds = new Set([
    ...states.map((state) => state.id),
    ...dossier.roster.members.map((member) => member.code),
  ])
  const collectives = dossier.actors.flatMap((actor) =>
    actor.kind === 'collective' &&
    actor.members.length > 1 &&
    actor.members.every((member) => stateIds.has(member.actor))
      ? [{ label: actor.short[language], actors: actor.members.map((member) => member.actor) }]
      : [],
  )
  return [
    { label: sectionMessages[language]['co-lead'], actors: withRole('co-lead') },
    { label: presets.named, actors: withRole('co-lead', 'member') },
    ...collectives,
    { label: presets.all, actors: [] },
  ]
}
