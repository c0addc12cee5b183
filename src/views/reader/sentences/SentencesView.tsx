import {
  useHover,
  useIntents,
  useSelection,
  useSelectionState,
} from '../../../links/SelectionContext'
import type { Dossier, StatementId } from '../../../model/dossier'
import { toLink } from '../../../selection/to-link'
import { useWidth } from '../../../ui/use-width'
import { Sentences } from './Sentences'
import type { SentencesModel } from '../../../passages/sentences/sentences-model'

interface SentencesViewProps {
  readonly model: SentencesModel
  readonly dossier: Dossier
  /** The statement whose article the reader has just left. */
  readonly left: StatementId | null
}

export function SentencesView({ model, dossier, left }: SentencesViewProps) {
  const selection = useSelection()
  const { readInContext } = useIntents()
  const hoverStatement = useHover((hover) => hover.hoverStatement)
  const isNarrow = useWidth() === 'narrow'
  const byAddress = useSelectionState(({ history }) => history === 'none')
  return (
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
  )
}
