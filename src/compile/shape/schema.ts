/**
 * The schemas of all seed files. They check the seeds and also become the JSON Schemas for editors,
 * so they must not transform any value.
 */
import * as v from 'valibot'
import { FURNITURE } from '../../model/dossier'
import { INSTRUMENT_KINDS } from '../../model/instrument'
import { BOUNDS, MAGNITUDES } from '../../model/figure'
import { DISPUTE_KINDS } from '../../model/dispute'
import { KINDS } from '../../model/release'
import { ASPECTS, CERTAINTIES, HUES, MARKS, ROLES } from '../../model/vocabulary'
import { method } from './method-schema'
import { statement } from './statement-schema'
import {
  amount,
  date,
  id,
  localName,
  localText,
  name,
  names,
  note,
  oneOf,
  quote,
  record,
  shortText,
  stateCode,
  text,
  texts,
  webAddress,
  wholeNumber,
} from './schema-parts'

const evidence = record({ article: text, quote, gloss: text })
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
  gloss: text,
  note,
})

/** Where a text stands outside this project. An archived copy is one of an address. */
const source = record({
  url: webAddress,
  archive: v.optional(webAddress),
  retrieved: v.optional(date),
})

/** One of those whom a byline names: family and given name, a person as printed, or a body. */
const author = record({
  family: v.optional(name),
  given: v.optional(name),
  person: v.optional(name),
  body: v.optional(name),
})
const someAuthors = v.pipe(v.array(author), v.minLength(1, 'Name at least one author.'))

const article = record({
  id,
  file: text,
  sha256: text,
  language: name,
  title: record({
    kind: oneOf(['headline', 'lead']),
    exact: text,
    prefix: v.optional(text),
    suffix: v.optional(text),
    en: text,
  }),
  outlet: record({
    name: v.nullable(name),
    basis: localText,
    likely: v.optional(record({ name, basis: localText })),
  }),
  byline: v.optional(name),
  authors: v.optional(someAuthors),
  published: record({
    date,
    time: v.optional(name),
    inferred: v.boolean(),
    basis: localText,
  }),
  source: v.optional(source),
  relays: v.optional(texts),
  doubts: v.optional(v.array(localText)),
  furniture: v.optional(v.array(record({ line: wholeNumber, kind: oneOf(FURNITURE) }))),
})

const event = record({
  id,
  date,
  basis: v.optional(localText),
  after: v.optional(v.array(record({ event: text, words: text }))),
  name: record({ vi: shortText(40), en: shortText(40) }),
  place: v.optional(localText),
  participants: v.optional(texts),
  people: v.optional(texts),
  evidence: someEvidence,
  'change-words': v.optional(text),
  note,
})

const removed = record({
  // An article, a state and other things have ids of other forms.
  id: name,
  kind: oneOf(KINDS),
  date,
  'renamed-to': v.optional(name),
  reason: v.optional(localText),
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
  name,
  country: text,
  'speaks-for': v.optional(text),
  roles: v.optional(v.array(record({ article: text, quote, gloss: text, title: localText }))),
  note,
})

const instrument = record({
  id,
  kind: oneOf(INSTRUMENT_KINDS),
  name: localName,
  also: v.optional(names),
  date: v.optional(date),
  'part-of': v.optional(text),
  'speaks-for': v.optional(text),
  source: v.optional(source),
  evidence: someEvidence,
  note,
})

const commitment = record({
  id,
  name: localName,
  short: record({ vi: shortText(20), en: shortText(20) }),
  definition: localText,
  'search-as': v.optional(names),
  'see-also': v.optional(v.array(text)),
  'told-apart-by': v.optional(oneOf(ASPECTS)),
})

const group = record({ id, name: localName, commitments: v.array(commitment) })

const stance = record({
  id,
  mark: oneOf(MARKS),
  hue: oneOf(HUES),
  name: localName,
  definition: localText,
})

const condition = record({
  id,
  name: localName,
  definition: localText,
  'fulfilled-by': v.optional(text),
})

const otherNames = {
  also: v.optional(names),
  'search-as': v.optional(names),
  'not-in': v.optional(names),
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
  name: localName,
  short: localName,
  ...otherNames,
  definition: localText,
  members: v.optional(v.array(record({ actor: text, since, source: localText, certainty }))),
})

const unnamed = record({
  id,
  name: localName,
  short: localName,
  ...otherNames,
  definition: localText,
  'part-of': v.optional(text),
})

const roster = record({
  'as-of': date,
  note: localText,
  sources: v.array(record({ id, name, date: v.optional(v.nullable(date)), note })),
  members: v.array(record({ code: stateCode, level: text, certainty, source: text, note })),
})

/** A path and query of the site: `/matrix?country=FR`. */
const link = v.pipe(v.string(), v.regex(/^\/(?!\/)/, 'Start the link with a single “/”.'))

const someStatements = v.pipe(texts, v.minLength(1, 'Name the statements that carry the step.'))

/** Where faults are reported: a mail address, or a web address with places for `{title}` and `{message}`. */
const report = v.pipe(
  text,
  v.regex(
    /^(mailto:[^\s@?]+@[^\s@?]+|https:\/\/[^\s/?#@:]+\.[^\s/?#@:]+([/?#]\S*)?)$/,
    'Write “mailto:” and a mail address, or a web address with “https://” before it.',
  ),
)

const about = record({
  name: localText,
  subtitle: localText,
  intro: localText,
  report: v.optional(report),
  questions: v.array(record({ id, question: localText, link })),
  story: v.optional(v.array(record({ text: localText, link, statements: someStatements }))),
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
export type AuthorSeed = v.InferOutput<typeof author>
export type StatementSeed = v.InferOutput<typeof statement>
export type QuoteSeed = v.InferOutput<typeof quote>
export type SourceSeed = v.InferOutput<typeof source>
export type EvidenceSeed = v.InferOutput<typeof evidence>

/** The shared definitions of the JSON Schemas, by name. */
export const SHARED_SCHEMAS = { id, localName, localText, quote, evidence, stateCode }
