/** What became of removed ids that a link still names. */
import { toAboutName } from '../language/about-words'
import { toActorName, toCellName } from '../language/names'
import { toStanceWords } from '../language/stance-words'
import type { Dossier, Removed, Statement } from '../model/dossier'
import { findById } from '../model/find-by-id'
import type { Language } from '../model/vocabulary'
import { toBrief, toPlace } from '../selection/places'
import type { Selection } from '../selection/selection'
import type { Known } from '../selection/stages'
import type { Dropped } from '../selection/url-codec'

/** The entries of removed ids, by the part of the link that names them. */
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

/** Every id in a value: a single one, the parts of a path or of a cell, or a list. */
function toIds(value: string): readonly string[] {
  return value.split(/[/.~]/)
}

/** A passage or an event that replaces a removed one. */
export interface Successor {
  readonly key: string
  readonly name: string
  readonly to: Selection
}

/** Only those known on the selection's day. */
export function toSuccessors(
  known: Known<Dossier>,
  { statements, events }: Removed,
  selection: Selection,
  language: Language,
): readonly Successor[] {
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

/** `Germany, troops in Ukraine: declines`. */
function toStatementName(dossier: Dossier, statement: Statement, language: Language): string {
  const { actors, commitment, stance, reading } = statement
  const names = actors.map((id) => toActorName(dossier, id, language))
  const { name } = findById(dossier.commitments, commitment)
  const cell = toCellName(
    new Intl.ListFormat(language).format(names),
    toAboutName(dossier, name[language], statement, language),
    language,
  )
  return `${cell}: ${toStanceWords(findById(dossier.stances, stance), reading, language)}`
}
