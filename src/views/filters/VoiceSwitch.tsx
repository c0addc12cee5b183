import { useMemo } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toActorName } from '../../language/names'
import { voiceMessages } from '../../language/voice-messages'
import type { DossierIndex } from '../../model/dossier'
import { countByValue } from '../../selection/count-by-value'
import { useIntents, useSelection } from '../../selection/SelectionContext'
import { toVoiceChoice, toVoices, VOICE_CHOICES } from '../../selection/voice-choice'
import { Segments } from '../../ui/Segments'
import styles from './VoiceSwitch.module.css'

/** What one country or group says itself, against what others say of it; nothing without one. */
export function VoiceSwitch({ dossier }: { readonly dossier: DossierIndex }) {
  const selection = useSelection()
  const language = useLanguage()
  const messages = useMessages(voiceMessages)
  const { setFilter } = useIntents()
  const counts = useMemo(() => countByValue(dossier, selection, 'voice'), [dossier, selection])
  const [actor, ...others] = selection.country
  if (actor === undefined || others.length > 0) return null
  const name = toActorName(dossier, actor, language, 'short')
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <div className={styles.switch}>
      <span aria-hidden="true">{messages.label(name)}</span>
      <Segments
        label={messages.label(name)}
        chosen={toVoiceChoice(selection)}
        options={VOICE_CHOICES.map((id) => ({
          id,
          name: messages.choices[id],
          count: id === 'all' ? all : (counts.get(id) ?? 0),
        }))}
        onChoose={(choice) => setFilter('voice', toVoices(choice))}
      />
    </div>
  )
}
