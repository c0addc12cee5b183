/**
 * Zotero's own translators. They are under the AGPL and on no registry, so a person clones them:
 *
 *     git clone https://github.com/zotero/translators
 *     git clone --recursive https://github.com/zotero/utilities
 *     ZOTERO=. npm run readers
 *
 * Seen at 2814370 of the first, 4051881 of the second.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { JSDOM } from 'jsdom'
import type { Format, Program } from './programs'
import type { Read } from './rows'
import { fromCsl } from './to-read'

interface Item {
  readonly itemType: string
  readonly notes: readonly { readonly note: string }[]
}

interface Types extends Pick<Zotero, 'ItemTypes' | 'ItemFields'> {
  readonly setTypeSchema: (schema: unknown) => void
}

/** What a translator finds at hand: Zotero's own utilities, and the little of its program that it calls. */
interface Zotero {
  readonly Utilities: Record<string, unknown> & {
    readonly Item: {
      readonly itemFromCSLJSON: unknown
      readonly itemToCSLJSON: (item: object) => Readonly<Record<string, unknown>>
    }
  }
  readonly Date: Record<string, unknown> & { readonly init: (json: string) => void }
  readonly Schema: { readonly init: (json: string) => void }
  readonly ItemTypes: { readonly getID: (name: string) => number }
  readonly ItemFields: {
    readonly getID: (name: string) => number | false
    readonly isValidForType: (field: number, type: number) => boolean
    readonly getFieldIDFromTypeAndBase: (type: number, field: number) => number | false
  }
}

const TRANSLATORS: Readonly<Record<Format, string>> = {
  RIS: 'RIS.js',
  BibTeX: 'BibTeX.js',
  'CSL-JSON': 'CSL JSON.js',
}

/** Zotero as cloned to the folder that `ZOTERO` names; null without it. */
export function findZotero(): Program | null {
  const folder = process.env['ZOTERO']
  if (folder === undefined || !existsSync(join(folder, 'translators'))) return null
  const zotero = loadZotero(resolve(folder, 'utilities'))
  const days: string[] = []
  const reader = (format: Format) => {
    const file = readFileSync(join(folder, 'translators', TRANSLATORS[format]), 'utf8')
    // The file begins with a description in JSON.
    const [description = ''] = /^\{[^]*?\n\}/.exec(file) ?? []
    days.push(/"lastUpdated": "(\S+)/.exec(description)?.[1] ?? '')
    const code = file.slice(description.length)
    return async (text: string) => (await translate(zotero, code, text)).map(toRead(zotero))
  }
  const reads = {
    RIS: reader('RIS'),
    BibTeX: reader('BibTeX'),
    'CSL-JSON': reader('CSL-JSON'),
  }
  return { name: `Zotero’s translators, of ${days.toSorted().at(-1)}`, reads }
}

const readHtml = (html: string) => new JSDOM(html, { contentType: 'text/html' }).window.document

/** Put together as the package’s README says. */
function loadZotero(folder: string): Zotero {
  const load = createRequire(join(folder, 'package.json'))
  const read = (path: string) => readFileSync(join(folder, 'resource', path), 'utf8')
  // Its parts look for one another, and for a document, among what is global.
  const parts = { locale: 'en-US', debug: () => {} }
  Object.assign(globalThis, { Zotero: parts, document: readHtml('') })
  const Schema: Zotero['Schema'] = load('./schema')
  Object.assign(parts, { Schema })
  const Utilities: Zotero['Utilities'] = load('./utilities')
  Object.assign(parts, { Utilities })
  const dates: Zotero['Date'] = load('./date')
  const types: Types = load('./cachedTypes')
  types.setTypeSchema(load('./resource/zoteroTypeSchemaData'))
  const zotero: Zotero = Object.assign(parts, { Schema, Utilities, Date: dates }, types)
  Object.assign(Utilities, { Item: load('./utilities_item') })
  Schema.init(read('schema/global/schema.json'))
  dates.init(read('dateFormats.json'))
  const { ItemFields, ItemTypes } = zotero
  // Those that the program itself adds for its translators.
  Object.assign(Utilities, {
    itemFromCSLJSON: Utilities.Item.itemFromCSLJSON,
    strToDate: dates['strToDate'],
    strToISO: dates['strToISO'],
    formatDate: dates['formatDate'],
    fieldIsValidForType: (field: string, type: string) => {
      const id = ItemFields.getID(field)
      return id !== false && ItemFields.isValidForType(id, ItemTypes.getID(type))
    },
  })
  return zotero
}

/** The items of a file, as a translator hands them to Zotero. */
async function translate(zotero: Zotero, code: string, text: string): Promise<readonly Item[]> {
  const items: Item[] = []
  class Made {
    readonly notes: Item['notes'] = []
    readonly creators: unknown[] = []
    readonly tags: unknown[] = []
    readonly attachments: unknown[] = []
    constructor(readonly itemType: string) {}
    complete(): void {
      items.push({ ...this })
    }
  }
  let at = 0
  /** So many characters, or the next line; false at the end. */
  const read = (length?: number): string | false => {
    if (at >= text.length) return false
    const line = text.indexOf('\n', at) + 1 || text.length
    const end = length === undefined ? line : at + length
    const part = text.slice(at, end)
    at = end
    return length === undefined ? part.replace(/\r?\n$/, '') : part
  }
  const given = { ...zotero, Item: Made, read, setProgress: () => {} }
  const context = createContext({ Zotero: given, Z: given, ZU: zotero.Utilities })
  await runInContext(`${code}\ndoImport()`, context)
  return items
}

/** As Zotero gives it on to who cites with it, without the fields that it has no room for. */
const toRead =
  ({ Utilities, ItemFields, ItemTypes }: Zotero) =>
  (item: Item): Read => {
    const type = ItemTypes.getID(item.itemType)
    const kept = Object.entries(item).filter(([name]) => {
      const id = ItemFields.getID(name)
      if (id === false) return true
      const own = ItemFields.getFieldIDFromTypeAndBase(type, id) || id
      return ItemFields.isValidForType(own, type)
    })
    const notes = item.notes.map(({ note }) => readHtml(note).body.textContent)
    const cited = fromCsl(Utilities.Item.itemToCSLJSON(Object.fromEntries(kept)))
    return { ...cited, note: [cited.note, ...notes].join(' ').trim() }
  }
