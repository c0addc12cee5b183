/** Brings `node_modules` up to the lockfile, and does nothing when it is there already. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blamesNetwork, Missing, runNpm, TOP } from './run.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether what is installed is what the lockfile asks for. Optional packages may be absent, since
 * most of them are binaries for other platforms.
 * @param {Lockfile} lock `package-lock.json`
 * @param {Lockfile | null} installed what npm notes in `node_modules/.package-lock.json`
 */
export function isInstalled(lock, installed) {
  if (installed === null) return false
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '')
  const there = installed.packages ?? {}
  const isRight = wanted.every(([path, { version, integrity, optional, devOptional }]) => {
    const found = there[path]
    if (found === undefined) return optional === true || devOptional === true
    return found.version === version && found.integrity === integrity
  })
  const known = new Set(wanted.map(([path]) => path))
  return isRight && Object.keys(there).every((path) => known.has(path))
}

/**
 * Installs the packages of the lockfile when any is missing or of another version.
 * @throws {Missing} when npm or the network is missing, or the installation fails
 */
export async function installPackages() {
  const lock = readLockfile('package-lock.json')
  if (lock === null)
    throw new Missing('package-lock.json is missing; restore it from the repository.')
  if (isInstalled(lock, readLockfile(join('node_modules', '.package-lock.json')))) return
  console.log('Installing packages …')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  // No package of ours needs a script of its own to be installed, so none gets to run one.
  const { ok, errors } = await runNpm(['ci', '--include=dev', '--ignore-scripts', ...quiet])
  if (ok) return
  throw new Missing(
    blamesNetwork(errors)
      ? 'The packages could not be installed: npm does not reach its registry; connect to the network and try again.'
      : 'The packages could not be installed; what npm says about it stands above.',
  )
}

/**
 * @param {string} path from the project's top
 * @returns {Lockfile | null}
 */
function readLockfile(path) {
  const file = join(TOP, path)
  if (!existsSync(file)) return null
  try {
    /** @type {unknown} */
    const lockfile = JSON.parse(readFileSync(file, 'utf8'))
    return typeof lockfile === 'object' ? lockfile : null
  } catch {
    return null
  }
}
