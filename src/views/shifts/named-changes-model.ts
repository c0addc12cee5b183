/** Passages that themselves call something new or changed. */
import { toPlainText } from '../../passages/words/named'
import type { Dossier, Statement } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { toEventEvidence, type EvidencePassage } from '../../passages/evidence'
import { toPassageList, type PassageList } from '../../passages/passage'
import { toStatementRemarks, type StatementRemarks } from '../../passages/words/statement-details'
import { toSpeakerParts, toVoiceWords } from '../../passages/words/source-words'
import type { NamedChange } from '../../stances/select-named-changes'
import { shiftsMessages } from './shifts-messages'

export type NamedChangeQuote = {
  readonly key: string
  readonly words: string
  /** Whose words they are. */
  readonly attribution: string
} & (
  | { readonly kind: 'statement'; readonly passages: PassageList }
  | { readonly kind: 'event'; readonly evidence: EvidencePassage }
)

/** Empty for an event whose passages with these words are not known yet on the selection's day. */
export function toNamedChangeQuotes(
  dossier: Dossier,
  called: NamedChange,
  language: Language,
): readonly NamedChangeQuote[] {
  if (called.kind === 'statement') {
    const { statement } = called
    return [
      {
        kind: 'statement',
        key: statement.id,
        words: statement.changeWords ?? '',
        attribution: toAttribution(toStatementRemarks(dossier, statement, language), language),
        passages: toPassageList(dossier, [statement], language),
      },
    ]
  }
  const words = called.event.changeWords ?? ''
  const attribution = shiftsMessages[language].narration
  return toEventEvidence(dossier, called.event, language)
    .filter(({ quote }) => quote.includes(words))
    .map((evidence) => ({ kind: 'event', key: evidence.key, words, attribution, evidence }))
}

function toAttribution(remarks: StatementRemarks, language: Language): string {
  const { narration, wordsOf } = shiftsMessages[language]
  const { voice, speakers } = remarks
  if (voice === 'narrator') return narration
  if (speakers.length === 0) return toVoiceWords(remarks, language).join(', ')
  return wordsOf(toPlainText(toSpeakerParts(speakers, language)))
}

/** The statements of which the passages are shown. */
export function listCalled(called: readonly NamedChangeQuote[]): readonly Statement[] {
  return called.flatMap((each) => (each.kind === 'statement' ? each.passages.statements : []))
}

/** Where `words` occur in a text; UTF-16 indices, `end` exclusive. */
export function findWords(
  text: string,
  words: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (words === '') return []
  const found = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    found.push({ start, end: start + words.length })
  }
  return found
}
