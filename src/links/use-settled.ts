import { useDeferredValue, useMemo } from 'react'
import type { Selection } from '../selection/selection'
import { useSelection } from './SelectionContext'

interface Asked<Stages> {
  readonly stages: Stages
  readonly selection: Selection
}

/**
 * What the page is asked to show; what it was asked before until all that the view waits for is there, so that the
 * view stays meanwhile.
 */
export function useSettled<Stages>(stages: Stages): Asked<Stages> {
  const selection = useSelection()
  return useDeferredValue(useMemo(() => ({ stages, selection }), [stages, selection]))
}
