import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { keepModels } from '../../selection/keep-models'
import { useSettled } from '../../links/use-settled'
import { useIntents } from '../../links/SelectionContext'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { useAwaitWords } from '../../query/words'
import { toFirstOfFolded } from '../../ui/LongList'
import { Conditions } from './Conditions'
import { listPassages, toConditionsModel } from './conditions-model'
import type { Stages } from '../../stages/stages'

const toModel = keepModels(toConditionsModel)

export function ConditionsView(props: { readonly stages: Stages<Dossier> }) {
  const { stages, selection } = useSettled(props.stages)
  const { matching: dossier } = stages
  const language = useLanguage()
  const { toggleFilter, clearAll } = useIntents()
  const model = toModel(dossier, selection, language)
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
