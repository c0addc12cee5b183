import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import type { DossierIndex } from '../../model/dossier'
import type { Intents } from '../../selection/selection-store'
import type { FiltersModel, ListFilter } from './filters-model'
import { toOptionGroups } from './find-options'
import { OptionList } from './OptionList'
import { PeriodForm } from './PeriodForm'
import type { Matching } from '../../stages/stages'
import { FILTERS } from '../../filters/filters'
import { toOptions } from './to-options'
import { toPresets } from './to-presets'

export interface FilterPanelProps {
  readonly name: ListFilter['name'] | 'time'
  readonly model: FiltersModel
  readonly intents: Pick<Intents, 'toggleFilter' | 'setFilter' | 'setPeriod'>
}

/** Chooses the values of one filter. */
export function FilterPanel({ name, model, intents }: FilterPanelProps) {
  if (name === 'time') return <PeriodForm period={model.time} onChoose={intents.setPeriod} />
  return <ListPanel name={name} dossier={model.dossier} intents={intents} />
}

function ListPanel({
  name,
  dossier,
  intents,
}: Pick<FilterPanelProps, 'intents'> & {
  readonly name: ListFilter['name']
  readonly dossier: Matching<DossierIndex>
}) {
  const selection = useSelection()
  const language = useLanguage()
  const options = useMemo(
    () => toOptions(dossier, selection, name, language),
    [dossier, selection, name, language],
  )
  return (
    <OptionList
      options={options}
      toGroups={(those) => toOptionGroups(name, those, dossier, language)}
      presets={name === 'country' ? toPresets(dossier, language) : []}
      label={FILTERS[name].name[language]}
      onToggle={(id) => intents.toggleFilter(name, id)}
      onChoose={(ids) => intents.setFilter(name, ids)}
    />
  )
}
