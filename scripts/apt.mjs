/** Installs programs that tests use, where that takes no more than the system's own packages. */
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

export const isRoot = process.getuid?.() === 0
/** Whether packages can be installed: on Debian and its kin, by who may do so without being asked. */
export const hasPackages = isRoot && existsSync('/usr/bin/apt-get')

/**
 * @param {readonly string[]} names
 * @returns {Promise<string>} what went wrong, in the words of apt-get
 */
export async function installWithApt(names) {
  // By the run level, the system starts no server that comes with a package.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const update = await run('apt-get', ['update'], { env })
  const packages = ['install', '-y', '--no-install-recommends', ...names]
  const install = await run('apt-get', packages, { env })
  return update.errors + install.errors
}
