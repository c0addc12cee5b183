/** What became of ids that a link asks for and that name nothing any more. */
import { toStatementName } from '../passages/words/statement-words'
import type { Dossier, Removed } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { toBrief, toPlace } from '../selection/places'
import type { Selection } from '../selection/selection'
import type { Known } from '../selection/stages'
import type { Dropped } from '../selection/url-codec'

/** By part of the link that could not be followed; parts that never named anything are not in it. */
export function findRemoved(
  dropped: readonly Dropped[],
  removed: readonly Removed[],
): ReadonlyMap<Dropped, Removed> {
  return new Map(
    dropped
      .filter(({ reason }) => reason === 'unknown-value')
      .flatMap((part) => {
        const ids = toIds(part.value)
        const entry = removed.find(({ id }) => ids.includes(id))
        return entry === undefined ? [] : [[part, entry] as const]
      }),
  )
}

/** Every id that a value may hold: one alone, the last of a path, or the sides of a cell. */
function toIds(value: string): readonly string[] {
  return value.split(/[/.~]/)
}

/** A passage or an event in which something is told now. */
export interface ToldNow {
  readonly key: string
  readonly name: string
  readonly to: Selection
}

/** Of what is known on the selection's day. */
export function toToldNow(
  known: Known<Dossier>,
  { statements, events }: Removed,
  selection: Selection,
  language: Language,
): readonly ToldNow[] {
  return [
    ...known.statements
      .filter(({ id }) => statements.includes(id))
      .map((statement) => {
        const { id, hash, article } = statement
        const to = { ...toPlace(selection, 'articles'), read: article, at: id, quote: hash }
        return { key: id, name: toStatementName(known, statement, language), to }
      }),
    ...known.events
      .filter(({ id }) => events.includes(id))
      .map(({ id, name }) => ({
        key: `event ${id}`,
        name: name[language],
        to: toBrief(selection, 'events', id),
      })),
  ]
}
