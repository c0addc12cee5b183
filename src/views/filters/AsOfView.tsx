import { useMemo } from 'react'
import type { Dossier } from '../../model/dossier'
import { toKnownDays } from '../../stages/known-days'
import { selectMatching } from '../../stages/select-known-index'
import type { Selection } from '../../selection/selection'
import { useIntents, useSelectionParts } from '../../links/SelectionContext'
import type { Stages } from '../../stages/stages'
import { AsOf } from './AsOf'

const toParts = ({ asOf, knownBy }: Selection) => ({ asOf, knownBy })

export function AsOfView({ stages }: { readonly stages: Stages<Dossier> }) {
  const { asOf, knownBy } = useSelectionParts(toParts)
  const { travelTo, showKnownBy } = useIntents()
  const { everything, matches } = stages
  const stops = useMemo(
    () => toKnownDays(selectMatching(everything, matches), knownBy),
    [everything, matches, knownBy],
  )
  return (
    <AsOf asOf={asOf} knownBy={knownBy} stops={stops} onTravel={travelTo} onKnownBy={showKnownBy} />
  )
}
