import type { PageModule } from '../../links/page-module'
import { selectAnswering } from '../../stances/select-answering'
import { BriefView } from './BriefView'
import { toBriefDescription } from './to-brief-description'

export const page: PageModule = {
  View: BriefView,
  // Other subjects have statements of their own; see `selectOfSubject`.
  toShown: (stages, { view, subject }) => {
    const question = stages.everything.guide.questions.find(({ id }) => id === subject)
    if (view !== 'questions' || question === undefined) return null
    return { scope: 'shown', statements: selectAnswering(stages, question) }
  },
  toDescription: toBriefDescription,
}
