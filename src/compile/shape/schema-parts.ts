/** The building blocks of the seed schemas. */
import * as v from 'valibot'
import { suggestNearest } from '../anchor/nearest'

// Messages in schemas are hints; `check-shape` writes the sentence by the kind of issue.

type Entries = Parameters<typeof v.strictObject>[0]

export function record<const T extends Entries>(entries: T) {
  return v.strictObject(entries, (issue) => {
    const key = issue.path?.at(-1)?.key
    if (issue.expected !== 'never' || typeof key !== 'string') return ''
    return suggestNearest(key, Object.keys(entries)) ?? ''
  })
}

export function oneOf<const T extends readonly string[]>(values: T) {
  return v.picklist(values, (issue) =>
    typeof issue.input === 'string'
      ? (suggestNearest(issue.input, values) ?? `Known: ${values.join(', ')}.`)
      : `Known: ${values.join(', ')}.`,
  )
}

/** At most `limit` UTF-16 units. */
export function shortText(limit: number) {
  return v.pipe(v.string(), v.nonEmpty(''), v.maxLength(limit, ''))
}

/** Long enough for any paragraph; beyond it a quotation mark is missing, or a file is the wrong one. */
export const text = shortText(5000)
export const name = shortText(120)

const ID_HINT = 'Use lower-case letters a–z, digits and single hyphens, at most 48 characters.'
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ID_HINT),
  v.maxLength(48, ID_HINT),
)
export const stateCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'Write the state’s two-letter ISO 3166-1 code in capitals.'),
)
export const localText = record({ vi: text, en: text })
export const localName = record({ vi: name, en: name })
export const quote = record({ exact: text, prefix: v.optional(text), suffix: v.optional(text) })
export const texts = v.array(text)
export const names = v.array(name)
export const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0, ''))
export const amount = v.pipe(v.number(), v.minValue(0, ''), v.maxValue(Number.MAX_SAFE_INTEGER, ''))
/** Of another site, and safe to lead to. */
export const webAddress = v.pipe(
  text,
  v.regex(
    /^https:\/\/[^\s/?#@:]+\.[^\s/?#@:]+([/?#]\S*)?$/,
    'Write the whole address, with “https://” before it.',
  ),
)
/** EDTF, checked by the law of dates. */
export const date = shortText(64)
export const note = v.optional(localText)
