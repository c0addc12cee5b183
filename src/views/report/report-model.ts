/** A ready message about an error: what it is about, where that stands, and what seems wrong. */
import { findIfAny } from '../../model/find-by-id'
import { toCellTitle } from '../../export/place-title'
import { toQuotation } from '../../export/to-quotation'
import { toFullTitle } from '../../export/full-title'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import type { Selection } from '../../selection/selection'
import { toOwnPage, toSharedSelection, type ShareTarget } from '../../selection/share-target'
import { reportMessages } from './report-messages'

export interface Reported {
  /** What the report is about, in a few words. */
  readonly name: string
  /** The passage with its source, one line each; empty if it is about none. */
  readonly passage: readonly string[]
  readonly link: string
  /** Of the dossier. */
  readonly version: string
}

interface Reporting {
  readonly dossier: Dossier
  readonly selection: Selection
  readonly language: Language
  /** What the page is called. */
  readonly pageTitle: string
  readonly version: string
  readonly toLink: (selection: Selection) => string
}

/** A cell, a statement or a question is reported by the link of its own page. */
export function toReported(reporting: Reporting, target: ShareTarget): Reported {
  const { dossier, selection, language, pageTitle, version, toLink } = reporting
  const shared = toSharedSelection(selection, target, dossier)
  const link = toLink(toOwnPage(selection, target, dossier) ?? shared)
  const quotation =
    target.kind === 'quote' ? toQuotation(dossier, target.statement, link, language) : null
  return {
    name: toName(dossier, target, shared, language) ?? pageTitle,
    passage: quotation === null ? [] : [quotation.quoted, ...quotation.lines],
    link,
    version,
  }
}

function toName(
  dossier: Dossier,
  target: ShareTarget,
  shared: Selection,
  language: Language,
): string | null {
  switch (target.kind) {
    case 'page':
      return null
    case 'cell':
      return toCellTitle(dossier, shared, language)
    case 'event':
      return findIfAny(dossier.events, target.event)?.name[language] ?? null
    case 'article':
      return toFullTitle(dossier, target.article, language)
    case 'quote':
      return target.statement
  }
}

export interface Message {
  readonly title: string
  readonly text: string
}

/** In the reader's language. `wrong` is what the reader writes, and may be empty. */
export function toMessage(
  { name, passage, link, version }: Reported,
  wrong: string,
  language: Language,
): Message {
  const words = reportMessages[language]
  return {
    title: words.title(name),
    text: [
      `${words.wrong}\n${wrong.trim() === '' ? '…' : wrong.trim()}`,
      ...(passage.length === 0 ? [] : [passage.join('\n')]),
      [link, words.version(version)].join('\n'),
    ].join('\n\n'),
  }
}

/** Programs cut longer addresses, or refuse them. */
const LONGEST_ADDRESS = 2000

export interface Way {
  readonly kind: 'mail' | 'site'
  /** The mail address, or the site's host. */
  readonly to: string
  readonly href: string
  /** Whether the message goes along, or is to be pasted there. */
  readonly carries: boolean
}

/** The way to where errors are reported; null if there is none. */
export function toWay(report: string | undefined, { title, text }: Message): Way | null {
  if (report === undefined) return null
  const isMail = report.startsWith('mailto:')
  const template = isMail ? `${report}?subject={title}&body={message}` : report
  const fill = (message: string) =>
    template
      .replaceAll('{title}', () => encodeURIComponent(title))
      .replaceAll('{message}', () => encodeURIComponent(message.replaceAll('\n', '\r\n')))
  const whole = fill(text)
  const carries = template.includes('{message}') && whole.length <= LONGEST_ADDRESS
  return {
    kind: isMail ? 'mail' : 'site',
    to: isMail ? report.slice('mailto:'.length) : new URL(report).host,
    href: carries ? whole : fill(''),
    carries,
  }
}
