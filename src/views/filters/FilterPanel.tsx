import { useLanguage } from '../../language/LanguageContext'
import type { Intents } from '../../selection/selection-store'
import type { FiltersModel, ListFilter } from './filters-model'
import { toOptionGroups } from './find-options'
import { OptionList } from './OptionList'
import { PeriodForm } from './PeriodForm'
import { toPresets } from './to-presets'

export interface FilterPanelProps {
  readonly name: ListFilter['name'] | 'time'
  readonly model: FiltersModel
  readonly intents: Pick<Intents, 'toggleFilter' | 'setFilter' | 'setPeriod'>
}

/** Chooses the values of one filter. */
export function FilterPanel({ name, model, intents }: FilterPanelProps) {
  const language = useLanguage()
  const list = model.lists.find((each) => each.name === name)
  if (list === undefined) return <PeriodForm period={model.time} onChoose={intents.setPeriod} />
  return (
    <OptionList
      options={list.options}
      toGroups={(options) => toOptionGroups(list.name, options, model.dossier, language)}
      presets={list.name === 'country' ? toPresets(model.dossier, language) : []}
      label={list.label}
      onToggle={(id) => intents.toggleFilter(list.name, id)}
      onChoose={(ids) => intents.setFilter(list.name, ids)}
    />
  )
}
