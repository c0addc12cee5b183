import type { Dossier, Statement } from '../../model/dossier'
import { findIfAny } from '../../model/find-by-id'
import type { Stages } from '../../stages/stages'
import { selectAnswering } from '../../stances/select-answering'

/** The statements that answer a question of the guide; null if there is no such question. */
export function selectOfQuestion(
  stages: Stages<Dossier>,
  id: string | null,
): readonly Statement[] | null {
  const question = findIfAny(stages.everything.guide.questions, id)
  return question === undefined ? null : selectAnswering(stages, question)
}
