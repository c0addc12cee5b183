import { useMemo } from 'react'
import type { Dossier } from '../../model/dossier'
import { toKnownDays } from '../../selection/known-days'
import type { Selection } from '../../selection/selection'
import { useIntents, useSelectionParts } from '../../selection/SelectionContext'
import { AsOf } from './AsOf'

const toParts = ({ asOf, knownBy }: Selection) => ({ asOf, knownBy })

/** `whole` is what there is to know. */
export function AsOfView({ whole }: { readonly whole: Dossier }) {
  const { asOf, knownBy } = useSelectionParts(toParts)
  const { travelTo, showKnownBy } = useIntents()
  const stops = useMemo(() => toKnownDays(whole, knownBy), [whole, knownBy])
  return (
    <AsOf asOf={asOf} knownBy={knownBy} stops={stops} onTravel={travelTo} onKnownBy={showKnownBy} />
  )
}
