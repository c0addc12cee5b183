import { useEffect, useState } from 'react'

/**
 * How many items the notebook holds; 0 until its code is there. That code is no part of the first
 * load, and without it the count stays 0: the notebook's own page says what is wrong.
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
