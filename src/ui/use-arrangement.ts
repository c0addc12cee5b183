import { useMedia } from './use-media'
import { useWidth } from './use-width'

/**
 * How panes stand in the window: `wide`: in columns · `beside`: the first at full height beside the
 * others · `tight`: so, where all columns of a matrix at 24 px each take 70 % · `above`: at full width
 * above the others, in a window that is higher than broad.
 */
export const ARRANGEMENTS = ['wide', 'beside', 'tight', 'above'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

export function useArrangement(): Arrangement {
  const isPortrait = useMedia('(orientation: portrait)')
  const isTight = useMedia('(min-width: 1000px) and (max-width: 1149px)')
  if (useWidth() === 'wide') return 'wide'
  if (isPortrait) return 'above'
  return isTight ? 'tight' : 'beside'
}
