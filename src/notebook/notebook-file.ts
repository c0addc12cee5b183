/** The notebook as text: what the browser keeps, and the file in which it is carried elsewhere. */
import { isIsoDay } from '../model/dates'
import { toItemId, type NotebookItem } from './notebook-item'

const FORMAT = 'who-pledged-what notebook'
const VERSION = 1

/** Why a text is not a notebook. */
export type NotebookProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-notebook' }
  /** Written by a later version of this page. */
  | { readonly kind: 'newer' }
  /** Counts from 1; `field` is the key of the file that is missing or not as it should be. */
  | { readonly kind: 'item'; readonly number: number; readonly field: string }

export type NotebookReading =
  | { readonly items: readonly NotebookItem[] }
  | { readonly problem: NotebookProblem }

export function serializeNotebook(items: readonly NotebookItem[], indent = 0): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, items }, null, indent)
}

/** Never throws. Keys that it does not know are left out; an item that is there twice counts once. */
export function parseNotebook(text: string): NotebookReading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: { kind: 'not-json' } }
  }
  if (!isRecord(value) || value['format'] !== FORMAT) return { problem: { kind: 'not-a-notebook' } }
  const { version, items } = value
  if (typeof version === 'number' && version > VERSION) return { problem: { kind: 'newer' } }
  if (version !== VERSION || !Array.isArray(items)) return { problem: { kind: 'not-a-notebook' } }
  const read = new Map<string, NotebookItem>()
  for (const [index, entry] of items.entries()) {
    const item = readItem(entry)
    if (typeof item === 'string') {
      return { problem: { kind: 'item', number: index + 1, field: item } }
    }
    if (!read.has(toItemId(item))) read.set(toItemId(item), item)
  }
  return { items: [...read.values()] }
}

const SHARED = ['address', 'title', 'note', 'pinned'] as const
const OF_QUOTE = ['statement', 'hash', 'quote', 'language', 'gloss', 'source'] as const

/** The item, or the name of the first field that is not as it should be. */
function readItem(entry: unknown): NotebookItem | string {
  if (!isRecord(entry)) return 'kind'
  const shared = readTexts(entry, SHARED)
  if (typeof shared === 'string') return shared
  if (!isAddress(shared.address)) return 'address'
  if (!isIsoDay(shared.pinned)) return 'pinned'
  const { kind } = entry
  if (kind === 'cell' || kind === 'view') return { kind, ...shared }
  if (kind !== 'quote') return 'kind'
  const quote = readTexts(entry, OF_QUOTE)
  if (typeof quote === 'string') return quote
  if (!/^[0-9a-f]{6}$/.test(quote.hash)) return 'hash'
  // Notebooks of before have none.
  const { facts = [] } = entry
  if (!isTexts(facts)) return 'facts'
  return { kind, ...shared, ...quote, facts: facts.map((fact) => fact.toWellFormed()) }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

/** The texts under these keys, or the first key that holds none. */
function readTexts<Key extends string>(
  entry: Readonly<Record<string, unknown>>,
  keys: readonly Key[],
): Readonly<Record<Key, string>> | Key {
  const texts: Partial<Record<Key, string>> = {}
  for (const key of keys) {
    const value = entry[key]
    if (typeof value !== 'string') return key
    texts[key] = value.toWellFormed()
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key was set above
  return texts as Record<Key, string>
}

/** A path of this site: a file from elsewhere can't make a link that leads away. */
function isAddress(text: string): boolean {
  return /^\/(?![/\\])/.test(text)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
