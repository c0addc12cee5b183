import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { keepLast, onceFor } from '../../model/once-for'
import type { Language } from '../../model/vocabulary'
import type { Selection } from '../../selection/selection'
import { useSettled } from '../../links/use-settled'
import { useIntents } from '../../links/SelectionContext'
import { useAwaitWords } from '../../query/words'
import type { Stages } from '../../stages/stages'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { toFirstOfFolded } from '../../ui/LongList'
import { listCalled } from './named-changes-model'
import { Shifts } from './Shifts'
import { toShiftsModel } from './shifts-model'

interface Question {
  readonly selection: Selection
  readonly language: Language
}

/** Kept, as a component that waits for words is drawn anew, and does not keep what it made before. */
const toModel = onceFor((stages: Stages<Dossier>) =>
  keepLast(({ selection, language }: Question) => toShiftsModel(stages, selection, language), 2),
)

export function ShiftsView(props: { readonly stages: Stages<Dossier> }) {
  const { stages, selection } = useSettled(props.stages)
  const language = useLanguage()
  const { clearAll } = useIntents()
  const model = toModel(stages)({ selection, language })
  const awaitWords = useAwaitWords(stages.known)
  awaitWords(listCalled(model.called.slice(0, toFirstOfFolded(model.called.length))))
  return (
    <AwaitWordsContext value={awaitWords}>
      <Shifts model={model} asOf={selection.asOf} onClearFilters={clearAll} />
    </AwaitWordsContext>
  )
}
