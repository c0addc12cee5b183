import { useCallback, useMemo } from 'react'
import { toPlaceTitle } from '../../export/place-title'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useNotebook } from '../../notebook/use-notebook'
import type { Selection } from '../../selection/selection'
import { Notebook } from './Notebook'
import { toNotebookModel } from './notebook-model'
import type { Stages } from '../../stages/stages'

export function NotebookView({ stages }: { readonly stages: Stages<Dossier> }) {
  const dossier = stages.everything
  const language = useLanguage()
  const nameOf = useCallback(
    (selection: Selection) => toPlaceTitle(dossier, dossier, selection, language),
    [dossier, language],
  )
  const items = useNotebook((state) => state.items)
  const overtaken = useNotebook((state) => state.overtaken)
  const storageState = useNotebook((state) => state.storageState)
  const actions = useNotebook((state) => state.actions)
  const entries = useMemo(
    () => toNotebookModel({ items, overtaken }, dossier, language, nameOf),
    [items, overtaken, dossier, language, nameOf],
  )
  return <Notebook entries={entries} storageState={storageState} actions={actions} />
}
