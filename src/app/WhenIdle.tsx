import { useEffect, useState } from 'react'
import { lazyPart } from './lazy-part'
import { Boundary } from './layout/Boundary'
import { PrintTooEarly } from './outgoing/PrintTooEarly'
import { useSelection } from '../links/SelectionContext'
import { isView } from '../selection/pages'

const Later = lazyPart('Later', async () => (await import('./Later')).Later)

interface LaterProps {
  readonly title: string
}

/** Loads, while the browser is idle, what has to be there at once when it is asked for. */
export function WhenIdle({ title }: LaterProps) {
  const isIdle = useIdle()
  // Other pages are printed as they stand.
  const early = isView(useSelection().view) && <PrintTooEarly />
  if (!isIdle) return early
  return (
    <Boundary fallback={early} renderFailed={() => early}>
      <Later title={title} />
    </Boundary>
  )
}

function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    const become = () => setIsIdle(true)
    // Safari has no idle callbacks.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(become, 2000)
      return () => clearTimeout(timer)
    }
    const request = window.requestIdleCallback(become)
    return () => window.cancelIdleCallback(request)
  }, [])
  return isIdle
}
