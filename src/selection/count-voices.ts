import type { DossierIndex } from '../model/dossier'
import type { ActorId } from '../model/vocabulary'
import { toCount, type Count } from '../model/count'
import { selectStatements } from './select-statements'
import type { Selection } from './selection'
import { VOICE_CHOICES, type VoiceChoice } from './voice-choice'
import type { Matching } from './stages'

/**
 * What stands on one actor's row in whose words, whatever voice is asked for. Words of a group that
 * the actor inherits are none of its own: they count among all words alone.
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
