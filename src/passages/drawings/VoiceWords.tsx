import { useLanguage } from '../../language/LanguageContext'
import { toPlainText } from '../words/named'
import type { StatementRemarks } from '../words/statement-details'
import { NamedParts } from './NamedParts'
import { toVoiceParts } from '../words/source-words'

/** Who speaks, each linked to their page, and whose words these are. */
export function VoiceWords({ details }: { readonly details: StatementRemarks }) {
  return toVoiceParts(details, useLanguage()).map((parts) => (
    <span key={toPlainText(parts)}>
      <NamedParts parts={parts} />
    </span>
  ))
}
