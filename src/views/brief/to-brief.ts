import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import type { BriefPage } from '../../selection/pages'
import type { Stages } from '../../stages/stages'
import type { Brief } from './brief'
import { toActorBrief } from './kinds/to-actor-brief'
import { toCellBrief } from './kinds/to-cell-brief'
import { toCommitmentBrief } from './kinds/to-commitment-brief'
import { toEventBrief } from './kinds/to-event-brief'
import { toInstrumentBrief } from './kinds/to-instrument-brief'
import { toPersonBrief } from './kinds/to-person-brief'
import { toQuestionBrief } from './kinds/to-question-brief'
import { toStatementBrief } from './kinds/to-statement-brief'

/**
 * The brief of a subject; null if it is not known yet. Throws on an unknown id. `inherit` lets a
 * cell also tell what the actor's groups say.
 */
export function toBrief(
  stages: Stages<Dossier>,
  page: BriefPage,
  id: string,
  language: Language,
  inherit = false,
): Brief | null {
  switch (page) {
    case 'actors':
      return toActorBrief(stages, id, language)
    case 'commitments':
      return toCommitmentBrief(stages, id, language)
    case 'instruments':
      return toInstrumentBrief(stages, id, language)
    case 'people':
      return toPersonBrief(stages, id, language)
    case 'events':
      return toEventBrief(stages, id, language)
    case 'cells':
      return toCellBrief(stages, id, inherit, language)
    case 'statements':
      return toStatementBrief(stages, id, language)
    case 'questions':
      return toQuestionBrief(stages, id, language)
  }
}
