import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { awaitWords } from '../../query/words'
import type { Stages } from '../../stages/stages'
import { Changes } from './Changes'
import { toChangesModel } from './changes-model'

export function ChangesView({ stages }: { readonly stages: Stages<Dossier> }) {
  const selection = useSelection()
  const language = useLanguage()
  const { goTo, clearAll } = useIntents()
  awaitWords(stages.known)
  const model = useMemo(
    () => toChangesModel(stages, selection, language),
    [stages, selection, language],
  )
  return (
    <Changes
      model={model}
      stances={stages.known.stances}
      onCompare={(since, asOf) => goTo({ ...selection, since, asOf })}
      onClearFilters={() => {
        clearAll()
      }}
    />
  )
}
