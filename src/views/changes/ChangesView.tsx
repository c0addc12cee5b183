import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { keepModels } from '../../selection/keep-models'
import { useSettled } from '../../links/use-settled'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { useAwaitWords } from '../../query/words'
import type { Stages } from '../../stages/stages'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { Changes } from './Changes'
import { listStatements, toChangesModel } from './changes-model'

const toModel = keepModels(toChangesModel)

export function ChangesView(props: { readonly stages: Stages<Dossier> }) {
  const { stages, selection } = useSettled(props.stages)
  const language = useLanguage()
  const asked = useSelection()
  const { goTo, clearAll } = useIntents()
  const model = toModel(stages, selection, language)
  const awaitWords = useAwaitWords(stages.known)
  awaitWords(model.groups.flatMap(({ changes, first }) => listStatements(changes.slice(0, first))))
  return (
    <AwaitWordsContext value={awaitWords}>
      <Changes
        model={model}
        stances={stages.known.stances}
        onCompare={(since, asOf) => goTo({ ...asked, since, asOf })}
        onClearFilters={clearAll}
      />
    </AwaitWordsContext>
  )
}
