/**
 * Undoes what mail programs, feed readers and networks do to links: separators written as entities,
 * parts encoded twice, the name of a page's file, tracking joined with “&” to a link without “?”, punctuation taken for part of
 * a value. Only links that can't be followed as they are need it, so it is loaded for them alone.
 */
import { LANGUAGES } from '../model/vocabulary'
import { LIST_FILTERS } from '../filters/filters'
import { isSubjectPage, PAGE_IDS, VIEWS } from './pages'
import { parsePeriod } from './period-text'
import type { SelectionVocabulary } from './selection-vocabulary'
import type { Address } from './url-codec'

type LinkPart = readonly [key: string, value: string]

/** Parts with words of the reader’s own, which may contain anything. */
const WORDS = new Set(['q', 'find'])
const ENTITIES = /&(?:amp;|#0*38;|#x0*26;)+/gi

/**
 * The address as it was meant. An address that `serializeSelection` writes means the same after it.
 * What surrounds an id is left away in silence; what is no id stays, to be named. Never throws.
 */
export function mendAddress(
  { pathname, search }: Address,
  vocabulary: SelectionVocabulary,
): Address {
  const [path = '', ...rest] = decodePath(pathname)
    .replaceAll(ENTITIES, '&')
    .split(/[?&](?=\w+=)/)
  const mended = new URLSearchParams()
  for (const [key, value] of [...rest.flatMap(toParts), ...toParts(search)]) {
    const text = mendValue(key, value, vocabulary)
    const before = mended.get(key)
    const isList = LIST_FILTERS.some((name) => name === key)
    if (isList && before !== null) mended.set(key, `${before}~${text}`)
    else if (text !== before && text !== '') mended.append(key, text)
  }
  return { pathname: mendPath(path, vocabulary), search: `?${mended.toString()}` }
}

function decodePath(pathname: string): string {
  try {
    const once = decodeURIComponent(pathname)
    return once.includes('%') ? decodeURIComponent(once) : once
  } catch {
    return pathname
  }
}

function toParts(query: string): readonly LinkPart[] {
  return parse(query).flatMap((part) => {
    const [key, value] = part
    const isEncoded = !WORDS.has(key) && /[%&=]/.test(key + value)
    return isEncoded ? parse(`${key}=${value}`) : [part]
  })
}

function parse(query: string): readonly LinkPart[] {
  return [...new URLSearchParams(query.replaceAll(ENTITIES, '&'))]
}

function mendPath(path: string, vocabulary: SelectionVocabulary): string {
  const parts = path
    .replace(/(\/index)?\.html\W*$/, '')
    .split('/')
    .filter((part) => part !== '')
  const language = LANGUAGES.find((each) => each === parts[0])
  if (language === undefined) return mendPlace(parts, vocabulary)
  return `/${language}${mendPlace(parts.slice(1), vocabulary)}`
}

function mendPlace(
  [first = '', ...rest]: readonly string[],
  { subjects, valuesOf, topicsOf }: SelectionVocabulary,
): string {
  if (first === '') return '/'
  const id = mendId(first, [...VIEWS, ...PAGE_IDS])
  const page = PAGE_IDS.filter(isSubjectPage).find((known) => known === id)
  const ids =
    page === 'cells'
      ? [valuesOf.country, valuesOf.commitment, [...topicsOf.values()].flatMap((of) => [...of])]
      : [page === undefined ? valuesOf.article : subjects[page]]
  return ['', id, ...rest.map((part, at) => mendId(part, ids[at] ?? []))].join('/')
}

function mendValue(key: string, value: string, vocabulary: SelectionVocabulary): string {
  const { valuesOf, subjects } = vocabulary
  const list = LIST_FILTERS.find((name) => name === key)
  if (list !== undefined) {
    const parts = value.split(/[~,;|\s]+/).filter((part) => /[^.)\]]/.test(part))
    return parts.map((part) => mendId(part, valuesOf[list])).join('~')
  }
  if (WORDS.has(key)) return value
  if (key === 'time' || key === 'zoom') return trimPeriod(value)
  if (key === 'at') return mendId(value, subjects.statements)
  if (key === 'event') return mendId(value, subjects.events)
  if (key === 'read') return mendId(value, valuesOf.article)
  if (key !== 'cell') return trimPunctuation(value)
  const [actor = '', commitment, ...topic] = trimPunctuation(value).split('.')
  if (commitment === undefined) return value
  const of = [mendId(actor, valuesOf.country), mendId(commitment, valuesOf.commitment)]
  return [...of, ...topic.slice(0, 1)].join('.')
}

/** Without what is neither letter nor digit at both ends. */
function trimPunctuation(value: string): string {
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(value)?.[0] ?? value
}

/** The same for a period, which may begin or end in two dots. What is none stays as written. */
function trimPeriod(value: string): string {
  const [period] = /[\d.][\d.-]*/.exec(value) ?? [value]
  const trimmed = period.replace(/([^.])\.$/, '$1')
  const reading = parsePeriod(trimmed)
  return 'error' in reading && reading.error === 'malformed' ? value : trimmed
}

/** The known id that is the whole value or else its longest word; the value itself if there is none. */
function mendId(value: string, known: Iterable<string>): string {
  const ids = new Map([...known].map((id) => [id.toLowerCase(), id]))
  const words = value.toLowerCase().match(/[a-z\d]+(?:-+[a-z\d]+)*/g) ?? []
  const longest = words.toSorted((a, b) => b.length - a.length)
  const found = [value.toLowerCase(), ...longest].find((word) => ids.has(word))
  return found === undefined ? value : (ids.get(found) ?? value)
}
