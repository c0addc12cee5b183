/**
 * YAML that has nothing wrong with it, which nearly every file is, in half the time that it takes to
 * name every fault. By js-yaml, whose events say where each value is written; it stops at the first fault.
 */
import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type ScalarEvent,
} from 'js-yaml'
import { MAX_DEPTH, MAX_KEYS } from './limits'
import type { Places, SeedText } from './places'

// Read once: jiti looks an imported name up anew wherever it stands, and there are a million events.
const { ALIAS, DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID
const { FOLDED_BLOCK, LITERAL_BLOCK, PLAIN } = SCALAR_STYLE

/**
 * The value of the file, with the places of everything in it recorded, unless `places` is null. Null for
 * all that `parseYaml` refuses, and for what it reads but the seeds have no need of: it then reads the file anew.
 */
export function parseSoundYaml(file: SeedText, places: Places | null): object | null {
  const { text } = file
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH })
    if (!events.every((event, index) => isPlain(event, text, index))) return null
    const [value, ...others] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA })
    if (typeof value !== 'object' || value === null || others.length > 0) return null
    const walk: Walk = { events, next: 1, file, places }
    return walkNode(value, walk) === null ? null : value
  } catch {
    return null
  }
}

/** Whether it has no tag, anchor or alias, no comment behind it and no block of lines. */
function isPlain(event: Event, text: string, index: number): boolean {
  if (event.type === POP) return true
  if (event.type === ALIAS) return false
  if (event.type === DOCUMENT) {
    return (
      index === 0 && !event.explicitStart && !event.explicitEnd && event.directives.length === 0
    )
  }
  if (event.anchorStart >= 0 || event.tagStart >= 0) return false
  return event.type !== SCALAR || isPlainScalar(event, text)
}

const COMMENT = /[ \t]*#/y

function isPlainScalar({ style, valueStart, valueEnd }: ScalarEvent, text: string): boolean {
  if (style === LITERAL_BLOCK || style === FOLDED_BLOCK) return false
  if (style !== PLAIN) return true
  COMMENT.lastIndex = valueEnd
  return valueEnd > valueStart && !COMMENT.test(text)
}

interface Walk {
  readonly events: readonly Event[]
  /** Of the event that is read next. */
  next: number
  readonly file: SeedText
  readonly places: Places | null
}

/** Where the value is written; null if it holds more than a file of the seeds may. */
function walkNode(value: unknown, walk: Walk): number | null {
  const event = walk.events[walk.next]
  walk.next += 1
  if (event?.type === SCALAR) return toStart(event)
  if (event?.type !== MAPPING && event?.type !== SEQUENCE) return null
  if (typeof value !== 'object' || value === null) return null
  const walkHeld = event.type === MAPPING ? walkMapping : walkSequence
  const isSound = walkHeld(value, event.start, walk)
  walk.next += 1
  return isSound ? event.start : null
}

function walkMapping(value: object, own: number, walk: Walk): boolean {
  const { file, places, events } = walk
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  if (entries.length > MAX_KEYS) return false
  const [ofKeys, ofValues]: [number[], number[]] = [[], []]
  for (const [key, held] of entries) {
    const event = events[walk.next]
    walk.next += 1
    if (event?.type !== SCALAR || !isSameKey(event, key, file.text)) return false
    ofKeys.push(toStart(event))
    const start = walkNode(held, walk)
    if (start === null) return false
    ofValues.push(start)
  }
  places?.record(value, { file, own, keys: entries.map(([key]) => key), ofKeys, ofValues })
  return events[walk.next]?.type === POP
}

/** A key that is a number is moved to the front; one in quotation marks may hold anything. */
function isSameKey(
  { style, valueStart, valueEnd }: ScalarEvent,
  key: string,
  text: string,
): boolean {
  return style === PLAIN && text.slice(valueStart, valueEnd) === key
}

function walkSequence(value: object, own: number, walk: Walk): boolean {
  if (!Array.isArray(value)) return false
  const { file, places, events } = walk
  const items: readonly unknown[] = value
  const starts: number[] = []
  for (const item of items) {
    const start = walkNode(item, walk)
    if (start === null) return false
    starts.push(start)
  }
  places?.record(value, { file, own, keys: null, ofKeys: starts, ofValues: starts })
  return events[walk.next]?.type === POP
}

/** With the quotation mark. */
function toStart({ style, valueStart }: ScalarEvent): number {
  return style === PLAIN ? valueStart : valueStart - 1
}
