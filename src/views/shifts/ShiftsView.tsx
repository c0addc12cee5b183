import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { keepModels } from '../../selection/keep-models'
import { useSettled } from '../../links/use-settled'
import { useIntents } from '../../links/SelectionContext'
import { useAwaitWords } from '../../query/words'
import type { Stages } from '../../stages/stages'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { toFirstOfFolded } from '../../ui/LongList'
import { listCalled } from './named-changes-model'
import { Shifts } from './Shifts'
import { toShiftsModel } from './shifts-model'

const toModel = keepModels(toShiftsModel)

export function ShiftsView(props: { readonly stages: Stages<Dossier> }) {
  const { stages, selection } = useSettled(props.stages)
  const language = useLanguage()
  const { clearAll } = useIntents()
  const model = toModel(stages, selection, language)
  const awaitWords = useAwaitWords(stages.known)
  awaitWords(listCalled(model.called.slice(0, toFirstOfFolded(model.called.length))))
  return (
    <AwaitWordsContext value={awaitWords}>
      <Shifts model={model} asOf={selection.asOf} onClearFilters={clearAll} />
    </AwaitWordsContext>
  )
}
