import { useMemo } from 'react'
import { toFilters } from '../../../filters/filters'
import { useLanguage } from '../../../language/LanguageContext'
import { useIntents, useSelection, useSelectionParts } from '../../../links/SelectionContext'
import type { Dossier } from '../../../model/dossier'
import type { Selection } from '../../../selection/selection'
import { toTrueScale, type Stretch } from '../geometry/to-time-scale'
import { pan, zoomIn, zoomOut } from '../controls/zoom'
import { toDomain } from '../model/timeline-model'
import { toLaneName } from '../model/timeline-words'
import { Density } from './Density'
import { toDensity } from './to-density'

const toAsked = (selection: Selection) => ({
  ...toFilters(selection),
  inherit: selection.inherit,
  lanes: selection.lanes,
})

interface DensityViewProps {
  /** What is known on the day. */
  readonly dossier: Dossier
  /** The whole range of the dossier. */
  readonly extent: Stretch
  /** The number of statements in sight, known on the day or not. */
  readonly inSight: number
}

/** The timeline as numbers. */
export function DensityView({ dossier, extent, inSight }: DensityViewProps) {
  const language = useLanguage()
  const intents = useIntents()
  const asked = useSelectionParts(toAsked)
  const { zoom, at, cell, time, asOf, scale } = useSelection()
  const domain = useMemo(() => toDomain(extent, zoom), [extent, zoom])
  const density = useMemo(
    () => toDensity(dossier, { question: asked, domain, pointed: { at, cell }, language }),
    [dossier, asked, domain, at, cell, language],
  )
  const lanes = density.laneIds.map((id) => ({
    id,
    name: toLaneName(dossier, asked.lanes, id, language),
  }))
  const { setZoom } = intents
  // Zooming by button keeps the middle where it is.
  const middle = toTrueScale(domain, 2)
  return (
    <Density
      density={density}
      lanes={lanes}
      inSight={inSight}
      tools={{
        model: { lanes: asked.lanes, isZoomed: domain !== extent },
        drawing: { scale, table: false },
        zoom: {
          zoomIn: () => setZoom(zoomIn(middle, 1, extent)),
          zoomOut: () => setZoom(zoomOut(middle, 1, extent)),
          fit: () => setZoom(null),
          pan: (direction) => setZoom(pan(domain, direction, extent)),
        },
        intents,
      }}
      period={time}
      asOf={asOf}
      intents={intents}
    />
  )
}
