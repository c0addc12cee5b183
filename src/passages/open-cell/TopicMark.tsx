import { AbsenceMark, StanceMark } from '../../ui/marks/StanceMark'
import type { TopicGroup } from './open-cell-model'

/** The latest stance on a topic, drawn as in the matrix. */
export function TopicMark({ group }: { readonly group: TopicGroup }) {
  const { stance, reading, isInherited, isShown } = group
  if (!isShown) return <AbsenceMark />
  return (
    <StanceMark
      mark={stance.mark}
      hue={stance.hue}
      hollow={isInherited}
      isOpen={reading === 'open'}
    />
  )
}
