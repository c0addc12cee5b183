import { useMemo, type ComponentType, type ReactNode } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { DossierIndex } from '../../model/dossier'
import type { Stance } from '../../model/vocabulary'
import { useIntents, useSelection } from '../../links/SelectionContext'
import type { FilterPanelProps } from './FilterPanel'
import { Filters, type Folding } from './Filters'
import { toFiltersModel } from './filters-model'
import { VoiceSwitchView } from './VoiceSwitchView'
import type { Matching } from '../../stages/stages'

interface FiltersViewProps {
  readonly dossier: Matching<DossierIndex>
  /** The number of all statements. */
  readonly total: number
  /** With their definitions, once the texts have loaded. */
  readonly stances: readonly Stance[] | undefined
  readonly fold: Folding
  /** The starting question that the filters answer, where the page is too narrow to show it below. */
  readonly question: ReactNode
  /** Passed in, as the panels below, because none is needed before its button is pressed. */
  readonly Panel: ComponentType<FilterPanelProps>
  /** Chooses the day to travel to: passed in because it lists events, which load later. */
  readonly asOfPanel: ReactNode
  /** Explains the signs: passed in because those of the matrix belong to another view. */
  readonly keyPanel: ReactNode
}

export function FiltersView({ dossier, total, stances, ...panels }: FiltersViewProps) {
  const selection = useSelection()
  const language = useLanguage()
  const intents = useIntents()
  const model = useMemo(
    () => toFiltersModel(dossier, selection, language, total, stances),
    [dossier, selection, language, total, stances],
  )
  return (
    <Filters
      model={model}
      {...panels}
      voiceSwitch={<VoiceSwitchView dossier={dossier} />}
      intents={intents}
    />
  )
}
