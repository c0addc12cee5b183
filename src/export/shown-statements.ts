/** Which statements an export of what is shared holds. */
import type { Dossier, Statement } from '../model/dossier'
import { findById } from '../model/find-by-id'
import { toInheritance, toRowsOf } from '../model/inheritance'
import { selectCalled, selectChanges, selectShifts } from '../selection/select-moves'
import { selectStatements } from '../selection/select-statements'
import { SUBJECT_PAGES, type Selection } from '../selection/selection'
import type { ShareTarget } from '../selection/share-target'
import { selectStanding } from '../selection/silence'
import type { Known, Stages } from '../selection/stages'
import { selectOfSubject } from '../selection/subject-statements'
import { toTopic } from '../selection/topic'

export interface Shown {
  /**
   * What they are of what is shared. `shown`: what the page tells. `passing`: what passes its
   * filters, where the page tells less of it, or only counts it.
   */
  readonly scope: 'shown' | 'passing' | Exclude<ShareTarget['kind'], 'page'>
  /** In the dossier's order. */
  readonly statements: readonly Statement[]
}

/**
 * Of a cell, or of its part that is open, all statements behind it, inherited ones too where the
 * selection inherits. Null for a page that tells no statements: a list of subjects, the method, the
 * notebook.
 */
export function toShown(
  stages: Stages<Dossier>,
  selection: Selection,
  target: ShareTarget,
): Shown | null {
  const { matching } = stages
  switch (target.kind) {
    case 'quote':
      return {
        scope: 'quote',
        statements: matching.statements.filter(({ id }) => id === target.statement),
      }
    case 'article':
      return {
        scope: 'article',
        statements: matching.statements.filter(({ article }) => article === target.article),
      }
    case 'cell': {
      const inheritance = selection.inherit ? toInheritance(matching.actors) : null
      const { actor, commitment: id, topic } = target.cell
      const commitment = findById(matching.commitments, id)
      const isBehind = (statement: Statement) =>
        statement.commitment === id &&
        toRowsOf(statement, inheritance).has(actor) &&
        (topic === undefined || toTopic(statement, commitment) === topic)
      return { scope: 'cell', statements: matching.statements.filter(isBehind) }
    }
    case 'page':
      return toShownOnPage(stages, selection)
  }
}

/** A page about a subject tells all of it, whatever the filters. */
function toShownOnPage(stages: Stages<Dossier>, selection: Selection): Shown | null {
  const { matching } = stages
  const { view, subject, read } = selection
  const page = SUBJECT_PAGES.find((each) => each === view)
  if (page !== undefined && subject !== null) {
    return { scope: 'shown', statements: selectOfSubject(matching, page, subject) }
  }
  const passing = selectStatements(matching, selection)
  switch (view) {
    case 'changes': {
      const { shown } = selectChanges(stages, selection)
      return toTold(
        stages.known,
        shown.flatMap(({ before, after, beside }) => [before, after, ...beside]),
      )
    }
    case 'shifts':
      return toTold(stages.known, selectOnShifts(stages, selection))
    case 'disputes':
    case 'conditions':
    case 'coverage':
    case 'compare':
      return { scope: 'passing', statements: passing }
    case 'articles': {
      const isRead = ({ article }: Statement) => read === null || article === read
      return { scope: 'shown', statements: passing.filter(isRead) }
    }
    case 'actors':
    case 'commitments':
    case 'instruments':
    case 'people':
    case 'events':
    case 'method':
    case 'notebook':
      return null
    case 'board':
    case 'matrix':
    case 'timeline':
      return { scope: 'shown', statements: passing }
  }
}

/** All that the page tells: shifts, what only looks like one, what articles call one, what stands. */
function selectOnShifts(stages: Stages<Dossier>, selection: Selection): readonly Statement[] {
  const { shifts, notComparable } = selectShifts(stages, selection)
  return [
    ...[...shifts, ...notComparable].flatMap(({ statements }) => statements),
    ...selectCalled(stages, selection).flatMap((called) =>
      called.kind === 'statement' ? [called.statement] : [],
    ),
    ...selectStanding(stages, selection).map(({ statement }) => statement),
  ]
}

function toTold(known: Known<Dossier>, told: readonly (Statement | null)[]): Shown {
  const statements = new Set(told)
  return { scope: 'shown', statements: known.statements.filter((each) => statements.has(each)) }
}
