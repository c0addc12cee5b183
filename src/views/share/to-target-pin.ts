import { findIfAny } from '../../model/find-by-id'
import type { Pin } from '../../notebook/notebook-item'
import { toPlacePin } from '../../notebook/to-place-pin'
import { toPassage } from '../../passages/passage'
import { toQuotePin } from '../../passages/to-quote-pin'
import { toSharedSelection, type ShareTarget } from '../../selection/share-target'
import type { Sharing } from './share-model'

/** The target as the notebook stores it. `name` is its name in the reader's language. */
export function toTargetPin(
  target: ShareTarget,
  name: string,
  {
    stages: { everything },
    selection,
    language,
  }: Pick<Sharing, 'stages' | 'selection' | 'language'>,
): Pin {
  const statement =
    target.kind === 'quote' ? findIfAny(everything.statements, target.statement) : undefined
  if (statement !== undefined)
    return toQuotePin(toPassage(everything, statement, language), language)
  const kind = target.kind === 'cell' ? 'cell' : 'view'
  return toPlacePin(kind, toSharedSelection(selection, target, everything), name)
}
