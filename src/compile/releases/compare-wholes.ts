/** What differs between two dossiers, in ids and in fields. */
import {
  KINDS,
  listItems,
  PARTS,
  type IdsByKind,
  type Kind,
  type Release,
} from '../../model/release'
import type { Whole } from './whole'

type Differences = Pick<Release, 'added' | 'changed' | 'removed' | 'parts'>

/**
 * What follows from other fields or from the rest of the dossier: with one more article, the numbers of
 * all sentences move, though nothing is said anew.
 */
const DERIVED = new Set([
  'body',
  'end',
  'firstSentence',
  'hash',
  'isSilent',
  'line',
  'saidSpan',
  'sentence',
  'sentences',
  'sinceSpan',
  'span',
  'start',
])

/** `before` is null for the first release, in which everything is added. */
export function compareWholes(before: Whole | null, after: Whole): Differences {
  const pairs = KINDS.map((kind) => {
    const [old, now] = [before === null ? NONE : toItems(before, kind), toItems(after, kind)]
    return {
      kind,
      added: [...now.keys()].filter((id) => !old.has(id)),
      changed: [...now].flatMap(([id, item]) => {
        const earlier = old.get(id)
        return earlier === undefined || listFields(earlier, item).length === 0 ? [] : [id]
      }),
      removed: [...old.keys()].filter((id) => !now.has(id)),
    }
  })
  const toIds = (act: 'added' | 'changed' | 'removed'): IdsByKind =>
    Object.fromEntries(
      pairs.flatMap((pair) => (pair[act].length === 0 ? [] : [[pair.kind, pair[act]]])),
    )
  return {
    added: toIds('added'),
    changed: toIds('changed'),
    removed: toIds('removed'),
    parts:
      before === null
        ? []
        : PARTS.filter((part) => write(toParts(before)[part]) !== write(toParts(after)[part])),
  }
}

/** The fields in which two entries of a kind differ, as the model names them. */
export function listChangedFields(
  before: Whole,
  earlierId: string,
  after: Whole,
  id: string,
  kind: Kind,
): readonly string[] {
  const [old, now] = [toItems(before, kind).get(earlierId), toItems(after, kind).get(id)]
  return old === undefined || now === undefined ? [] : listFields(old, now)
}

type Item = Readonly<Record<string, unknown>>

const NONE: ReadonlyMap<string, Item> = new Map()

/** By id. An article also has its text, and our rendering of it. */
function toItems({ dossier, bodies }: Whole, kind: Kind): ReadonlyMap<string, Item> {
  const texts = new Map(
    bodies.map(({ id, paragraphs }) => [
      id,
      {
        text: paragraphs.map(({ text, furniture }) => [text, furniture]),
        rendering: paragraphs.map(({ english }) => english),
      },
    ]),
  )
  return new Map(
    listItems(dossier, kind).map((item) => [
      item.id,
      kind === 'articles' ? { ...item, ...texts.get(item.id) } : { ...item },
    ]),
  )
}

function toParts({ dossier, method }: Whole) {
  const { about, guide, groups, roster, removed } = dossier
  const { intro, story } = guide
  return { about: { about, intro, story }, groups, roster, removed, method }
}

function listFields(before: Item, after: Item): readonly string[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields.filter(
    (field) =>
      field !== 'id' && !DERIVED.has(field) && write(before[field]) !== write(after[field]),
  )
}

/** Comparable. A field that is unknown or empty is the same as none, which an earlier release has in its place. */
function write(value: unknown): string {
  return JSON.stringify(toPlain(value)) ?? ''
}

function toPlain(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((each) => toPlain(each) ?? null)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value)
    .filter(([key]) => !DERIVED.has(key))
    .map(([key, each]) => [key, toPlain(each)] as const)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
