/** What became of removed ids that a link still names. */
import { toItemName } from '../../export/item-name'
import { toItem } from '../../links/to-item'
import { toStatementName } from '../../passages/words/statement-words'
import type { Dossier, Removed } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { toBrief, toPlace } from '../../selection/places'
import type { Selection } from '../../selection/selection'
import type { Known } from '../../stages/stages'
import type { Dropped } from '../../selection/dropped'

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

/** What replaces a removed id: a passage, an event, or the same thing by its new id. */
export interface Successor {
  readonly key: string
  readonly name: string
  readonly to: Selection
}

/** Only those known on the selection's day. A link to a statement's page leads to such a page. */
export function toSuccessors(
  known: Known<Dossier>,
  { kind, renamedTo, statements, events }: Removed,
  selection: Selection,
  language: Language,
): readonly Successor[] {
  const renamed = renamedTo === null ? null : toItem(known, kind, renamedTo, selection)
  return [
    ...(renamedTo === null || renamed === null
      ? []
      : [
          {
            key: `renamed ${renamedTo}`,
            name: toItemName(known, kind, renamedTo, language),
            to: { ...renamed, embed: selection.embed, theme: selection.theme },
          },
        ]),
    ...known.statements
      .filter(({ id }) => statements.includes(id))
      .map((statement) => {
        const { id, hash, article } = statement
        const inArticle = { ...toPlace(selection, 'articles'), read: article, at: id, quote: hash }
        const to =
          selection.view === 'statements' ? toBrief(selection, 'statements', id) : inArticle
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
