/**
 * The Vite plugin around the compiler. A build fails on any problem and emits content-hashed JSON,
 * the data at addresses that stay, and the releases that the seeds keep. The development server serves the same paths from memory, updates the page without a reload when
 * a seed changes, and reports problems, and whatever the compiler throws, in Vite's overlay while the
 * last good dossier stays on screen.
 */
import { resolve, sep } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite'
import { openCache } from './cache/open-cache'
import { compileSeeds, type CompileResult } from './compile-seeds'
import { serializeSelection } from '../selection/url-codec'
import { toDataFiles, type DataFiles } from './data/to-data-files'
import { writeFiles } from './data/write-files'
import { formatReport } from './problem'
import { SeedMemory } from './read/seed-memory'
import { readSeedFiles } from './read/read-seed-files'
import type { SeedFiles } from './read/read-seeds'
import { readKept } from './releases/kept'
import { toReleaseFiles, type ReleaseFiles } from './releases/to-release-files'
import type { Once } from '../model/once-for'
import { toFiles, type DossierFiles } from './emit/to-files'
import type { CompiledDossier } from './emit/to-dossier'
import { serveFiles } from './serve-files'
import { timeStages, untimed, type TimeStage } from './stage-time'

const VIRTUAL = 'virtual:dossier'
const RESOLVED = `\0${VIRTUAL}`
/** What the page about the data says of its files. */
const VIRTUAL_DATA = 'virtual:data-files'
const RESOLVED_DATA = `\0${VIRTUAL_DATA}`
/** What the page says of releases. */
const VIRTUAL_RELEASES = 'virtual:releases'
const RESOLVED_RELEASES = `\0${VIRTUAL_RELEASES}`
const VIRTUALS = new Set([VIRTUAL, VIRTUAL_DATA, VIRTUAL_RELEASES])
/** The index's path in development until the seeds first compile; it answers 503. */
const NO_INDEX = 'data/index.json'
/** Milliseconds to wait for further changes, because editors save in several steps. */
const SETTLE = 50

interface Good extends DossierFiles {
  readonly released: ReleaseFiles
  /** Made when first asked for: they take longer than all else, and whoever edits seeds rarely looks at them. */
  readonly toData: () => DataFiles
}

interface State {
  /** The last good dossier. */
  good: Good | null
  /** Its files and all earlier ones, which a page may still be loading when the seeds change. */
  readonly served: Map<string, string>
  /** The report on the current seeds; null when they are good. */
  report: string | null
}

interface SeedsOptions {
  readonly seedsDir: string
  /** The address of the site, with a slash at its end, for links in data files; they are paths where it is null. */
  readonly root: string | null
}

export function seedsPlugin({ seedsDir, root }: SeedsOptions): Plugin {
  const state: State = { good: null, served: new Map(), report: null }
  let base = '/'
  let folder = seedsDir
  let project = ''
  let isBuild = false
  let isCompiled = false
  let time = untimed
  const memory = new SeedMemory()

  // A build compiles once, and has better use for the room: it keeps what it reads as files, and lets it go.
  const compileByCache = (seeds: SeedFiles): CompileResult => {
    const cache = openCache(project, seeds)
    const compiled = compileSeeds(seeds, new SeedMemory(cache), time)
    time('kept for the next build', () => cache?.write())
    return compiled
  }
  const compile = (): State => {
    isCompiled = true
    try {
      const seeds = readSeedFiles(folder)
      const { dossier, problems } = isBuild
        ? compileByCache(seeds)
        : compileSeeds(seeds, memory, time)
      state.report = dossier === null ? formatReport(problems, `${seedsDir}/`) : null
      if (dossier === null) return state
      state.good = withData(dossier, seeds, { root, base }, time, isBuild ? undefined : memory.once)
      const { files, released } = state.good
      const all = [...released.files, ...released.feeds, ...files]
      for (const [path, content] of all) state.served.set(path, content)
    } catch (error) {
      // A file that can't be read, or a fault of the compiler. The next change of a seed tries again.
      state.report = `The seeds could not be compiled: ${error instanceof Error ? error.stack : String(error)}`
    }
    return state
  }
  const compileOnce = (): State => (isCompiled ? state : compile())
  const findIndexUrl = (): string => base + (compileOnce().good?.indexPath ?? NO_INDEX)

  return {
    name: 'seeds',
    configResolved(config) {
      base = config.base
      project = config.root
      folder = resolve(project, seedsDir)
      isBuild = config.command === 'build'
      time = timeStages((line) => config.logger.info(line))
    },
    buildStart() {
      if (!isBuild) return
      const { good, report } = compile()
      if (report !== null || good === null) return this.error(`The seeds have problems:\n${report}`)
      for (const path of readSeedFiles(folder).keys()) this.addWatchFile(resolve(folder, path))
      // A file that two versions share is the same in both.
      const own = [...good.released.files, ...good.files, ...good.toData().latest]
      const emitted = new Map<string, string | Uint8Array>(own)
      for (const [fileName, source] of emitted) this.emitFile({ type: 'asset', fileName, source })
    },
    // Written rather than emitted, so that the build doesn't list hundreds of them.
    async writeBundle({ dir = 'dist' }) {
      if (state.good === null) return
      await writeFiles(dir, readAll(state.good.toData().beside))
      await writeFiles(dir, state.good.released.feeds)
    },
    resolveId: (id) => (VIRTUALS.has(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === RESOLVED) return isBuild ? writeBuilt(compileOnce()) : writeServed(findIndexUrl())
      if (id === RESOLVED_DATA) return writeDataModule(compileOnce())
      return id === RESOLVED_RELEASES ? writeReleasesModule(compileOnce()) : undefined
    },
    transformIndexHtml: () => [toPreload(findIndexUrl())],
    configureServer(server) {
      serveFiles(server, base, (path) => {
        const { served, good, report } = compileOnce()
        const content = served.get(path) ?? findData(good, path)
        return { content, report }
      })
      watchSeeds(server, folder, () => {
        compile()
        if (state.report === null) sendUpdate(server, findIndexUrl())
        else sendReport(server, state)
      })
      server.ws.on('vite:client:connect', () => {
        if (state.report !== null) sendReport(server, state)
      })
    },
  }
}

interface Site extends Pick<SeedsOptions, 'root'> {
  readonly base: string
}

function withData(
  compiled: CompiledDossier,
  seeds: SeedFiles,
  { root, base }: Site,
  time: TimeStage,
  once?: Once,
): Good {
  const site = root ?? base
  const files = time('files made', () => toFiles(compiled, once))
  const { dossier, version } = files
  const { bodies } = compiled
  const released = toReleaseFiles(readKept(seeds), dossier, { root, base })
  let data: DataFiles | undefined
  const toData = () =>
    (data ??= time('downloads made', () =>
      toDataFiles({
        dossier,
        bodies,
        version,
        released: released.days.find((day) => day.version === version)?.date ?? null,
        toLink: (selection) => {
          const { pathname, search } = serializeSelection(selection)
          return site.replace(/\/$/, '') + pathname + search
        },
      }),
    ))
  return { ...files, toData, released }
}

/** The content of a file for download, `data/latest/statements.csv` or `actors/US.csv`, if there is one. */
function findData(good: Good | null, path: string): string | Uint8Array | undefined {
  if (good === null || !/^data\/latest\/|^(?!data\/).+\.(csv|json)$/u.test(path)) return undefined
  const { latest, beside } = good.toData()
  return latest.get(path) ?? beside.read(path)
}

function* readAll({ paths, read }: DataFiles['beside']): Generator<readonly [string, string]> {
  for (const path of paths) yield [path, read(path) ?? '']
}

function writeDataModule({ good }: State): string {
  return `export const dataFiles = ${JSON.stringify(good?.toData().listed ?? [])}\n`
}

function writeReleasesModule({ good }: State): string {
  const { historyFile = '', days = [], feeds } = good?.released ?? {}
  return Object.entries({ historyFile, days, hasFeeds: (feeds?.size ?? 0) > 0 })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
    .join('')
}

/** A copy of the built site may stand anywhere, which the page says. */
function writeBuilt({ good }: State): string {
  const path = JSON.stringify(good?.indexPath ?? NO_INDEX)
  return `export const indexUrl = import.meta.env.BASE_URL + ${path}\n`
}

/** In development the module also closes the overlay once the seeds are fixed. */
function writeServed(indexUrl: string): string {
  return `export const indexUrl = ${JSON.stringify(indexUrl)}
import.meta.hot?.on('dossier:update', () => {
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
  for (const id of [RESOLVED, RESOLVED_DATA, RESOLVED_RELEASES]) {
    const module = moduleGraph.getModuleById(id)
    if (module !== undefined) moduleGraph.invalidateModule(module)
  }
  server.ws.send('dossier:update', { indexUrl })
}

function sendReport(server: ViteDevServer, { good, report }: State): void {
  const shown = good === null ? '' : ' The page still shows the last good dossier.'
  const message = `The seeds have problems.${shown}\n\n${report}`
  server.config.logger.error(message, { timestamp: true })
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'seeds' } })
}
