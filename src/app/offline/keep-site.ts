/** The service worker, as the page sees it: it keeps the site, and tells of newer builds. */

import { isCopy } from './is-copy'

declare global {
  interface Window {
    /** What TypeScript's library doesn't have yet. A trusted address goes where a string would. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: () => string },
      ) => { readonly createScriptURL: (address: '') => string }
    }
  }
}

const ADDRESS = `${import.meta.env.BASE_URL}service-worker.js`

/**
 * Lets the browser keep the site, and calls `onNewer` when a newer build than the page's is kept: a
 * reload shows it. Where the browser has no service workers or allows none, nothing happens. Returns
 * what ends it.
 */
export function keepSite(onNewer: () => void): () => void {
  // Absent where the address is not secure, and in some browsers' private windows.
  if (!import.meta.env.PROD || isCopy() || !('serviceWorker' in navigator)) return () => null
  const { serviceWorker } = navigator
  const controller = new AbortController()
  const { signal } = controller
  const compare = async () => {
    if (await isNewer(serviceWorker.controller)) onNewer()
  }
  serviceWorker.addEventListener('controllerchange', () => void compare(), { signal })
  // Where it may not be registered, the page works as before.
  void serviceWorker.register(toTrusted()).catch(() => null)
  // A browser asks for a newer build at each visit, but a window may stay open for days.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') void askForNewer()
    },
    { signal },
  )
  return () => controller.abort()
}

async function askForNewer(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.update().catch(() => null)
}

/** Whether the worker keeps another build than the page's, whose main script it has not. */
async function isNewer(worker: ServiceWorker | null): Promise<boolean> {
  const main = findMainScript()
  if (worker === null || main === null) return false
  const { port1, port2 } = new MessageChannel()
  const files = await new Promise<readonly string[]>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => resolve(data))
    port1.start()
    worker.postMessage('files', [port2])
  })
  port1.close()
  return !files.some((file) => main.endsWith(`/${file}`))
}

/** Its address: a page that was written has a link to it, another one the script. */
function findMainScript(): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[data-main]')
  return (
    link?.href ?? document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? null
  )
}

let trusted: string | null = null

/**
 * To register a worker is to run code from an address, which the policy allows no string to name. This
 * one, and no other, is trusted; the browser lets the policy be made once only.
 */
function toTrusted(): string {
  trusted ??=
    window.trustedTypes
      ?.createPolicy('service-worker', { createScriptURL: () => ADDRESS })
      .createScriptURL('') ?? ADDRESS
  return trusted
}
