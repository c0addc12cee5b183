import { useEffect, useState } from 'react'

/**
 * The number of items in the notebook; 0 until its code is loaded, which is not part of the first
 * load. If loading fails, it stays 0: the notebook's own page reports the failure.
 */
export function useNotebookCount(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const unmount = new AbortController()
    void import('./open-notebook').then(
      ({ openNotebook }) => {
        if (unmount.signal.aborted) return
        const notebook = openNotebook()
        const readCount = () => setCount(notebook.getState().items.length)
        readCount()
        unmount.signal.addEventListener('abort', notebook.subscribe(readCount))
      },
      () => undefined,
    )
    return () => unmount.abort()
  }, [])
  return count
}
