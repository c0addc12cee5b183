/** A citation to paste into a text: Chicago (bibliography) or APA, in the reader's language. */
import { articleMessages } from '../../language/messages/article-messages'
import { lowerFirst } from '../../language/lower-first'
import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { formatAccessed, formatPublished, type CitationStyle } from './citation-date'
import { citationMessages } from './citation-messages'
import { closed } from './closed'
import { SITE } from '../site'
import { toAuthorLine } from './to-author-line'

/**
 * Plain text without italics. Unknown parts are marked (`n.d.`, `[outlet not stated]`), inferred
 * ones stand in square brackets, and the link is to this site.
 */
export function toCitation(citable: Citable, style: CitationStyle, language: Language): string {
  return style === 'chicago' ? toChicago(citable, language) : toApa(citable, language)
}

function toChicago(citable: Citable, language: Language): string {
  const messages = citationMessages[language]
  const { link, version } = citable
  const authors = toAuthorLine(citable, 'chicago', language)
  const rendering = toRendering(citable, language)
  const title =
    rendering === ''
      ? `“${closed(citable.title)}”`
      : `“${unclosed(citable.title)}”${closed(rendering)}`
  const accessed = closed(messages.accessed(formatAccessed(citable.accessed, language)))
  const where =
    citable.kind === 'page'
      ? [
          closed(messages.site(SITE, version)),
          ...(citable.published === null
            ? []
            : [closed(messages.modified(formatPublished(citable, 'chicago', language)))]),
        ]
      : [
          `${toOutlet(citable, language)}, ${closed(formatPublished(citable, 'chicago', language))}`,
          closed(messages.keptIn(SITE, version)),
          citable.original === null ? null : closed(messages.original(citable.original)),
        ]
  return [authors === null ? null : closed(authors), title, ...where, accessed, closed(link)]
    .filter((part) => part !== null)
    .join(' ')
}

function toApa(citable: Citable, language: Language): string {
  const messages = citationMessages[language]
  const { link, version } = citable
  const authors = toAuthorLine(citable, 'apa', language)
  const date = `(${formatPublished(citable, 'apa', language)}).`
  const title = `${unclosed(citable.title)}${toRendering(citable, language)}`
  const head =
    authors === null ? `${closed(title)} ${date}` : `${closed(authors)} ${date} ${closed(title)}`
  const where =
    citable.kind === 'page'
      ? closed(messages.siteApa(SITE, version))
      : [
          toOutlet(citable, language),
          messages.keptInApa(SITE, version),
          ...(citable.original === null ? [] : [messages.original(citable.original)]),
        ]
          .map(closed)
          .join(' ')
  return `${head} ${where} ${messages.retrieved(formatAccessed(citable.accessed, language), link)}`
}

/** The English translation of a title in another language, for readers of English. */
function toRendering({ english, language: of }: Citable, language: Language): string {
  return english === null || language !== 'en' || of === 'en' ? '' : ` [${unclosed(english)}]`
}

function toOutlet({ outlet, likelyOutlet }: Citable, language: Language): string {
  const messages = citationMessages[language]
  if (outlet !== null) return outlet
  const notStated = lowerFirst(articleMessages[language].outletNotStated, language)
  return `[${likelyOutlet === null ? notStated : messages.likely(likelyOutlet)}]`
}

/** Drops the full stop of a sentence that serves as a title. */
function unclosed(text: string): string {
  return text.replace(/\.$/u, '')
}
