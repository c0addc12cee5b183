import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { keepLast, onceFor } from '../../model/once-for'
import type { Language } from '../../model/vocabulary'
import type { Selection } from '../../selection/selection'
import { useSettled } from '../../links/use-settled'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { useAwaitWords } from '../../query/words'
import type { Stages } from '../../stages/stages'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { Changes } from './Changes'
import { listStatements, toChangesModel } from './changes-model'

interface Question {
  readonly selection: Selection
  readonly language: Language
}

/** Kept, as a component that waits for words is drawn anew, and does not keep what it made before. */
const toModel = onceFor((stages: Stages<Dossier>) =>
  keepLast(({ selection, language }: Question) => toChangesModel(stages, selection, language), 2),
)

export function ChangesView(props: { readonly stages: Stages<Dossier> }) {
  const { stages, selection } = useSettled(props.stages)
  const language = useLanguage()
  const asked = useSelection()
  const { goTo, clearAll } = useIntents()
  const model = toModel(stages)({ selection, language })
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
