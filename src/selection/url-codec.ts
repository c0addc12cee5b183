/**
 * Serializes a selection to an address, and parses it back. Laws, each with a property test:
 * defaults write nothing; parse(serialize(s)) = s; serialize(parse(u)) is canonical and idempotent;
 * parse never throws; keys have a fixed order. Links have ids, never labels. Parts that can't be
 * resolved are returned as `dropped`, and the rest still counts.
 */
import { LIST_FILTERS, type ListFilterName } from '../filters/filters'
import { LANGUAGES } from '../model/vocabulary'
import { keysOf, toRecord } from '../model/keys-of'
import { serializeCell } from './cell-text'
import { lastDay, parsePeriod, serializePeriod } from './period-text'
import { isSubjectPage, PAGE_IDS, VIEWS } from './pages'
import {
  DEFAULT_SELECTION,
  LANES,
  READER_TEXTS,
  ROW_ORDERS,
  SCALES,
  SIDES,
  toIdList,
  type Selection,
} from './selection'
import { KNOWN_BY } from '../stages/cutoff'
import type { SelectionVocabulary } from './selection-vocabulary'
import { toSearchWords } from './to-search-words'

/** The two parts of an address that carry the selection, relative to the site's root. */
export interface Address {
  /** Starts with `/`. */
  readonly pathname: string
  /** Empty or starting with `?`. */
  readonly search: string
}

/** A part of a link that can't be resolved. `value` is as written, cut to 80 UTF-16 units. */
export interface Dropped {
  readonly key: string
  readonly value: string
  readonly reason: 'unknown-key' | 'unknown-value' | 'malformed' | 'reversed'
}

export interface ParsedSelection {
  readonly selection: Selection
  readonly dropped: readonly Dropped[]
}

/** The value of a flag that is on; one that is off is left out. */
const FLAGS = {
  inherit: '1',
  hideEmpty: 'hide',
  roster: '1',
  table: '1',
  furniture: '1',
  embed: '1',
} as const

const CHOICES = {
  knownBy: KNOWN_BY,
  sort: ROW_ORDERS,
  lanes: LANES,
  scale: SCALES,
  text: READER_TEXTS,
  side: SIDES,
  lang: LANGUAGES,
} as const satisfies Partial<Record<keyof Selection, readonly string[]>>

/** Keys that have another name in a link than in the selection. */
const NAMES_IN_LINK: Readonly<Record<string, string>> = { hideEmpty: 'empty', knownBy: 'known' }

const QUOTE_HASH = /^[0-9a-f]{6}$/
const VERSION = /^[0-9a-f]{10}$/

/** Keys that mail programs and social networks add to links. Ignored without notice. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|mc_cid|mc_eid)$/

/** The version that a link asks for. It decides by which vocabulary the rest is read. */
export function parseVersion(search: string): string | null {
  const version = new URLSearchParams(search).get('version')
  return version !== null && VERSION.test(version) ? version : null
}

/** Encodes as browsers do in a query: the apostrophe too. */
function encodeText(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27')
}

/** Parses any address, without ever throwing. */
export function parseSelection(address: Address, vocabulary: SelectionVocabulary): ParsedSelection {
  const reader = new PartReader(vocabulary)
  reader.readPath(address.pathname)
  for (const [key, value] of new URLSearchParams(address.search)) reader.readPart(key, value)
  return reader.finish()
}

export function serializeSelection(selection: Selection): Address {
  const parts: string[] = []
  const write = (key: string, value: string) => parts.push(`${key}=${value}`)
  for (const key of LIST_FILTERS)
    if (selection[key].length > 0) write(key, selection[key].join('~'))
  if (selection.time !== null) write('time', serializePeriod(selection.time))
  if (selection.q !== '') write('q', encodeText(selection.q))
  if (selection.asOf !== null) write('asOf', selection.asOf)
  if (selection.since !== null) write('since', selection.since)
  if (selection.cell !== null) write('cell', serializeCell(selection.cell))
  const { at, quote } = (selection.at === null ? selection.changed : null) ?? selection
  if (at !== null) write('at', at)
  if (at !== null && quote !== null) write('quote', quote)
  if (selection.read !== null && at === null && selection.view !== 'articles') {
    write('read', selection.read)
  }
  for (const key of keysOf(FLAGS)) if (selection[key]) write(nameInLink(key), FLAGS[key])
  if (selection.zoom !== null) write('zoom', serializePeriod(selection.zoom))
  for (const key of keysOf(CHOICES)) {
    const value = selection[key]
    if (value !== null && value !== DEFAULT_SELECTION[key]) write(nameInLink(key), value)
  }
  if (selection.version !== null) write('version', selection.version)
  return {
    pathname: serializePath(selection),
    search: parts.length === 0 ? '' : `?${parts.join('&')}`,
  }
}

function serializePath({ view, read, subject }: Selection): string {
  if (view === 'board') return '/'
  const of = view === 'articles' ? read : isSubjectPage(view) ? subject : null
  return of === null ? `/${view}` : `/${view}/${of}`
}

/** Parses one address, collecting what it understands and what it drops. */
class PartReader {
  private selection: Selection = DEFAULT_SELECTION
  private readonly dropped: Dropped[] = []
  private readonly seen = new Set<string>()
  private readonly known: Readonly<Record<ListFilterName, ReadonlyMap<string, string>>>

  constructor(private readonly vocabulary: SelectionVocabulary) {
    this.known = toRecord(LIST_FILTERS, (name) => byLowerCase(vocabulary.valuesOf[name]))
  }

  readPath(pathname: string): void {
    const [first = '', second = '', ...rest] = pathname.split('/').filter((part) => part !== '')
    const view = PATHS.get(first)
    if (view === undefined) return this.drop('path', pathname, 'unknown-value')
    this.set({ view })
    if (rest.length > 0) this.drop('path', pathname, 'unknown-value')
    else if (second !== '') this.readSubject(view, second.toLowerCase(), pathname)
  }

  readPart(key: string, value: string): void {
    if (TRACKING.test(key)) return
    if (this.seen.has(key)) return this.drop(key, value, 'malformed')
    this.seen.add(key)
    const list = LIST_FILTERS.find((name) => name === key)
    if (list !== undefined) return this.readList(list, value)
    if (key === 'time' || key === 'zoom') return this.readPeriod(key, value)
    if (key === 'asOf' || key === 'since') return this.readDay(key, value)
    if (key === 'q') return this.readWords(value)
    if (key === 'cell') return this.readCell(value)
    if (key === 'at') return this.readAt(value)
    if (key === 'quote') return this.readPattern('quote', QUOTE_HASH, value)
    if (key === 'version') return this.readPattern('version', VERSION, value)
    if (key === 'read') return this.readArticle(value)
    const flag = keysOf(FLAGS).find((name) => nameInLink(name) === key)
    if (flag !== undefined) return this.readFlag(flag, value)
    const choice = keysOf(CHOICES).find((name) => nameInLink(name) === key)
    if (choice !== undefined) return this.readChoice(choice, value)
    this.drop(key, value, 'unknown-key')
  }

  /**
   * Settles what depends on several parts: a statement decides which article is open, and `at` does
   * not point at a passage that has changed since the link was made.
   */
  finish(): ParsedSelection {
    const { at, quote, view } = this.selection
    if (at === null) this.set({ quote: null })
    else {
      const read = this.vocabulary.articleOf.get(at) ?? null
      const isChanged = quote !== null && quote !== this.vocabulary.hashOf.get(at)
      if (isChanged) this.set({ at: null, quote: null, changed: { at, quote }, read })
      else this.set({ read: view === 'articles' ? read : null })
    }
    return { selection: this.selection, dropped: this.dropped }
  }

  private readList(name: ListFilterName, value: string): void {
    const ids: string[] = []
    for (const part of value.split('~')) {
      const id = this.known[name].get(part.toLowerCase())
      if (id === undefined) this.drop(name, part, 'unknown-value')
      else ids.push(id)
    }
    this.set({ [name]: toIdList(ids) })
  }

  private readSubject(view: Selection['view'], id: string, pathname: string): void {
    const subject = isSubjectPage(view)
      ? this.vocabulary.subjects[view].find((known) => known.toLowerCase() === id)
      : undefined
    const read = view === 'articles' ? this.known.article.get(id) : undefined
    if (subject !== undefined) this.set({ subject })
    else if (read !== undefined) this.set({ read })
    else this.drop('path', pathname, 'unknown-value')
  }

  private readWords(value: string): void {
    const q = toSearchWords(value)
    if (q === '' && value.trim() !== '') this.drop('q', value, 'malformed')
    else this.set({ q })
  }

  /** A month or a year means its last day. */
  private readDay(key: 'asOf' | 'since', value: string): void {
    const day = /^\d{4}(-\d{2}){0,2}$/.test(value) ? lastDay(value) : undefined
    if (day === undefined) this.drop(key, value, 'malformed')
    else this.set({ [key]: day })
  }

  private readPattern(key: 'quote' | 'version', pattern: RegExp, value: string): void {
    if (pattern.test(value)) this.set({ [key]: value })
    else this.drop(key, value, 'malformed')
  }

  private readPeriod(key: 'time' | 'zoom', value: string): void {
    const reading = parsePeriod(value)
    if ('error' in reading) this.drop(key, value, reading.error)
    else this.set({ [key]: reading.period })
  }

  private readCell(value: string): void {
    const [first = '', second, third, ...rest] = value.split('.')
    const actor = this.known.country.get(first.toLowerCase())
    const commitment = this.known.commitment.get(second?.toLowerCase() ?? '')
    if (second === undefined || rest.length > 0) return this.drop('cell', value, 'malformed')
    if (actor === undefined || commitment === undefined) {
      return this.drop('cell', value, 'unknown-value')
    }
    const topics = byLowerCase(this.vocabulary.topicsOf.get(commitment) ?? [])
    const topic = topics.get(third?.toLowerCase() ?? '')
    if (third !== undefined && topic === undefined) this.drop('cell', third, 'unknown-value')
    this.set({ cell: { actor, commitment, ...(topic === undefined ? {} : { topic }) } })
  }

  private readAt(value: string): void {
    if (this.vocabulary.articleOf.has(value)) this.set({ at: value })
    else this.drop('at', value, 'unknown-value')
  }

  private readArticle(value: string): void {
    const read = this.known.article.get(value.toLowerCase())
    if (read === undefined) this.drop('read', value, 'unknown-value')
    else if (this.selection.view !== 'articles') this.set({ read })
  }

  private readFlag(name: keyof typeof FLAGS, value: string): void {
    if (value === FLAGS[name]) this.set({ [name]: true })
    else this.drop(nameInLink(name), value, 'unknown-value')
  }

  private readChoice(key: keyof typeof CHOICES, value: string): void {
    const choice = CHOICES[key].find((known) => known === value)
    if (choice === undefined) this.drop(nameInLink(key), value, 'unknown-value')
    else this.set({ [key]: choice })
  }

  private set(change: Partial<Selection>): void {
    this.selection = { ...this.selection, ...change }
  }

  private drop(key: string, value: string, reason: Dropped['reason']): void {
    this.dropped.push({ key: key.slice(0, 80), value: value.slice(0, 80), reason })
  }
}

const PATHS: ReadonlyMap<string, Selection['view']> = new Map([
  ['', 'board' as const],
  ...[...VIEWS, ...PAGE_IDS]
    .filter((place) => place !== 'board')
    .map((place) => [place, place] as const),
])

function nameInLink(key: string): string {
  return NAMES_IN_LINK[key] ?? key
}

function byLowerCase(ids: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...ids].map((id) => [id.toLowerCase(), id]))
}
