import type { Dossier } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { toTopic } from '../../model/topic'
import { toCellSubject } from '../../selection/cell-text'
import { areStatementsWritten } from '../../selection/share-target'
import { isSubjectPage, PAGE_IDS, VIEWS } from '../../selection/pages'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'

/** The path of every page that is written, below the site's base and without a language. */
export function listAddresses(dossier: Dossier): readonly string[] {
  const { subjects } = toSelectionVocabulary(dossier)
  // Every actor and every commitment make a cell, of which most have nothing in them.
  const cells = dossier.statements.flatMap((statement) => {
    const { actors, commitment } = statement
    const topic = toTopic(statement, findById(dossier.commitments, commitment))
    return actors.flatMap((actor) => [
      toCellSubject({ actor, commitment }),
      ...(topic === null ? [] : [toCellSubject({ actor, commitment, topic })]),
    ])
  })
  const told = {
    ...subjects,
    cells: [...new Set(cells)],
    statements: areStatementsWritten(dossier) ? subjects.statements : [],
  }
  return [
    ...VIEWS.map((view) => (view === 'board' ? '/' : `/${view}`)),
    ...dossier.articles.map(({ id }) => `/articles/${id}`),
    ...PAGE_IDS.flatMap((page) => [
      `/${page}`,
      ...(isSubjectPage(page) ? told[page].map((id) => `/${page}/${id}`) : []),
    ]),
  ]
}
