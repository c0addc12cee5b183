import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { useAwaitWords } from '../../query/words'
import type { Stages } from '../../stages/stages'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { Changes } from './Changes'
import { listStatements, toChangesModel } from './changes-model'

export function ChangesView({ stages }: { readonly stages: Stages<Dossier> }) {
  const selection = useSelection()
  const language = useLanguage()
  const { goTo, clearAll } = useIntents()
  const model = useMemo(
    () => toChangesModel(stages, selection, language),
    [stages, selection, language],
  )
  const awaitWords = useAwaitWords(stages.known)
  awaitWords(model.groups.flatMap(({ changes, first }) => listStatements(changes.slice(0, first))))
  return (
    <AwaitWordsContext value={awaitWords}>
      <Changes
        model={model}
        stances={stages.known.stances}
        onCompare={(since, asOf) => goTo({ ...selection, since, asOf })}
        onClearFilters={clearAll}
      />
    </AwaitWordsContext>
  )
}
