import { useMemo, type ReactNode } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { DossierIndex } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { Filters } from './Filters'
import { toFiltersModel } from './filters-model'
import { VoiceSwitchView } from './VoiceSwitchView'
import type { Matching } from '../../stages/stages'

interface FiltersViewProps {
  readonly dossier: Matching<DossierIndex>
  /** The number of all statements. */
  readonly total: number
  /** Chooses the day to travel to: passed in because it lists events, which load later. */
  readonly asOfPanel: ReactNode
}

export function FiltersView({ dossier, total, asOfPanel }: FiltersViewProps) {
  const selection = useSelection()
  const language = useLanguage()
  const intents = useIntents()
  const model = useMemo(
    () => toFiltersModel(dossier, selection, language, total),
    [dossier, selection, language, total],
  )
  return (
    <Filters
      model={model}
      asOfPanel={asOfPanel}
      voiceSwitch={<VoiceSwitchView dossier={dossier} />}
      intents={intents}
    />
  )
}
