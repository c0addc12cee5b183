/** Code that loads when it is first needed, and loads again after a failure. */
import { rememberFailedLoad } from '../query/failed-loads'
import { LoadError } from '../query/fetch-json'

/** Vite asks for a style sheet once only: at the next try, a view would come without styles. */
async function loadFailedStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([disabled])')
  await Promise.all(
    [...links]
      .filter(({ sheet }) => sheet === null)
      .map(async (failed) => {
        const link = document.createElement('link')
        link.rel = failed.rel
        link.href = failed.href
        failed.replaceWith(link)
        await new Promise((resolve, reject) => {
          link.addEventListener('load', resolve)
          link.addEventListener('error', () => reject(new Error(`${link.href} is not there.`)))
        })
      }),
  )
}

/**
 * The load, each call a new try. From the second failure on, a failure also reloads the page if the
 * site answers: it may be another build by now, and Firefox before 155 remembers for as long as the
 * page lives that a module failed. Without an answer the page stays, since most of it still works.
 */
export function retriable<T>(load: () => Promise<T>): () => Promise<T> {
  let hasFailed = false
  return async () => {
    try {
      if (hasFailed) await loadFailedStyles()
      return await load()
    } catch (cause) {
      if (hasFailed) await reloadPage()
      hasFailed = true
      if (typeof navigator === 'undefined' || navigator.onLine) throw cause
      throw new LoadError('offline', 'There is no network.', { cause })
    }
  }
}

/**
 * Loads on the first call, and returns the same promise each time, as `use` requires: a rejected one
 * too, until `findFailedLoad` leads to another try.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  const attempt = retriable(load)
  let loading: Promise<T> | null = null
  const start = () => {
    loading = attempt()
    loading.catch((error: Error) => rememberFailedLoad(error, start))
    return loading
  }
  return () => loading ?? start()
}

/** Reloads the page, which keeps its address, unless the site doesn't answer. */
export async function reloadPage(): Promise<void> {
  const isThere = await fetch(import.meta.env.BASE_URL, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (isThere) window.location.reload()
}
