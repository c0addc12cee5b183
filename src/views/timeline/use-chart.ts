import { useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Period } from '../../model/dates'
import type { Scale } from '../../selection/selection'
import { toTimelineLayout } from './geometry/timeline-layout'
import type { TimelineModel } from './model/timeline-model'
import { useCoarsePointer } from './use-coarse-pointer'
import { useSize } from './use-size'
import { useZoom } from './controls/use-zoom'

/**
 * The layout for the size of the pane, null until that is known; that size in words; the pane's
 * elements, and zooming.
 */
export function useChart(
  model: TimelineModel,
  scale: Scale,
  onZoom: (zoom: Period | null) => void,
) {
  const language = useLanguage()
  const coarse = useCoarsePointer()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [plot, setPlot] = useState<HTMLElement | null>(null)
  const size = useSize(scroller)
  const layout = useMemo(
    () => (size === null ? null : toTimelineLayout(model, { ...size, scale, language, coarse })),
    [model, size, scale, language, coarse],
  )
  const zoom = useZoom({
    scroller,
    plot,
    scale: layout?.scale ?? null,
    extent: model.extent,
    onZoom,
  })
  const pane = `${size?.width} × ${size?.height}`
  return { layout, pane, plot, zoom, setScroller, setPlot }
}

export type Chart = ReturnType<typeof useChart>
