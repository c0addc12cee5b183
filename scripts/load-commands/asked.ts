/** What is asked of programs, and how they are run. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Dossier } from '../../src/model/dossier'
import type { Question } from '../../src/views/data/question'

export const PACKAGES = {
  chdb: '3.4.0',
  hyparquet: '1.33.0',
  'parquet-wasm': '0.8.0',
  'apache-arrow': '21.2.0',
  'frictionless.js': '0.13.4',
  datapackage: '1.1.10',
} as const

/** What is asked, and where the files are. */
export interface Asked {
  readonly dossier: Dossier
  readonly question: Question
  /** Of `/data/latest/`, with its last slash, as a path and as an address that a server answers at. */
  readonly folder: string
  readonly address: string
  /** Where the packages are, and `dossiers/`, with `dossier` in the part `one` and a second in `two`. */
  readonly work: string
  /** How many statements of each stance `dossiers/` has, as DuckDB counts them. */
  readonly counted: readonly unknown[]
}

/** What one program made of a command, a table or a description. */
export interface Seen {
  readonly program: string
  readonly seen: string
}

const run = promisify(execFile)
/** What a program prints, run in `work`; fails as the program does, or if there is none. */
export async function ask(work: string, program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, [...args], { cwd: work, maxBuffer: 1e8 })
  return stdout.trim()
}
export const versionOf = (text: string) => /\d+(\.\d+)+/.exec(text)?.[0] ?? ''
export async function load<T>(
  { work }: Asked,
  name: keyof typeof PACKAGES | 'parquet-wasm/node',
): Promise<T> {
  const path = createRequire(join(work, 'package.json')).resolve(name)
  const module: { default?: object } = await import(pathToFileURL(path).href)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as its documentation says
  return { ...module.default, ...module } as T
}
export const named = (name: keyof typeof PACKAGES) => `${name} ${PACKAGES[name]}`

export const compare = (answer: readonly unknown[], expected: readonly unknown[], what = '') =>
  JSON.stringify(answer) === JSON.stringify(expected)
    ? `${what}as on the page`
    : `${what}another answer: ${JSON.stringify(answer)}`
export const notInstalled = (program: string): Seen => ({
  program,
  seen: 'not tried, as it is not installed',
})
