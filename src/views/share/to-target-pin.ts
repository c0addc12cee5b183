import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import type { Pin } from '../../notebook/notebook-item'
import { toPlacePin } from '../../notebook/to-place-pin'
import { toPassage } from '../../passages/passage'
import { toQuotePin } from '../../passages/to-quote-pin'
import type { Selection } from '../../selection/selection'
import { toSharedSelection, type ShareTarget } from '../../selection/share-target'

/** What is shared, as it goes into the notebook. `name` is what it is called in the reader's language. */
export function toTargetPin(
  target: ShareTarget,
  name: string,
  { whole, selection, language }: { whole: Dossier; selection: Selection; language: Language },
): Pin {
  const statement =
    target.kind === 'quote' ? whole.statements.find(({ id }) => id === target.statement) : undefined
  if (statement !== undefined) return toQuotePin(toPassage(whole, statement, language), language)
  const kind = target.kind === 'cell' ? 'cell' : 'view'
  return toPlacePin(kind, toSharedSelection(selection, target, whole), name)
}
