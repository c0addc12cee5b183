/**
 * The Vite plugin around the compiler. A build fails on any problem and emits content-hashed JSON.
 * The development server serves the same paths from memory, updates the page without a reload when
 * a seed changes, and reports problems in Vite's overlay while the last good dossier stays on screen.
 */
import { resolve, sep } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite'
import { compileSeeds } from './compile-seeds'
import { formatReport } from './problem'
import { readSeedFiles } from './read/read-seed-files'
import { toFiles, type DossierFiles } from './emit/to-files'

const VIRTUAL = 'virtual:dossier'
const RESOLVED = `\0${VIRTUAL}`
/** The index's path in development until the seeds first compile; it answers 503. */
const NO_INDEX = 'data/index.json'
/** Milliseconds to wait for further changes, because editors save in several steps. */
const SETTLE = 50

interface State {
  /** The last good dossier. */
  good: DossierFiles | null
  /** Its files and all earlier ones, which a page may still be loading when the seeds change. */
  readonly served: Map<string, string>
  /** The report on the current seeds; null when they are good. */
  report: string | null
}

export function seedsPlugin({ seedsDir }: { readonly seedsDir: string }): Plugin {
  const state: State = { good: null, served: new Map(), report: null }
  let base = '/'
  let folder = seedsDir
  let isBuild = false
  let isCompiled = false

  const compile = (): State => {
    const { dossier, problems } = compileSeeds(readSeedFiles(folder))
    if (dossier !== null) {
      state.good = toFiles(dossier)
      for (const [path, json] of state.good.files) state.served.set(path, json)
    }
    state.report = dossier === null ? formatReport(problems, `${seedsDir}/`) : null
    isCompiled = true
    return state
  }
  const compileOnce = (): State => (isCompiled ? state : compile())
  const findIndexUrl = (): string => base + (compileOnce().good?.indexPath ?? NO_INDEX)

  return {
    name: 'seeds',
    configResolved(config) {
      base = config.base
      folder = resolve(config.root, seedsDir)
      isBuild = config.command === 'build'
    },
    buildStart() {
      if (!isBuild) return
      const { good, report } = compile()
      if (report !== null || good === null) return this.error(`The seeds have problems:\n${report}`)
      for (const path of readSeedFiles(folder).keys()) this.addWatchFile(resolve(folder, path))
      for (const [fileName, source] of good.files)
        this.emitFile({ type: 'asset', fileName, source })
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? writeModule(findIndexUrl(), isBuild) : undefined),
    transformIndexHtml: () => [toPreload(findIndexUrl())],
    configureServer(server) {
      serveFiles(server, compileOnce, base)
      watchSeeds(server, folder, () => {
        try {
          compile()
        } catch (error) {
          // While an editor replaces a file, it may be gone for a moment; its return is an event, too.
          server.config.logger.warn(`The seeds could not be read: ${String(error)}`)
          return
        }
        if (state.report === null) sendUpdate(server, findIndexUrl())
        else sendReport(server, state)
      })
      server.ws.on('vite:client:connect', () => {
        if (state.report !== null) sendReport(server, state)
      })
    },
  }
}

/** In development the module also closes the overlay once the seeds are fixed. */
function writeModule(indexUrl: string, isBuild: boolean): string {
  const address = `export const indexUrl = ${JSON.stringify(indexUrl)}\n`
  if (isBuild) return address
  return `${address}import.meta.hot?.on('dossier:update', () => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.close()
})\n`
}

/** Lets the browser fetch the index while the scripts are still loading. */
function toPreload(href: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href },
    injectTo: 'head',
  }
}

function serveFiles(server: ViteDevServer, read: () => State, base: string): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    // Vite usually has stripped the base already.
    const path = (pathname.startsWith(base) ? pathname.slice(base.length) : pathname).replace(
      /^\//u,
      '',
    )
    if (!path.startsWith('data/')) return next()
    const { served, report } = read()
    const json = served.get(path)
    response.setHeader('Cache-Control', 'no-cache')
    if (json === undefined) {
      response.statusCode = report === null ? 404 : 503
      response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      return response.end(report ?? 'No such file.')
    }
    response.setHeader('Content-Type', 'application/json')
    return response.end(json)
  })
}

function watchSeeds(server: ViteDevServer, folder: string, recompile: () => void): void {
  let timer: NodeJS.Timeout | undefined
  const onChange = (path: string) => {
    if (!resolve(path).startsWith(folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(recompile, SETTLE)
  }
  server.watcher.add(folder)
  server.watcher.on('add', onChange).on('change', onChange).on('unlink', onChange)
}

function sendUpdate(server: ViteDevServer, indexUrl: string): void {
  const { moduleGraph } = server
  const module = moduleGraph.getModuleById(RESOLVED)
  if (module !== undefined) moduleGraph.invalidateModule(module)
  server.ws.send('dossier:update', { indexUrl })
}

function sendReport(server: ViteDevServer, { good, report }: State): void {
  const shown = good === null ? '' : ' The page still shows the last good dossier.'
  const message = `The seeds have problems.${shown}\n\n${report}`
  server.config.logger.error(message, { timestamp: true })
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'seeds' } })
}
