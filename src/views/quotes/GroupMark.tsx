import { AbsenceMark, StanceMark } from '../../ui/StanceMark'
import type { QuotesGroup } from './quotes-model'

/** The latest stance on a topic, as the matrix draws it. */
export function GroupMark({ group }: { readonly group: QuotesGroup }) {
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
