import { lazy, Suspense, useEffect, useState } from 'react'

const PrintedPage = lazy(async () => ({ default: (await import('./PrintedPage')).PrintedPage }))

interface PrintingProps {
  readonly title: string
}

/** Loads the print code while the browser is idle: once printing starts it is too late. */
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
