import { lazy, Suspense, useEffect, useState } from 'react'

const PrintedPage = lazy(async () => ({ default: (await import('./PrintedPage')).PrintedPage }))

interface PrintingProps {
  /** What is shown. */
  readonly title: string
}

/**
 * Makes ready for paper once the browser has nothing else to do: when it prints, there is no time
 * left to load anything.
 */
export function Printing({ title }: PrintingProps) {
  const isIdle = useIdle()
  return (
    isIdle && (
      <Suspense>
        <PrintedPage title={title} />
      </Suspense>
    )
  )
}

function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    const become = () => setIsIdle(true)
    // Safari has no other way.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(become, 2000)
      return () => clearTimeout(timer)
    }
    const request = window.requestIdleCallback(become)
    return () => window.cancelIdleCallback(request)
  }, [])
  return isIdle
}
