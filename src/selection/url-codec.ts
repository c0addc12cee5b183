/**
 * Serializes a selection to an address, and parses it back. Laws, each with a property test:
 * defaults write nothing; parse(serialize(s)) = s; serialize(parse(u)) is canonical and idempotent;
 * parse never throws; keys have a fixed order. Links have ids, never labels. Parts that can't be
 * resolved are returned as `dropped`, and the rest still counts; `mendAddress` may know better.
 */
import { findIfAny } from '../model/find-by-id'
import { LIST_FILTERS, type ListFilterName } from '../filters/filters'
import { keysOf } from '../model/keys-of'
import { findLanguage, VERSION } from './address-parts'
import { serializeCell } from './cell-text'
import { lastDay, parsePeriod, serializePeriod } from './period-text'
import type { StatementHead } from '../model/dossier'
import { isSubjectPage, PAGE_IDS, VIEWS } from './pages'
import { CHOICES, FLAGS, nameInLink } from './link-parts'
import type { Dropped } from './dropped'
import { DEFAULT_SELECTION, toIdList, type Selection } from './selection'
import { parseTextPlace, serializeTextPlace } from './text-place'
import { findHash, type SelectionVocabulary } from './selection-vocabulary'
import { isTooLong, toSearchWords } from './to-search-words'

/** The two parts of an address that carry the selection, relative to the site's root. */
export interface Address {
  /** Starts with `/`. */
  readonly pathname: string
  /** Empty or starting with `?`. */
  readonly search: string
}

export interface ParsedSelection {
  readonly selection: Selection
  readonly dropped: readonly Dropped[]
}

const QUOTE_HASH = /^[0-9a-f]{6}$/

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
  if (selection.event !== null) write('event', selection.event)
  if (selection.read !== null && at === null && selection.view !== 'articles') {
    write('read', selection.read)
  }
  if (selection.find !== '') write('find', encodeText(selection.find))
  if (selection.line !== null) write('line', serializeTextPlace(selection.line))
  for (const key of keysOf(FLAGS)) if (selection[key]) write(nameInLink(key), FLAGS[key])
  if (selection.zoom !== null) write('zoom', serializePeriod(selection.zoom))
  for (const key of keysOf(CHOICES)) {
    const isElsewhere = key === 'lang' || (key === 'theme' && !selection.embed)
    const value = isElsewhere ? null : selection[key]
    if (value !== null && value !== DEFAULT_SELECTION[key]) write(nameInLink(key), value)
  }
  if (selection.story !== null) write('story', String(selection.story))
  if (selection.version !== null) write('version', selection.version)
  return {
    pathname: serializePath(selection),
    search: parts.length === 0 ? '' : `?${parts.join('&')}`,
  }
}

function serializePath({ view, read, subject, lang }: Selection): string {
  const ofLanguage = lang === null ? '' : `/${lang}`
  if (view === 'board') return `${ofLanguage}/`
  const of = view === 'articles' ? read : isSubjectPage(view) ? subject : null
  return of === null ? `${ofLanguage}/${view}` : `${ofLanguage}/${view}/${of}`
}

/** Parses one address, collecting what it understands and what it drops. */
class PartReader {
  private selection: Selection = DEFAULT_SELECTION
  private readonly dropped: Dropped[] = []
  private readonly seen = new Set<string>()

  constructor(private readonly vocabulary: SelectionVocabulary) {}

  readPath(pathname: string): void {
    const parts = pathname.split('/').filter((part) => part !== '')
    const lang = findLanguage(pathname)
    if (lang !== undefined) this.set({ lang })
    const [first = '', ...rest] = lang === undefined ? parts : parts.slice(1)
    const view = PATHS.get(first)
    if (view === undefined) return this.drop('path', pathname, 'unknown-value')
    this.set({ view })
    if (rest.length > 0) this.readSubject(view, rest.join('/').toLowerCase(), pathname)
  }

  readPart(key: string, value: string): void {
    if (this.seen.has(key)) return this.drop(key, value, 'repeated')
    this.seen.add(key)
    const list = LIST_FILTERS.find((name) => name === key)
    if (list !== undefined) return this.readList(list, value)
    if (key === 'time' || key === 'zoom') return this.readPeriod(key, value)
    if (key === 'asOf' || key === 'since') return this.readDay(key, value)
    if (key === 'q' || key === 'find') return this.readWords(key, value)
    if (key === 'cell') return this.readCell(value)
    if (key === 'at') return this.readAt(value)
    if (key === 'event') return this.readEvent(value)
    if (key === 'quote') return this.readPattern('quote', QUOTE_HASH, value)
    if (key === 'version') return this.readPattern('version', VERSION, value)
    if (key === 'read') return this.readArticle(value)
    if (key === 'line') return this.readTextPlace(value)
    if (key === 'story') return this.readStory(value)
    const flag = keysOf(FLAGS).find((name) => nameInLink(name) === key)
    if (flag !== undefined) return this.readFlag(flag, value)
    const choice = keysOf(CHOICES).find((name) => nameInLink(name) === key)
    if (choice !== undefined) return this.readChoice(choice, value)
    this.drop(key, value, 'unknown-key')
  }

  /**
   * Settles what depends on several parts: a statement decides which article is open, `at` does not
   * point at a passage that has changed since the link was made, words are only looked for in an
   * article that is open, only embeds have a theme, and an event gives way to a statement or a cell.
   */
  finish(): ParsedSelection {
    const { at, quote, cell, view, read, find, q, embed } = this.selection
    if (at !== null || cell !== null) this.set({ event: null })
    if (!embed) this.set({ theme: null })
    if (at === null && read === null) this.set({ find: '', line: null })
    if (find === '' && q === '') this.set({ line: null })
    if (at === null) this.set({ quote: null })
    else {
      const statement = this.findStatement(at)
      const article = statement?.article ?? null
      const hash = findHash(statement)
      const isChanged = quote !== null && hash !== undefined && quote !== hash
      if (isChanged) this.set({ at: null, quote: null, changed: { at, quote }, read: article })
      else this.set({ read: view === 'articles' ? article : null })
    }
    return { selection: this.selection, dropped: this.dropped }
  }

  private readList(name: ListFilterName, value: string): void {
    const ids: string[] = []
    const known = this.known(name)
    for (const part of value.split('~')) {
      const id = known.get(part.toLowerCase())
      if (id === undefined) this.drop(name, part, 'unknown-value')
      else ids.push(id)
    }
    this.set({ [name]: toIdList(ids) })
  }

  private readSubject(view: Selection['view'], id: string, pathname: string): void {
    const { subjects, statements } = this.vocabulary
    const isAny = view === 'statements' && statements === null
    const subject = isAny
      ? id
      : isSubjectPage(view)
        ? subjects[view].find((known) => known.toLowerCase() === id)
        : undefined
    const read = view === 'articles' ? this.known('article').get(id) : undefined
    if (subject !== undefined) this.set({ subject })
    else if (read !== undefined) this.set({ read })
    else this.drop('path', pathname, 'unknown-value')
  }

  private readWords(key: 'q' | 'find', value: string): void {
    const words = toSearchWords(value)
    if (words === '' && value.trim() !== '') return this.drop(key, value, 'malformed')
    if (isTooLong(value)) this.drop(key, value, 'too-long')
    this.set({ [key]: words })
  }

  private readTextPlace(value: string): void {
    const line = parseTextPlace(value)
    if (line === null) this.drop('line', value, 'malformed')
    else this.set({ line })
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
    const actor = this.known('country').get(first.toLowerCase())
    const commitment = this.known('commitment').get(second?.toLowerCase() ?? '')
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
    const isAny = this.vocabulary.statements === null
    if (isAny || this.findStatement(value) !== undefined) this.set({ at: value })
    else this.drop('at', value, 'unknown-value')
  }

  private readEvent(event: string): void {
    if (this.vocabulary.subjects.events.includes(event)) this.set({ event })
    else this.drop('event', event, 'unknown-value')
  }

  private readArticle(value: string): void {
    const read = this.known('article').get(value.toLowerCase())
    if (read === undefined) this.drop('read', value, 'unknown-value')
    else if (this.selection.read === null) this.set({ read })
  }

  private readStory(value: string): void {
    const step = /^[1-9]\d{0,2}$/.test(value) ? Number(value) : Infinity
    if (step <= this.vocabulary.storySteps) this.set({ story: step })
    else this.drop('story', value, 'unknown-value')
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

  private known(name: ListFilterName): ReadonlyMap<string, string> {
    return byLowerCase(this.vocabulary.valuesOf[name])
  }

  private findStatement(id: string): StatementHead | undefined {
    return findIfAny(this.vocabulary.statements ?? [], id)
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

function byLowerCase(ids: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...ids].map((id) => [id.toLowerCase(), id]))
}
