import { useMemo } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toCountLabel } from '../../language/messages/count-messages'
import { toActorName } from '../../language/names'
import { voiceMessages } from '../../language/messages/voice-messages'
import type { DossierIndex } from '../../model/dossier'
import { countVoices } from '../../selection/count-voices'
import { NO_COUNT, type Count } from '../../model/count'
import { useIntents, useSelection } from '../../links/SelectionContext'
import {
  toVoiceChoice,
  toVoices,
  VOICE_CHOICES,
  type VoiceChoice,
} from '../../selection/voice-choice'
import { Segments } from '../../ui/Segments'
import styles from './VoiceSwitchView.module.css'
import type { Matching } from '../../stages/stages'

/** What a country or group says itself, or what others say of it; empty unless one is selected. */
export function VoiceSwitchView({ dossier }: { readonly dossier: Matching<DossierIndex> }) {
  const selection = useSelection()
  const language = useLanguage()
  const messages = useMessages(voiceMessages)
  const { setFilter } = useIntents()
  const [actor, ...others] = selection.country
  const isShown = actor !== undefined && others.length === 0
  const counts = useMemo(
    () => (isShown ? countVoices(dossier, selection, actor) : new Map<VoiceChoice, Count>()),
    [dossier, selection, actor, isShown],
  )
  if (!isShown) return null
  const name = toActorName(dossier, actor, language, 'short', 'within')
  return (
    <div className={styles.switch}>
      <span aria-hidden="true">{messages.label(name)}</span>
      <Segments
        label={messages.label(name)}
        chosen={toVoiceChoice(selection)}
        options={VOICE_CHOICES.map((id) => ({
          id,
          name: messages.choices[id],
          count: toCountLabel(counts.get(id) ?? NO_COUNT, language),
        }))}
        onChoose={(choice) => setFilter('voice', toVoices(choice))}
      />
    </div>
  )
}
