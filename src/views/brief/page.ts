import type { PageModule } from '../../links/page-module'
import { CellBesideView } from './answer/CellBesideView'
import { BriefView } from './BriefView'
import { selectOfQuestion } from './select-of-question'
import { toBriefDescription } from './to-brief-description'

export const page: PageModule = {
  View: BriefView,
  // Other subjects have statements of their own; see `selectOfSubject`.
  toShown: (stages, { view, subject }) => {
    const statements = view === 'questions' ? selectOfQuestion(stages, subject) : null
    return statements && { scope: 'shown', statements }
  },
  toDescription: toBriefDescription,
  CellBeside: CellBesideView,
}
