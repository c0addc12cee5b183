/** Which statements an export of what is shared holds. */
import type { Dossier, Statement } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import { toRowsOf } from '../selection/cell-statements'
import { selectChanges, selectShifts } from '../selection/select-moves'
import { selectStatements } from '../selection/select-statements'
import { SUBJECT_PAGES, type Selection } from '../selection/selection'
import type { ShareTarget } from '../selection/share-target'
import { selectOfSubject } from '../selection/subject-statements'

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
 * Of a cell all statements behind it, inherited ones too where the selection inherits. Null for a
 * page that tells no statements: a list of subjects, the method, the notebook.
 */
export function toShown(known: Dossier, selection: Selection, target: ShareTarget): Shown | null {
  switch (target.kind) {
    case 'quote':
      return {
        scope: 'quote',
        statements: known.statements.filter(({ id }) => id === target.statement),
      }
    case 'article':
      return {
        scope: 'article',
        statements: known.statements.filter(({ article }) => article === target.article),
      }
    case 'cell': {
      const inheritance = selection.inherit ? toInheritance(known.actors) : null
      const { actor, commitment } = target.cell
      const isBehind = (statement: Statement) =>
        statement.commitment === commitment && toRowsOf(statement, inheritance).has(actor)
      return { scope: 'cell', statements: known.statements.filter(isBehind) }
    }
    case 'page':
      return toShownOnPage(known, selection)
  }
}

/** A page about a subject tells all of it, whatever the filters. */
function toShownOnPage(known: Dossier, selection: Selection): Shown | null {
  const { view, subject, read } = selection
  const page = SUBJECT_PAGES.find((each) => each === view)
  if (page !== undefined && subject !== null) {
    return { scope: 'shown', statements: selectOfSubject(known, page, subject) }
  }
  const passing = selectStatements(known, selection)
  switch (view) {
    case 'changes': {
      const { shown } = selectChanges(known, selection)
      return toTold(
        known,
        shown.flatMap(({ before, after }) => [before, after]),
      )
    }
    case 'shifts': {
      const { shifts } = selectShifts(known, selection)
      return toTold(
        known,
        shifts.flatMap(({ cell }) => cell.statements),
      )
    }
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

function toTold(known: Dossier, told: readonly (Statement | null)[]): Shown {
  const statements = new Set(told)
  return { scope: 'shown', statements: known.statements.filter((each) => statements.has(each)) }
}
