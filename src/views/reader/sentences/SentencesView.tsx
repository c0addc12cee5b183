import { useMemo } from 'react'
import { useLanguage } from '../../../language/LanguageContext'
import {
  useHover,
  useIntents,
  useSelection,
  useSelectionState,
} from '../../../links/SelectionContext'
import type { Dossier, StatementId } from '../../../model/dossier'
import { FIRST_SENTENCES } from '../../../passages/sentences/SentenceGroups'
import { selectForItems, toSentencesModel } from '../../../passages/sentences/sentences-model'
import { toLink } from '../../../selection/to-link'
import { useWidth } from '../../../ui/use-width'
import { Sentences } from './Sentences'
import { AwaitWordsContext } from '../../../passages/drawings/await-words-context'
import { useAwaitWords } from '../../../query/words'
import type { Matching } from '../../../stages/stages'

interface SentencesViewProps {
  readonly dossier: Matching<Dossier>
  /** The statement whose article the reader has just left. */
  readonly left: StatementId | null
}

/** Nothing unless something is asked. */
export function SentencesView({ dossier, left }: SentencesViewProps) {
  const selection = useSelection()
  const language = useLanguage()
  const model = useMemo(
    () => toSentencesModel(dossier, selection, language),
    [dossier, selection, language],
  )
  const { readInContext } = useIntents()
  const hoverStatement = useHover((hover) => hover.hoverStatement)
  const isNarrow = useWidth() === 'narrow'
  // In a large dossier, thousands may answer.
  const first = model?.groups.flatMap(({ statements }) =>
    selectForItems(statements, FIRST_SENTENCES),
  )
  const awaitWords = useAwaitWords(dossier)
  awaitWords(first ?? [])
  const byAddress = useSelectionState(({ history }) => history === 'none')
  if (model === null || model.groups.length === 0) return null
  return (
    <AwaitWordsContext value={awaitWords}>
      <Sentences
        model={model}
        dossier={dossier}
        left={left}
        takesFocus={!byAddress}
        intents={{
          onHover: hoverStatement,
          onRead: (id) => readInContext(id, isNarrow),
          getLink: ({ id, hash, article }) =>
            toLink({
              ...selection,
              at: id,
              quote: hash,
              read: selection.view === 'articles' ? article : null,
            }),
        }}
      />
    </AwaitWordsContext>
  )
}
