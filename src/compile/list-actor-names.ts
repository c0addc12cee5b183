import { compareSpans, type DateSpan } from '../model/dates'
import type { ActorNames } from './anchor/count-mentions'
import type { Seed } from './shape/schema'

const REGION_NAMES = ['vi', 'en'].map(
  (language) => new Intl.DisplayNames(language, { type: 'region' }),
)

/** All actors in the order of the seeds, then the roster's other states. `toSpan` parses EDTF. */
export function listActorNames(
  { states, collectives, unnamed = [] }: Seed<'actors'>,
  { members: roster }: Seed<'roster'>,
  toSpan: (text: string) => DateSpan,
): readonly ActorNames[] {
  const known = new Set(states.map(({ code }) => code))
  return [
    ...states.map(({ code, also = [], 'not-in': notIn = [] }) => toState(code, also, notIn)),
    ...collectives.map((seed): ActorNames => {
      const { id, name, short, also = [], 'not-in': notIn = [], members = [] } = seed
      const names = [name.vi, name.en, short.vi, short.en, ...also]
      return { actor: id, names, notIn, since: findStart(members, toSpan) }
    }),
    ...unnamed.map(({ id, name, also = [], 'not-in': notIn = [] }): ActorNames => {
      return { actor: id, names: [name.vi, name.en, ...also], notIn, since: null }
    }),
    ...roster.flatMap(({ code }) => (known.has(code) ? [] : [toState(code, [], [])])),
  ]
}

function toState(code: string, also: readonly string[], notIn: readonly string[]): ActorNames {
  const own = REGION_NAMES.flatMap((names) => names.of(code) ?? [])
  return { actor: code, names: [...own, ...also], notIn, since: null }
}

/** A collective begins with its first member; null when any membership has no date. */
function findStart(
  members: readonly { readonly since?: string | undefined }[],
  toSpan: (text: string) => DateSpan,
): DateSpan | null {
  const dated = members.flatMap(({ since }) => (since === undefined ? [] : [toSpan(since)]))
  if (dated.length < members.length) return null
  return dated.toSorted(compareSpans)[0] ?? null
}
