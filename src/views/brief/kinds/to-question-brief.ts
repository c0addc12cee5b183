import { toFilters } from '../../../filters/filters'
import type { Dossier } from '../../../model/dossier'
import { questionMessages } from '../../../language/messages/question-messages'
import { findById } from '../../../model/find-by-id'
import type { QuestionId } from '../../../model/guide'
import type { Language } from '../../../model/vocabulary'
import { toSentenceGroups } from '../../../passages/sentences/sentences-model'
import { isView, toPlaceName } from '../../../selection/pages'
import { toSelectionVocabulary } from '../../../selection/selection-vocabulary'
import { parseLink } from '../../../selection/to-link'
import type { Stages } from '../../../stages/stages'
import { selectAnswering } from '../../../stances/select-answering'
import { item, toSection, type Brief } from '../brief'
import { toSubject } from '../sections/to-items'
import { answerMessages } from './answer-messages'

/** A starting question, answered by its sentences; if it has none, by the page that its link opens. */
export function toQuestionBrief(
  stages: Stages<Dossier>,
  id: QuestionId,
  language: Language,
): Brief {
  const { everything, matching } = stages
  const words = answerMessages[language]
  const { questions } = everything.guide
  const asked = findById(questions, id)
  const put = parseLink(asked.link, toSelectionVocabulary(everything))
  const { view, since, inherit } = put
  const to = { ...toFilters(put), view, since, inherit }
  const statements = selectAnswering(stages, asked)
  const onPage = isView(view) ? null : toPlaceName(view)[language]
  const others = questions
    .filter((question) => question !== asked)
    .map(({ id: other, question }) =>
      item(question[language], { to: toSubject('questions', other) }),
    )
  return {
    page: 'questions',
    id,
    kicker: words.question,
    title: asked.question[language],
    flag: null,
    definition: null,
    lead: statements.length > 0 ? '' : onPage === null ? words.noneYet : words.onPage,
    note: null,
    answer: {
      kind: 'question',
      asked: put,
      ...toSentenceGroups(matching, statements, put, language),
      acts: [item(onPage === null ? words.openBoard : words.openPage(onPage), { to })],
    },
    sections: [
      toSection('others', questionMessages[language].other, {
        kind: 'items',
        layout: 'list',
        groups: [{ title: null, items: others, note: null }],
      }),
    ],
  }
}
