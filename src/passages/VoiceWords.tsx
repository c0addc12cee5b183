import { useLanguage, useMessages } from '../language/LanguageContext'
import type { StatementDetails } from '../language/statement-details'
import { toSpeakerParts } from '../language/statement-facts'
import { NamedParts } from './NamedParts'
import { passagesMessages } from './passages-messages'

/** Stands in a message for what is drawn, not written. */
const GAP = '\u{FFFC}'

/** Who speaks, each leading to what is known of them, and whose words it is. */
export function VoiceWords({ details }: { readonly details: StatementDetails }) {
  const messages = useMessages(passagesMessages)
  const { speakers, voice } = details
  const names = <NamedParts parts={toSpeakerParts(speakers, useLanguage())} />
  if (speakers.length === 0) return <span>{messages.voices[voice]}</span>
  if (voice !== 'reported') {
    return (
      <>
        <span>{names}</span>
        <span>{messages.voices[voice]}</span>
      </>
    )
  }
  const [before, after] = messages.reportedBy(GAP).split(GAP)
  return (
    <span>
      {before}
      {names}
      {after}
    </span>
  )
}
