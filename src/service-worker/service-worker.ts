/**
 * Keeps the site on the reader's device, so that every page of it works without a network.
 *
 * A build is kept whole or not at all: the worker takes over only once it has every file, each checked
 * against its hash, so that a deploy that is under way is not mixed with the one before. Files are
 * answered from what is kept, by their hashed names; what an older build kept stays while a window is
 * open that may be of that build. A page comes from the network where that answers in time: it names
 * the files of its own build, so it can't be half old. Else the shell is answered, from which the
 * page's code draws any of the pages; to keep all of them as they are written would take forty times
 * the room.
 */
import { hasHash, toAnswer, toPath, type KeptSite } from './kept-site'

declare const self: ServiceWorkerGlobalScope
/** Put in its place by the build. */
declare const KEPT_SITE: KeptSite

const { build, shell, files } = KEPT_SITE
const { scope } = self.registration
/** Other sites of the same host have caches, too. */
const PREFIX = `who-pledged-what ${scope} `
const CACHE = PREFIX + build
/** Milliseconds after which a network that doesn't answer counts as none. */
const PATIENCE = 5000
/** Where the ids of the windows are kept that were open when this worker took over. */
const WINDOWS = new URL('windows-before', scope).href

const shellUrl = new URL(shell, scope).href

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver())
})

self.addEventListener('message', ({ ports }) => {
  ports[0]?.postMessage(Object.keys(files))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const answer = toAnswer(request, toPath(request.url, scope), KEPT_SITE)
  if (answer === 'kept') event.respondWith(answerFile(request))
  if (answer !== 'page') return
  event.respondWith(answerPage(request))
  event.waitUntil(dropOlder())
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE)
  const keep = async ([path, integrity]: readonly [string, string]) => {
    const url = new URL(path, scope).href
    const mode = hasHash(path) ? 'default' : 'no-cache'
    // Rejects if the file is another one by now.
    const response = await fetch(url, { cache: mode, integrity, priority: 'low' })
    await cache.put(url, path === shell ? await toShell(response) : response)
  }
  try {
    await Promise.all(Object.entries(files).map(keep))
  } catch (error) {
    await caches.delete(CACHE)
    throw error
  }
}

/** The shell, which says when it was kept. Made anew, since a browser refuses a page that was redirected. */
async function toShell(response: Response): Promise<Response> {
  const html = await response.text()
  const kept = html.replace('<html ', `<html data-kept="${new Date().toISOString()}" `)
  return new Response(kept, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

async function takeOver(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const cache = await caches.open(CACHE)
  await cache.put(WINDOWS, Response.json(windows.map(({ id }) => id)))
  await dropOlder()
  // So that the first visit is enough.
  await self.clients.claim()
}

/** Drops older builds, once no window is open that may be of one. */
async function dropOlder(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  const older = names.slice(0, names.indexOf(CACHE))
  if (older.length === 0) return
  const before = await caches.match(WINDOWS, { cacheName: CACHE })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written above
  const ids = ((await before?.json()) ?? []) as readonly string[]
  const open = await Promise.all(ids.map((id) => self.clients.get(id)))
  if (open.some((client) => client !== undefined)) return
  await Promise.all(older.map((name) => caches.delete(name)))
}

/** From this build, else from an older one, else from the network. */
async function answerFile(request: Request): Promise<Response> {
  const options = { ignoreSearch: true, ignoreVary: true }
  const kept =
    (await caches.match(request, { ...options, cacheName: CACHE })) ??
    (await caches.match(request, options))
  return kept ?? fetch(request)
}

async function answerPage(request: Request): Promise<Response> {
  const kept = await caches.match(shellUrl, { cacheName: CACHE })
  if (kept === undefined) return fetch(request)
  const late = new Promise<Response>((resolve) => {
    setTimeout(resolve, PATIENCE, kept)
  })
  const answer = fetch(request).then(
    // What a host in trouble says is worth less than the page.
    (response) => (response.status >= 500 ? kept : response),
    () => kept,
  )
  return Promise.race([answer, late])
}
