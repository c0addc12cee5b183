/** What a feed of the dossier says, in words. */
import { releaseMessages, toDiffersWords } from '../language/messages/release-messages'
import { toRemovedWords } from '../language/removed-words'
import { escapeMarkup } from '../language/escape-markup'
import type { Dossier } from '../model/dossier'
import type { Change } from '../model/release'
import type { Language } from '../model/vocabulary'
import { feedMessages } from './feed-messages'
import { toQuotation, toQuotationHtml } from './to-quotation'

/** `subject` is null in the feed of everything. */
export function toFeedTitle(site: string, subject: string | null, language: Language): string {
  const { all, about } = feedMessages[language]
  return subject === null ? all(site) : about(site, subject)
}

/** `New: Germany, troops in Ukraine: declines`. */
export function toEntryTitle({ act, name }: Change, language: Language): string {
  return `${releaseMessages[language].acts[act]}: ${name[language]}`
}

/**
 * The passage with its source, and what differs, as HTML. Of a statement that is gone, when and why, as
 * the `present` dossier says.
 */
export function toEntryHtml(
  { act, id, fields = [] }: Change,
  of: Dossier,
  present: Dossier,
  link: string,
  language: Language,
): string {
  if (act === 'removed') {
    const entry = present.removed.find((each) => each.kind === 'statements' && each.id === id)
    return entry === undefined ? '' : `<p>${escapeMarkup(toRemovedWords(entry, language))}</p>`
  }
  const quotation = toQuotation(of, id, link, language)
  const differs =
    fields.length === 0 ? '' : `<p>${escapeMarkup(toDiffersWords(fields, language))}</p>`
  return `${differs}${quotation === null ? '' : toQuotationHtml(quotation)}`
}
