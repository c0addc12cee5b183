import type { DateSpan } from '../../model/dates'
import type { Actor, Sourced } from '../../model/vocabulary'
import type { Seed } from '../shape/schema'

type ToSpan = (text: string) => DateSpan

/** States, then collectives, then unnamed actors, each in the order of the seeds. */
export function toActors(
  { states, collectives, unnamed = [] }: Seed<'actors'>,
  toSpan: ToSpan,
): readonly Actor[] {
  return [
    ...states.map((seed): Actor => {
      const roleSource = toSourced(seed, toSpan)
      return { kind: 'state', id: seed.code, role: seed.role, roleSource, ...toNames(seed) }
    }),
    ...collectives.map((seed): Actor => {
      const { id, name, short, definition } = seed
      const members = (seed.members ?? []).map((each) => ({
        actor: each.actor,
        ...toSourced(each, toSpan),
      }))
      return { kind: 'collective', id, name, short, ...toNames(seed), definition, members }
    }),
    ...unnamed.map((seed): Actor => {
      const { id, name, short, definition } = seed
      const partOf = seed['part-of'] ?? null
      return { kind: 'unnamed', id, name, short, ...toNames(seed), definition, partOf }
    }),
  ]
}

type SourcedSeed = Pick<Sourced, 'source' | 'certainty'> & { readonly since?: string | undefined }

function toSourced({ source, certainty, since }: SourcedSeed, toSpan: ToSpan): Sourced {
  const sinceSpan = since === undefined ? null : toSpan(since)
  return { source, certainty, since: since ?? null, sinceSpan }
}

interface NamedSeed {
  readonly also?: readonly string[] | undefined
  readonly 'search-as'?: readonly string[] | undefined
  readonly 'not-in'?: readonly string[] | undefined
}

function toNames(seed: NamedSeed): Pick<Actor, 'also' | 'notIn'> {
  const { also = [], 'search-as': searched = [], 'not-in': notIn = [] } = seed
  return { also: [...also, ...searched], notIn }
}
