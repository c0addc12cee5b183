/**
 * The schemas of all seed files. They check the seeds and also become the JSON Schemas for editors,
 * so they must not transform any value.
 */
import * as v from 'valibot'
import { FURNITURE } from '../../model/dossier'
import { INSTRUMENT_KINDS } from '../../model/instrument'
import { BOUNDS, MAGNITUDES } from '../../model/figure'
import { DISPUTE_KINDS } from '../../model/dispute'
import { ASPECTS, CERTAINTIES, HUES, MARKS, ROLES } from '../../model/vocabulary'
import { method } from './method-schema'
import { statement } from './statement-schema'
import {
  amount,
  date,
  id,
  localText,
  note,
  oneOf,
  quote,
  record,
  shortText,
  stateCode,
  text,
  texts,
  wholeNumber,
} from './schema-parts'

const evidence = record({ article: text, quote })
const someEvidence = v.pipe(v.array(evidence), v.minLength(1, 'Quote at least one passage.'))

const certainty = oneOf(CERTAINTIES)
const since = v.optional(date)

const figure = record({
  id,
  value: v.optional(amount),
  bound: v.optional(oneOf(BOUNDS)),
  magnitude: v.optional(oneOf(MAGNITUDES)),
  measures: localText,
  quote,
  note,
})

const article = record({
  id,
  file: text,
  sha256: text,
  language: text,
  title: record({
    kind: oneOf(['headline', 'lead']),
    exact: text,
    prefix: v.optional(text),
    suffix: v.optional(text),
    en: text,
  }),
  outlet: record({
    name: v.nullable(text),
    basis: localText,
    likely: v.optional(record({ name: text, basis: localText })),
  }),
  byline: v.optional(text),
  published: record({
    date,
    time: v.optional(text),
    inferred: v.boolean(),
    basis: localText,
  }),
  relays: v.optional(texts),
  doubts: v.optional(v.array(localText)),
  furniture: v.optional(v.array(record({ line: wholeNumber, kind: oneOf(FURNITURE) }))),
})

const event = record({
  id,
  date,
  basis: v.optional(localText),
  name: record({ vi: shortText(40), en: shortText(40) }),
  place: v.optional(localText),
  participants: v.optional(texts),
  people: v.optional(texts),
  evidence: someEvidence,
  'change-words': v.optional(text),
  note,
})

const removed = record({
  id,
  date,
  reason: localText,
  statements: v.optional(texts),
  events: v.optional(texts),
})

const dispute = record({
  id,
  kind: oneOf(DISPUTE_KINDS),
  question: localText,
  sides: v.pipe(
    v.array(
      record({
        label: localText,
        statements: v.optional(texts),
        figures: v.optional(texts),
        events: v.optional(texts),
      }),
    ),
    v.minLength(2, 'A dispute has at least two sides.'),
  ),
  note,
})

const person = record({
  id,
  name: text,
  country: text,
  'speaks-for': v.optional(text),
  roles: v.optional(v.array(record({ article: text, quote, title: localText }))),
  note,
})

const instrument = record({
  id,
  kind: oneOf(INSTRUMENT_KINDS),
  name: localText,
  also: v.optional(texts),
  date: v.optional(date),
  'part-of': v.optional(text),
  'speaks-for': v.optional(text),
  evidence: someEvidence,
  note,
})

const commitment = record({
  id,
  name: localText,
  short: record({ vi: shortText(20), en: shortText(20) }),
  definition: localText,
  'told-apart-by': v.optional(oneOf(ASPECTS)),
})

const group = record({ id, name: localText, commitments: v.array(commitment) })

const stance = record({
  id,
  mark: oneOf(MARKS),
  hue: oneOf(HUES),
  name: localText,
  definition: localText,
})

const condition = record({
  id,
  name: localText,
  definition: localText,
  'fulfilled-by': v.optional(text),
})

const otherNames = {
  also: v.optional(texts),
  'search-as': v.optional(texts),
  'not-in': v.optional(texts),
}

const state = record({
  code: stateCode,
  role: oneOf(ROLES),
  since,
  source: localText,
  certainty,
  ...otherNames,
})

const collective = record({
  id,
  name: localText,
  short: localText,
  ...otherNames,
  definition: localText,
  members: v.optional(v.array(record({ actor: text, since, source: localText, certainty }))),
})

const unnamed = record({
  id,
  name: localText,
  short: localText,
  ...otherNames,
  definition: localText,
  'part-of': v.optional(text),
})

const roster = record({
  'as-of': date,
  note: localText,
  sources: v.array(record({ id, name: text, date: v.optional(v.nullable(date)), note })),
  members: v.array(record({ code: stateCode, level: text, certainty, source: text, note })),
})

/** A path and query of the site: `/matrix?country=FR`. */
const link = v.pipe(v.string(), v.regex(/^\/(?!\/)/, 'Start the link with a single “/”.'))

const about = record({
  subtitle: localText,
  questions: v.array(record({ question: localText, link })),
})

/** One schema per kind of seed file; the name is the file's, without `.yaml`. */
export const SEED_SCHEMAS = {
  about,
  actors: record({
    states: v.array(state),
    collectives: v.array(collective),
    unnamed: v.optional(v.array(unnamed)),
  }),
  article,
  commitments: record({ groups: v.array(group) }),
  conditions: v.array(condition),
  disputes: v.array(dispute),
  events: v.array(event),
  figures: v.array(figure),
  instruments: v.array(instrument),
  method,
  people: v.array(person),
  removed: v.array(removed),
  roster,
  stances: v.array(stance),
  statements: v.array(statement),
}
export type SeedName = keyof typeof SEED_SCHEMAS
export type Seed<N extends SeedName> = v.InferOutput<(typeof SEED_SCHEMAS)[N]>

export type ArticleSeed = Seed<'article'>
export type StatementSeed = v.InferOutput<typeof statement>
export type QuoteSeed = v.InferOutput<typeof quote>
export type EvidenceSeed = v.InferOutput<typeof evidence>

/** The shared definitions of the JSON Schemas, by name. */
export const SHARED_SCHEMAS = { id, localText, quote, evidence, stateCode }
