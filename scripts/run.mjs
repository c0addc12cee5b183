/** Runs other programs, npm among them, on every platform that Node knows. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's top folder. */
export const TOP = fileURLToPath(new URL('..', import.meta.url))

/** A reason to stop that is told to the person in one sentence, without a stack. */
export class Missing extends Error {}

/**
 * Runs a program in the project's top folder and shows what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options] `env` is added to ours
 * @returns {Promise<{ ok: boolean, found: boolean, errors: string }>} `found` is false when there
 *   is no such program; `errors` is what it wrote to standard error
 */
export function run(command, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: TOP,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
      errors += chunk.toString()
      process.stderr.write(chunk)
    })
    child.on('error', () => resolve({ ok: false, found: false, errors }))
    child.on('close', (code) => resolve({ ok: code === 0, found: true, errors }))
  })
}

/**
 * Runs npm: the very npm that started us when there is one, else the one on the PATH.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @throws {Missing} when there is no npm
 */
export async function runNpm(args, env = {}) {
  const started = process.env['npm_execpath'] ?? ''
  const result = /npm-cli\.[cm]?js$/.test(started)
    ? await run(process.execPath, [started, ...args], { env })
    : await run('npm', args, { env, shell: process.platform === 'win32' })
  if (!result.found) {
    throw new Missing('npm is missing; it comes with Node: https://nodejs.org')
  }
  return result
}

/**
 * Whether a program's complaint is that the network cannot be reached.
 * @param {string} errors
 */
export function blamesNetwork(errors) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|Could not resolve|Temporary failure resolving/i.test(
    errors,
  )
}

/**
 * Runs a command of ours; a `Missing` is told in its sentence alone and makes the exit code 1.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
