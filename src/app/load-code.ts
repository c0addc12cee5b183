/** Code that loads when it is first needed, and loads again after a failure. */
import { LoadError } from '../query/fetch-json'

/** By the error that it failed with: the same load once more. */
const failedLoads = new WeakMap<Error, () => Promise<unknown>>()

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
    loading.catch((error: Error) => failedLoads.set(error, start))
    return loading
  }
  return () => loading ?? start()
}

/** Another try of the load that failed with `error`; undefined if no load did. */
export function findFailedLoad(error: Error): (() => Promise<unknown>) | undefined {
  return failedLoads.get(error)
}

/** Reloads the page, which keeps its address, unless the site doesn't answer. */
export async function reloadPage(): Promise<void> {
  const isThere = await fetch(import.meta.env.BASE_URL, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (isThere) window.location.reload()
}
