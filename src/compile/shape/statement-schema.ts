/** The shape of one statement of `statements.yaml`. */
import * as v from 'valibot'
import { BINDINGS, READINGS, VOICES } from '../../model/vocabulary'
import { date, id, localText, note, oneOf, quote, record, text, texts } from './schema-parts'

const someActors = v.pipe(texts, v.minLength(1, 'Name at least one actor.'))

const otherwise = v.union(
  [
    v.literal('none'),
    record({
      actors: v.optional(someActors),
      commitment: v.optional(text),
      stance: v.optional(text),
      voice: v.optional(oneOf(VOICES)),
    }),
  ],
  'Write “none”, or what differs: actors, commitment, stance or voice.',
)

export const statement = record({
  id,
  actors: someActors,
  commitment: text,
  stance: text,
  voice: oneOf(VOICES),
  binding: oneOf(BINDINGS),
  via: v.optional(texts),
  said: date,
  basis: v.optional(localText),
  conditions: v.optional(texts),
  limits: v.optional(localText),
  until: v.optional(localText),
  while: v.optional(localText),
  with: v.optional(v.pipe(texts, v.minLength(1, 'Name an actor, or write “unnamed”.'))),
  instrument: v.optional(text),
  reading: v.optional(oneOf(READINGS)),
  otherwise: v.optional(otherwise),
  apart: v.optional(localText),
  'beyond-meeting': v.optional(localText),
  'change-words': v.optional(text),
  quote,
  gloss: text,
  note,
})
