/**
 * A thread that draws pages, started by `written-pages.ts`: the next path that none of its siblings has
 * begun, until none is left. Then it posts the draft of what it has written.
 */
import { createJiti } from 'jiti'
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'

/** @type {{ code: string, site: import('./page-writer').WrittenSite, counter: Int32Array }} */
const { code, site, counter } = workerData
/** @type {typeof import('./page-writer')} */
const { PageWriter } = await createJiti(import.meta.url).import('./page-writer.ts')
const writer = await PageWriter.start(await import(pathToFileURL(code).href), site)
const { paths } = writer
Atomics.store(counter, 1, paths.length)
for (let place = takeNext(); place < paths.length; place = takeNext()) {
  // One after another, so that each is out of memory before the next.
  await writer.write(paths[place] ?? '')
  // Drawing leaves no turn to Node, in which it gives back what was collected.
  await setImmediate()
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- it is a thread, not a window
parentPort?.postMessage({ paths, draft: writer.draft })

function takeNext() {
  return Atomics.add(counter, 0, 1)
}
