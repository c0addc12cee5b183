import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../selection/SelectionContext'
import { Changes } from './Changes'
import { toChangesModel } from './changes-model'

interface ChangesViewProps {
  /** What is known on the selection's day. */
  readonly dossier: Dossier
  readonly whole: Dossier
}

export function ChangesView({ dossier, whole }: ChangesViewProps) {
  const selection = useSelection()
  const language = useLanguage()
  const { goTo, clearAll } = useIntents()
  const model = useMemo(
    () => toChangesModel(dossier, whole, selection, language),
    [dossier, whole, selection, language],
  )
  return (
    <Changes
      model={model}
      stances={dossier.stances}
      onCompare={(since, asOf) => goTo({ ...selection, since, asOf })}
      onClearFilters={() => {
        clearAll()
      }}
    />
  )
}
