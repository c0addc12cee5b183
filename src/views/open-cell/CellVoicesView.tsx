import { toCountLabel } from '../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { voiceMessages } from '../../language/messages/voice-messages'
import { NO_COUNT } from '../../model/count'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { toVoiceChoice, toVoices, VOICE_CHOICES } from '../../selection/voice-choice'
import { Segments } from '../../ui/Segments'
import styles from './CellVoicesView.module.css'
import type { OpenCellModel } from '../../passages/open-cell/open-cell-model'

/** Counts of the cell's passages by voice; empty if there is only one voice. */
export function CellVoicesView({ actor, voices }: Pick<OpenCellModel, 'actor' | 'voices'>) {
  const messages = useMessages(voiceMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { setFilter } = useIntents()
  if (voices.size < 2) return null
  return (
    <div className={styles.voices}>
      <Segments
        label={messages.label(actor)}
        chosen={toVoiceChoice(selection)}
        options={VOICE_CHOICES.filter((id) => id === 'all' || voices.has(id)).map((id) => ({
          id,
          name: messages.short[id],
          ...(id !== 'all' && { count: toCountLabel(voices.get(id) ?? NO_COUNT, language) }),
        }))}
        onChoose={(choice) => setFilter('voice', toVoices(choice))}
      />
    </div>
  )
}
