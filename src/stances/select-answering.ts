import type { Dossier, Statement } from '../model/dossier'
import type { StartingQuestion } from '../model/guide'
import { isView } from '../selection/pages'
import { isAsking, selectStatements } from '../selection/select-statements'
import { toSelectionVocabulary } from '../selection/selection-vocabulary'
import { parseLink } from '../selection/to-link'
import type { Stages } from '../stages/stages'
import { selectChanges } from './select-changes'

/**
 * The statements that answer a starting question, whatever the page's own filters: those that pass
 * the filters of its link; if that leads to the changes, the later side of each; if to the
 * conditions, those that wait for one. None where the answer is no list of statements, or its link
 * asks for a day or for words, which decide the stages.
 */
export function selectAnswering(
  stages: Stages<Dossier>,
  { link }: Pick<StartingQuestion, 'link'>,
): readonly Statement[] {
  const { everything, matching } = stages
  const put = parseLink(link, toSelectionVocabulary(everything))
  if (put.q !== '' || put.asOf !== null) return []
  if (put.view === 'changes') {
    const later = new Set(selectChanges(stages, put).shown.map(({ after }) => after))
    return matching.statements.filter((each) => later.has(each))
  }
  const statements = selectStatements(matching, put)
  if (put.view === 'conditions') return statements.filter(({ conditions }) => conditions.length > 0)
  return isView(put.view) && isAsking(put) ? statements : []
}
