/**
 * The Vite plugin that builds the service worker, once all files are written, with the list of those
 * that it keeps. A kept plugin for this would bring three hundred packages.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { afterBuild } from './after-build'
import type { KeptSite } from '../src/service-worker/kept-site'
import { compressFile } from './compressed-files'

const ENTRY = 'src/service-worker/service-worker.ts'
const FILE = 'service-worker.js'
const SHELL = '404.html'

export function serviceWorkerPlugin(): Plugin {
  return afterBuild('service-worker', ({ root, build: { outDir } }) => buildWorker(root, outDir))
}

/** Writes the worker of the site that is built in `outDir`, in the project at `root`. */
export async function buildWorker(root: string, outDir: string): Promise<void> {
  const folder = resolve(root, outDir)
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { KEPT_SITE: JSON.stringify(toKeptSite(folder)) },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', entryFileNames: FILE } },
    },
  })
  await compressFile(join(folder, FILE), true)
}

/** What has to be kept so that every page works: code, styles, typefaces, the dossier, flags and icons. */
function toKeptSite(folder: string): KeptSite {
  const read = (path: string) => readFileSync(join(folder, path))
  const assets = readdirSync(join(folder, 'assets'))
    .filter((name) => /\.(js|css|woff2)$/.test(name))
    .map((name) => `assets/${name}`)
  const code = [SHELL, ...assets.filter((path) => path.endsWith('.js'))]
  const data = toKeptData(
    findNamed(code, (path) => read(path).toString()),
    (path) => {
      return statSync(join(folder, path)).size
    },
  )
  const icons = readdirSync(folder).filter((name) => /\.(svg|png|webmanifest)$/.test(name))
  const texts = data.map((path) => read(path).toString())
  const files = [SHELL, ...assets, ...data, ...findFlags(folder, texts), ...icons].toSorted()
  const hashes = files.map((path) => [path, `sha256-${hash(read(path))}`] as const)
  return {
    build: hash(JSON.stringify(hashes)).replaceAll(/\W/g, '').slice(0, 10),
    shell: SHELL,
    files: Object.fromEntries(hashes),
  }
}

/** Bytes of a dossier that nobody minds to have kept unasked, before compression. */
const MOST_DATA = 32_000_000

/** All files of the dossier; of a larger one those without which no page comes up, its texts left out. */
export function toKeptData(
  paths: readonly string[],
  weigh: (path: string) => number,
): readonly string[] {
  const bytes = paths.reduce((sum, path) => sum + weigh(path), 0)
  return bytes <= MOST_DATA
    ? paths
    : paths.filter((path) => !/^data\/(texts-|words\/|search\/|articles\/)/.test(path))
}

/** The files of the dossier that this build names; there may be those of earlier ones beside them. */
function findNamed(
  paths: readonly string[],
  read: (path: string) => string,
  found: readonly string[] = [],
): readonly string[] {
  const named = paths.flatMap((path) => read(path).match(/data\/[\w/-]+-[0-9a-f]{10}\.json/g) ?? [])
  const more = [...new Set(named)].filter((path) => !found.includes(path))
  return more.length === 0 ? found : findNamed(more, read, [...found, ...more])
}

/** Those of the states that the dossier knows, of more than two hundred. */
function findFlags(folder: string, texts: readonly string[]): readonly string[] {
  const states = texts.flatMap((text) => text.match(/(?<=")[A-Z]{2}(?=")/g) ?? [])
  return [...new Set(states)]
    .map((id) => `flags/${id}.svg`)
    .filter((path) => existsSync(join(folder, path)))
}

function hash(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('base64')
}
