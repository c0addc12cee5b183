import type { DossierIndex } from '../model/dossier'
import type { ActorId } from '../model/vocabulary'
import { toCount, type Count } from '../model/count'
import { selectStatements } from './select-statements'
import type { Selection } from './selection'
import { VOICE_CHOICES, type VoiceChoice } from './voice-choice'
import type { Matching } from '../stages/stages'

/**
 * Counts the statements on an actor's row by voice, ignoring the filter by voice. A group's own
 * words are not its members': inherited, they count only under `all`.
 */
export function countVoices(
  dossier: Matching<DossierIndex>,
  selection: Selection,
  actor: ActorId,
): ReadonlyMap<VoiceChoice, Count> {
  const all = selectStatements(dossier, selection, 'voice')
  return new Map(
    VOICE_CHOICES.map((choice) => [
      choice,
      toCount(
        all.filter(
          ({ voice, actors }) =>
            choice === 'all' || (voice === choice && (voice !== 'own' || actors.includes(actor))),
        ),
      ),
    ]),
  )
}
