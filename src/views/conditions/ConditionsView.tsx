import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { keepLast, onceFor } from '../../model/once-for'
import type { Language } from '../../model/vocabulary'
import type { Selection } from '../../selection/selection'
import { useSettled } from '../../links/use-settled'
import { useIntents } from '../../links/SelectionContext'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { useAwaitWords } from '../../query/words'
import { toFirstOfFolded } from '../../ui/LongList'
import { Conditions } from './Conditions'
import { listPassages, toConditionsModel } from './conditions-model'
import type { Matching, Stages } from '../../stages/stages'

interface Question {
  readonly selection: Selection
  readonly language: Language
}

/** Kept, as a component that waits for words is drawn anew, and does not keep what it made before. */
const toModel = onceFor((dossier: Matching<Dossier>) =>
  keepLast(
    ({ selection, language }: Question) => toConditionsModel(dossier, selection, language),
    2,
  ),
)

export function ConditionsView(props: { readonly stages: Stages<Dossier> }) {
  const { stages, selection } = useSettled(props.stages)
  const { matching: dossier } = stages
  const language = useLanguage()
  const { toggleFilter, clearAll } = useIntents()
  const model = toModel(dossier)({ selection, language })
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
