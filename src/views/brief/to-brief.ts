import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import type { BriefPage } from '../../selection/pages'
import type { Stages } from '../../stages/stages'
import type { Brief } from './brief'
import { toActorBrief } from './to-actor-brief'
import { toCommitmentBrief } from './to-commitment-brief'
import { toEventBrief } from './to-event-brief'
import { toInstrumentBrief } from './to-instrument-brief'
import { toPersonBrief } from './to-person-brief'

/** The brief of a subject; null if it is not known yet. Throws on an unknown id. */
export function toBrief(
  stages: Stages<Dossier>,
  page: BriefPage,
  id: string,
  language: Language,
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
      return toEventBrief(stages.matching, id, language)
  }
}
