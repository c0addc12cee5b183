import { StanceShape } from '../../../ui/marks/StanceMark'
import type { DrawnMark } from '../geometry/timeline-layout'

/** A statement's mark, about the origin. */
export function MarkShape({ mark }: { readonly mark: DrawnMark }) {
  return (
    <StanceShape
      mark={mark.stance.mark}
      hue={mark.stance.hue}
      hollow={mark.inherited}
      isOpen={mark.statement.reading === 'open'}
    />
  )
}

/**
 * A background for a displaced mark or a single day's mark, so that its lane, a leader or another
 * date's bar does not run through it.
 */
export function MarkGround({ mark }: { readonly mark: DrawnMark }) {
  if (mark.moment.span.precision !== 'day' && mark.trueY === null) return null
  return <circle r={mark.isOnBar ? 7.5 : 6} fill="var(--paper)" />
}
