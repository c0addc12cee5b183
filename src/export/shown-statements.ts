/** The statements in an export of what is being shared. */
import { selectOfArticle } from '../model/statements-by-article'
import type { Dossier, Statement } from '../model/dossier'
import { findById } from '../model/find-by-id'
import { toInheritance, toRowsOf } from '../model/inheritance'
import { isSubjectPage } from '../selection/pages'
import { selectStatements } from '../selection/select-statements'
import type { Selection } from '../selection/selection'
import type { ShareTarget } from '../selection/share-target'
import type { Stages } from '../stages/stages'
import { selectOfSubject } from '../stances/subject-statements'
import { toTopic } from '../model/topic'
import type { PageModule, PageStatements } from '../links/page-module'

/** Of a page, a cell, an event, an article or a passage. */
export interface Shown {
  readonly scope: PageStatements['scope'] | Exclude<ShareTarget['kind'], 'page'>
  /** In the dossier's order. */
  readonly statements: readonly Statement[]
}

/**
 * For a cell, or its open topic, all of its statements, including inherited ones if the selection
 * inherits. `page` is the module of the open page, null in a view. Null for a page that shows no
 * statements: a list of subjects, the method, the notebook.
 */
export function toShown(
  stages: Stages<Dossier>,
  selection: Selection,
  target: ShareTarget,
  page: PageModule | null,
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
        statements: selectOfArticle(matching.statements, target.article),
      }
    case 'event':
      return { scope: 'event', statements: selectOfSubject(matching, 'events', target.event) }
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
      return toShownInPlace(stages, selection, page)
  }
}

/** A page about a subject has everything about it, whatever the filters. */
function toShownInPlace(
  stages: Stages<Dossier>,
  selection: Selection,
  page: PageModule | null,
): PageStatements | null {
  const { matching } = stages
  const { view, subject, read } = selection
  if (isSubjectPage(view) && view !== 'questions' && subject !== null) {
    return { scope: 'shown', statements: selectOfSubject(matching, view, subject) }
  }
  if (page !== null) return page.toShown(stages, selection)
  const isRead = ({ article }: Statement) =>
    view !== 'articles' || read === null || article === read
  return { scope: 'shown', statements: selectStatements(matching, selection).filter(isRead) }
}

/** Everything that passes the filters, for pages that only count statements or show fewer of them. */
export function toPassing({ matching }: Stages<Dossier>, selection: Selection): PageStatements {
  return { scope: 'passing', statements: selectStatements(matching, selection) }
}

/** The statements that a page shows, in the order of the known stage. */
export function toPageStatements(
  { known }: Stages<Dossier>,
  shown: readonly (Statement | null)[],
): PageStatements {
  const statements = new Set(shown)
  return { scope: 'shown', statements: known.statements.filter((each) => statements.has(each)) }
}
