import { createElement, startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createQueryClient } from '../query/create-query-client'
import { App } from './App'
import { loadWritten } from './written/load-written'

/** Brings the page in `root` to life as it was written; where another one is asked for, draws that in its place. */
export async function startApp(root: HTMLElement): Promise<void> {
  const client = createQueryClient()
  const written = await loadWritten(root, client)
  const app = createElement(App, { client, written: written?.rest ?? null })
  const page = createElement(StrictMode, null, app)
  if (written !== null) {
    let hasFailed = false
    void written.rest.then((loads) => {
      hasFailed = loads.some(isRejected)
    })
    // In small steps, so that the page scrolls and answers meanwhile.
    startTransition(() => {
      hydrateRoot(root, page, {
        // Where something did not load, what is drawn in its place says so.
        onRecoverableError: (error) => {
          if (!hasFailed) reportError(error)
        },
      })
    })
    return
  }
  root.replaceChildren()
  delete document.documentElement.dataset['other']
  createRoot(root).render(page)
}

function isRejected({ status }: PromiseSettledResult<unknown>): boolean {
  return status === 'rejected'
}
