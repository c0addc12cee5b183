/** A passage to paste into a text: quote, speaker, source and link. */
import { escapeMarkup } from '../language/escape-markup'
import { lowerFirst } from '../language/lower-first'
import { readingMessages } from '../language/messages/reading-messages'
import type { ArticleId, Dossier, StatementId } from '../model/dossier'
import { findIfAny } from '../model/find-by-id'
import type { Language } from '../model/vocabulary'
import type { EvidencePassage } from '../passages/evidence'
import { toPassage, type Passage } from '../passages/passage'
import { passagesMessages } from '../passages/passages-messages'
import { toVoiceWords } from '../passages/words/source-words'
import { toFullTitle } from './full-title'

/** One line each: the quoted words, the lines below them, the link. */
export interface Quotation {
  readonly quoted: string
  /** BCP 47, of the quoted words. */
  readonly language: string
  readonly lines: readonly string[]
  readonly link: string
}

/**
 * An open reading and an inferred date are marked. Readers of English also get the project's
 * translation, marked as such. `part` are the words to quote if not the whole passage, which alone is
 * translated. Null if the statement is not in the dossier, or does not have that part.
 */
export function toQuotation(
  dossier: Dossier,
  id: StatementId,
  link: string,
  language: Language,
  part: string | null = null,
): Quotation | null {
  const statement = findIfAny(dossier.statements, id)
  if (statement === undefined) return null
  if (part !== null && !statement.quote.exact.includes(part)) return null
  const passage = toPassage(dossier, statement, language)
  return {
    quoted: `“${part ?? passage.quote}”`,
    language: passage.language,
    lines: [
      ...toRenderings(passage, language, part),
      `— ${toSpokenWords(passage, language)}`,
      toSourceLine(dossier, passage.article, passage.where, language),
    ],
    link,
  }
}

/**
 * Of a passage that supports an event or a number: what that is, and the source. Translated and cut
 * like that of a statement.
 */
export function toEvidenceQuotation(
  dossier: Dossier,
  evidence: EvidencePassage,
  link: string,
  language: Language,
  part: string | null = null,
): Quotation {
  const { title, article, source, isInferred } = evidence
  return {
    quoted: `“${part ?? evidence.quote}”`,
    language: evidence.language,
    lines: [
      ...toRenderings(evidence, language, part),
      `— ${isInferred ? toInferred(title, language) : title}`,
      toSourceLine(dossier, article, source, language),
    ],
    link,
  }
}

/** `Japan, Ken Mori, Minister, own words, 18 Jan 2026 (date inferred), open reading`. */
function toSpokenWords(passage: Passage, language: Language): string {
  const { who, said, basis, reading } = passage
  return [
    who,
    ...toVoiceWords(passage, language),
    basis === null ? said : toInferred(said, language),
    ...(reading === 'open' ? [lowerFirst(readingMessages[language].openReading, language)] : []),
  ].join(', ')
}

function toInferred(dated: string, language: Language): string {
  return `${dated} (${passagesMessages[language].inferred})`
}

/** Title, outlet and day. */
function toSourceLine(dossier: Dossier, id: ArticleId, where: string, language: Language): string {
  return `${toFullTitle(dossier, id, language)}. ${where}`
}

function toRenderings(
  { gloss }: Pick<Passage, 'gloss'>,
  language: Language,
  part: string | null,
): readonly string[] {
  if (language !== 'en' || part !== null) return []
  return [`[${gloss}] (${passagesMessages[language].rendering})`]
}

/** Several lines of plain text. */
export function toQuotationText({ quoted, lines, link }: Quotation): string {
  return [quoted, ...lines, link].join('\n')
}

export function toQuotationHtml({ quoted, language, lines, link }: Quotation): string {
  const url = escapeMarkup(link)
  const below = [...lines.map(escapeMarkup), `<a href="${url}">${url}</a>`]
  return [
    `<blockquote lang="${escapeMarkup(language)}" cite="${url}">${escapeMarkup(quoted)}</blockquote>`,
    `<p>${below.join('<br>')}</p>`,
  ].join('')
}
