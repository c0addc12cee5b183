/** Programs that read citations, each called as its own documentation says. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Read } from './rows'
import { fromBibtex, fromBiblatexml, fromCsl, fromMods } from './to-read'

export type Format = 'RIS' | 'BibTeX' | 'CSL-JSON'

export interface Program {
  /** With its version. */
  readonly name: string
  /** How it reads each format that it knows; what it throws is its refusal of a file. */
  readonly reads: Readonly<Partial<Record<Format, (text: string) => Promise<readonly Read[]>>>>
}

type Item = Readonly<Record<string, unknown>>
type Items = readonly Item[]
type Parse = (text: string) => Items

/** The published packages, pinned: each row of the table is of just this version. */
export const PACKAGES = {
  '@citation-js/core': '0.8.2',
  '@citation-js/plugin-bibtex': '0.8.2',
  '@citation-js/plugin-ris': '0.8.2',
  'astrocite-bibtex': '0.16.4',
  'astrocite-ris': '0.16.4',
  'biblatex-csl-converter': '3.6.0',
  '@retorquere/bibtex-parser': '9.0.29',
  'pandoc-wasm': '1.1.0',
  // Needed by @retorquere/bibtex-parser, which does not ask for it.
  tslib: '2.8.1',
} as const

/** @param folder where the packages are installed */
export async function loadPackages(folder: string): Promise<readonly Program[]> {
  const { resolve } = createRequire(join(folder, 'package.json'))
  const load = async <T>(name: keyof typeof PACKAGES): Promise<T> => {
    const found: T = await import(pathToFileURL(resolve(name)).href)
    return found
  }
  const { plugins } = await load<{ plugins: CitationPlugins }>('@citation-js/core')
  await Promise.all([load('@citation-js/plugin-bibtex'), load('@citation-js/plugin-ris')])
  const bibtex = await load<{ parse: Parse }>('astrocite-bibtex')
  const ris = await load<{ parse: Parse }>('astrocite-ris')
  const converter = await load<Converter>('biblatex-csl-converter')
  const retorquere = await load<{
    parse: (text: string) => {
      readonly entries: readonly { readonly type: string; readonly fields: Item }[]
    }
  }>('@retorquere/bibtex-parser')
  const pandoc = await load<Pandoc>('pandoc-wasm')

  const named = (name: keyof typeof PACKAGES, reads: Program['reads']): Program => ({
    name: `${name.replace('/core', '')} ${PACKAGES[name]}`,
    reads,
  })
  const csl = (parse: Parse) => (text: string) => Promise.resolve(parse(text).map(fromCsl))
  const cite = (forceType: string) =>
    csl((text) => plugins.input.chain(text, { forceType, generateGraph: false }))
  const convert = (parse: (text: string) => unknown) =>
    csl((text) => Object.values(new converter.CSLExporter(parse(text)).parse()))
  const readPandoc = (from: string) => async (text: string) => {
    const { stdout } = await pandoc.convert({ from, to: 'csljson' }, text, {})
    const items: Items = JSON.parse(stdout)
    return items.map(fromCsl)
  }
  const version = await pandoc.query({ query: 'version' })
  return [
    named('@citation-js/core', {
      RIS: cite('@ris/file'),
      BibTeX: cite('@biblatex/text'),
      'CSL-JSON': cite('@else/json'),
    }),
    named('astrocite-ris', { RIS: csl(ris.parse) }),
    named('astrocite-bibtex', { BibTeX: csl(bibtex.parse) }),
    named('biblatex-csl-converter', {
      RIS: convert((text) => converter.parseRIS(text).entries),
      BibTeX: convert((text) => converter.parse(text, {}).entries),
      'CSL-JSON': convert((text) => converter.parseCSL(JSON.parse(text))),
    }),
    named('@retorquere/bibtex-parser', {
      BibTeX: (text) =>
        Promise.resolve(
          retorquere.parse(text).entries.map(({ type, fields }) => fromBibtex(type, fields)),
        ),
    }),
    {
      name: `pandoc ${version} (pandoc-wasm ${PACKAGES['pandoc-wasm']})`,
      reads: {
        RIS: readPandoc('ris'),
        BibTeX: readPandoc('biblatex'),
        'CSL-JSON': readPandoc('csljson'),
      },
    },
  ]
}

interface CitationPlugins {
  readonly input: {
    readonly chain: (text: string, options: { forceType: string; generateGraph: boolean }) => Items
  }
}
interface Converter {
  readonly parseRIS: (text: string) => { readonly entries: unknown }
  readonly parse: (text: string, options: object) => { readonly entries: unknown }
  readonly parseCSL: (items: unknown) => unknown
  readonly CSLExporter: new (entries: unknown) => { readonly parse: () => Record<string, Item> }
}
interface Pandoc {
  readonly convert: (options: object, text: string, files: object) => Promise<{ stdout: string }>
  readonly query: (options: object) => Promise<string>
}

/** A command of bibutils reads from standard input and writes MODS. */
const readWith = (command: string) => (text: string) => {
  const { stdout } = spawnSync(command, [], { input: text, encoding: 'utf8' })
  return Promise.resolve(fromMods(stdout.replace(/^\uFEFF/u, '')))
}

/** pandoc as installed, which may be older than the package; null where it isn't. */
export function findPandoc(): Program | null {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' })
  const version = /^pandoc(?:\.exe)? (\S+)/.exec(stdout ?? '')?.[1]
  if (status !== 0 || version === undefined) return null
  const formats = spawnSync('pandoc', ['--list-input-formats'], { encoding: 'utf8' }).stdout
  const able = (from: string) =>
    formats.split('\n').includes(from)
      ? (text: string) => {
          const args = ['--from', from, '--to', 'csljson']
          const { stdout: read } = spawnSync('pandoc', args, { input: text, encoding: 'utf8' })
          const items: Items = JSON.parse(read)
          return Promise.resolve(items.map(fromCsl))
        }
      : undefined
  const [ris, bibtex, csl] = [able('ris'), able('biblatex'), able('csljson')]
  return {
    name: `pandoc ${version}`,
    reads: {
      ...(ris && { RIS: ris }),
      ...(bibtex && { BibTeX: bibtex }),
      ...(csl && { 'CSL-JSON': csl }),
    },
  }
}

/** bibutils as installed; null where it isn't. */
export function findBibutils(): Program | null {
  const { status, stderr, stdout } = spawnSync('ris2xml', ['-v'], { encoding: 'utf8' })
  const version = /version (\S+)/.exec(`${stderr}${stdout}`)?.[1]
  if (status === null || version === undefined) return null
  return {
    name: `bibutils ${version}`,
    reads: { RIS: readWith('ris2xml'), BibTeX: readWith('biblatex2xml') },
  }
}

/**
 * biber as installed; null where it isn't.
 * @param folder for its files
 */
export function findBiber(folder: string): Program | null {
  const { status, stdout } = spawnSync('biber', ['--version'], { encoding: 'utf8' })
  const version = /version: (\S+)/.exec(stdout ?? '')?.[1]
  if (status !== 0 || version === undefined) return null
  const read = (text: string) => {
    const file = join(folder, 'entries.xml')
    writeFileSync(join(folder, 'entries.bib'), text)
    const options = ['--tool', '--quiet', '--output-format=biblatexml', `--output-file=${file}`]
    const { stdout: said } = spawnSync('biber', [...options, 'entries.bib'], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (said.includes('ERROR')) throw new Error(said)
    return Promise.resolve(fromBiblatexml(readFileSync(file, 'utf8')))
  }
  return { name: `biber ${version}`, reads: { BibTeX: read } }
}
