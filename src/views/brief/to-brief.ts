import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import type { BriefPage } from '../../selection/selection'
import type { Brief } from './brief'
import { toActorBrief } from './to-actor-brief'
import { toCommitmentBrief } from './to-commitment-brief'
import { toEventBrief } from './to-event-brief'
import { toInstrumentBrief } from './to-instrument-brief'
import { toPersonBrief } from './to-person-brief'

/** The brief of a subject of the dossier; null when it is not known yet. Throws on an unknown id. */
export function toBrief(
  dossier: Dossier,
  page: BriefPage,
  id: string,
  language: Language,
): Brief | null {
  switch (page) {
    case 'actors':
      return toActorBrief(dossier, id, language)
    case 'commitments':
      return toCommitmentBrief(dossier, id, language)
    case 'instruments':
      return toInstrumentBrief(dossier, id, language)
    case 'people':
      return toPersonBrief(dossier, id, language)
    case 'events':
      return toEventBrief(dossier, id, language)
  }
}
