import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { useAwaitWords } from '../../query/words'
import { toFirstOfFolded } from '../../ui/LongList'
import { Conditions } from './Conditions'
import { listPassages, toConditionsModel } from './conditions-model'
import type { Stages } from '../../stages/stages'

export function ConditionsView({ stages }: { readonly stages: Stages<Dossier> }) {
  const { matching: dossier } = stages
  const selection = useSelection()
  const language = useLanguage()
  const { toggleFilter, clearAll } = useIntents()
  const model = useMemo(
    () => toConditionsModel(dossier, selection, language),
    [dossier, selection, language],
  )
  const awaitWords = useAwaitWords(dossier)
  awaitWords(
    listPassages(model).flatMap(({ statements }) =>
      statements.slice(0, toFirstOfFolded(statements.length)),
    ),
  )
  return (
    <AwaitWordsContext value={awaitWords}>
      <Conditions
        model={model}
        onToggle={(id) => toggleFilter('condition', id)}
        onClearAll={clearAll}
      />
    </AwaitWordsContext>
  )
}
