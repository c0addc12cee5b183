import { useLanguage } from '../language/LanguageContext'
import { toPlainText } from '../language/named'
import type { StatementDetails } from '../language/statement-details'
import { NamedParts } from './NamedParts'
import { toVoiceParts } from './source-words'

/** Who speaks, each leading to what is known of them, and whose words it is. */
export function VoiceWords({ details }: { readonly details: StatementDetails }) {
  return toVoiceParts(details, useLanguage()).map((parts) => (
    <span key={toPlainText(parts)}>
      <NamedParts parts={parts} />
    </span>
  ))
}
