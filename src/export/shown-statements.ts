/** Which statements an export of what is shared holds. */
import { overlaps } from '../model/dates'
import type { Dossier, Statement } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import { toRowsOf } from '../selection/cell-statements'
import { selectStatements } from '../selection/select-statements'
import type { Selection } from '../selection/selection'
import type { ShareTarget } from '../selection/share-target'

/**
 * In the dossier's order. Of a page those that pass its filters and are about its subject or stand
 * in its article; of a cell all those behind it, inherited ones too where the selection inherits.
 */
export function toShownStatements(
  known: Dossier,
  selection: Selection,
  target: ShareTarget,
): readonly Statement[] {
  switch (target.kind) {
    case 'quote':
      return known.statements.filter(({ id }) => id === target.statement)
    case 'article':
      return known.statements.filter(({ article }) => article === target.article)
    case 'cell': {
      const inheritance = selection.inherit ? toInheritance(known.actors) : null
      const { actor, commitment } = target.cell
      return known.statements.filter(
        (statement) =>
          statement.commitment === commitment && toRowsOf(statement, inheritance).has(actor),
      )
    }
    case 'page': {
      const isShown = toPageTest(known, selection)
      return selectStatements(known, selection).filter(isShown)
    }
  }
}

function toPageTest(
  { disputes, events }: Dossier,
  { view, subject, read }: Selection,
): (statement: Statement) => boolean {
  if (view === 'articles' && read !== null) return ({ article }) => article === read
  if (subject === null) return () => true
  const tests: Partial<Record<Selection['view'], (statement: Statement) => boolean>> = {
    actors: ({ actors }) => actors.includes(subject),
    commitments: ({ commitment }) => commitment === subject,
    instruments: ({ instrument, via }) => instrument === subject || via.includes(subject),
    people: ({ via }) => via.includes(subject),
    // As the brief of an event tells them: what was said while it lasted.
    events: ({ saidSpan }) =>
      events.some(
        ({ id, span: { earliest, latest } }) =>
          id === subject && overlaps(saidSpan, { from: earliest, to: latest }),
      ),
    disputes: ({ id }) =>
      disputes.some(
        (dispute) =>
          dispute.id === subject && dispute.sides.some(({ statements }) => statements.includes(id)),
      ),
  }
  return tests[view] ?? (() => true)
}
