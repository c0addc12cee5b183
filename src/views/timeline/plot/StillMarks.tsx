import { useXAxisScale } from 'recharts'
import { MarkGround, MarkShape } from './MarkShape'
import type { TimelineLayout } from '../geometry/timeline-layout'

/** Static marks for pictures. */
export function StillMarks({ layout }: { readonly layout: TimelineLayout }) {
  const toX = useXAxisScale()
  return layout.marks.map((mark) => (
    <g key={mark.key} transform={`translate(${(toX?.(mark.lane + 0.5) ?? 0) + mark.dx} ${mark.y})`}>
      <MarkGround mark={mark} />
      <MarkShape mark={mark} />
    </g>
  ))
}
