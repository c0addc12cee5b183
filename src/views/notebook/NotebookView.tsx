import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useNotebook } from '../../notebook/use-notebook'
import type { Selection } from '../../selection/selection'
import { Notebook } from './Notebook'
import { toNotebookModel } from './notebook-model'
import type { Everything } from '../../selection/stages'

interface NotebookViewProps {
  readonly dossier: Everything<Dossier>
  /** The name of any view. */
  readonly nameOf: (selection: Selection) => string
}

export function NotebookView({ dossier, nameOf }: NotebookViewProps) {
  const language = useLanguage()
  const items = useNotebook((state) => state.items)
  const keeping = useNotebook((state) => state.keeping)
  const acts = useNotebook((state) => state.acts)
  const entries = useMemo(
    () => toNotebookModel(items, dossier, language, nameOf),
    [items, dossier, language, nameOf],
  )
  return <Notebook entries={entries} keeping={keeping} acts={acts} />
}
