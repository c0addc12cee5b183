/** The notebook as text, for the browser's storage and for files. */
import * as v from 'valibot'
import { isIsoDay } from '../model/dates'
import { toItemId, type NotebookItem } from './notebook-item'

const FORMAT = 'who-pledged-what notebook'
const VERSION = 1

/** More than any browser keeps for a page. */
export const MOST_BYTES = 20_000_000
export const MOST_ITEMS = 1000

/** Why a text can't be read as a notebook. */
export type NotebookProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-notebook' }
  /** Written by a later version of this page. */
  | { readonly kind: 'newer' }
  /** Beyond `MOST_BYTES` or `MOST_ITEMS`: reading and drawing it would hold up the page. */
  | { readonly kind: 'too-large' | 'too-many' }
  /** `number` counts from 1; `field` is the missing or invalid key. */
  | { readonly kind: 'item'; readonly number: number; readonly field: string }

export type NotebookReading =
  | { readonly items: readonly NotebookItem[] }
  | { readonly problem: NotebookProblem }

export function serializeNotebook(items: readonly NotebookItem[], indent = 0): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, items }, null, indent)
}

const text = v.pipe(
  v.string(),
  v.transform((given) => given.toWellFormed()),
)
const shared = {
  // Only paths of this site, so that a file can't bring links to other sites.
  address: v.pipe(text, v.regex(/^\/(?![/\\])/)),
  title: text,
  note: text,
  pinned: v.pipe(text, v.check(isIsoDay)),
}
const itemSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['cell', 'view']), ...shared }),
  v.object({
    kind: v.literal('quote'),
    ...shared,
    statement: text,
    hash: v.pipe(text, v.regex(/^[0-9a-f]{6}$/)),
    quote: text,
    language: text,
    gloss: text,
    source: text,
    // Older notebooks have none.
    facts: v.optional(v.array(text), []),
  }),
])
const format = v.literal(FORMAT)
const notebookSchema = v.object({ format, version: v.literal(VERSION), items: v.array(itemSchema) })
const crowded = v.pipe(v.array(v.unknown()), v.minLength(MOST_ITEMS + 1))
const crowdedSchema = v.object({ format, items: crowded })
const newerSchema = v.object({ format, version: v.pipe(v.number(), v.gtValue(VERSION)) })

/** Never throws. Ignores unknown keys and repeated items. */
export function parseNotebook(file: string): NotebookReading {
  // No UTF-16 unit takes less than a byte.
  if (file.length > MOST_BYTES) return { problem: { kind: 'too-large' } }
  let value: unknown
  try {
    value = JSON.parse(file)
  } catch {
    return { problem: { kind: 'not-json' } }
  }
  if (v.is(newerSchema, value)) return { problem: { kind: 'newer' } }
  if (v.is(crowdedSchema, value)) return { problem: { kind: 'too-many' } }
  const { success, output, issues } = v.safeParse(notebookSchema, value, { abortEarly: true })
  if (!success) return { problem: toProblem(issues[0]) }
  const items = new Map<string, NotebookItem>()
  for (const item of output.items) {
    if (!items.has(toItemId(item))) items.set(toItemId(item), item)
  }
  return { items: [...items.values()] }
}

function toProblem(issue: v.BaseIssue<unknown>): NotebookProblem {
  const [, index, field = 'kind'] = v.getDotPath(issue)?.split('.') ?? []
  if (index === undefined) return { kind: 'not-a-notebook' }
  return { kind: 'item', number: Number(index) + 1, field }
}
