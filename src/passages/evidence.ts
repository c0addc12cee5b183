/** A quote that is no statement but supports a number or an event. */
import { toFigureWords } from '../language/figure-words'
import { formatSpan } from '../language/format-date'
import type { ArticleId, Dossier, Event, Evidence } from '../model/dossier'
import type { Figure } from '../model/figure'
import { findById } from '../model/find-by-id'
import type { Language } from '../model/vocabulary'
import { toDisputesOf, type DisputeRef } from './disputes-of'
import { passagesMessages } from './passages-messages'
import { toArticleName } from './words/article-words'

export interface EvidencePassage {
  /** Unique in the dossier. */
  readonly key: string
  /** What the quote supports: `about 30 Western states attending`, an event with its date. */
  readonly title: string
  /** The same, told apart where several support it: `Paris meeting, 6 Jan 2026, 1 of 2`. */
  readonly name: string
  readonly quote: string
  /** Our English rendering of the quote. */
  readonly gloss: string
  /** BCP 47, of the quote. */
  readonly language: string
  readonly article: ArticleId
  /** `Dân trí, 6 Dec 2025`. */
  readonly source: string
  readonly note: string | null
  /** Whether the text leaves the event's date to be inferred. */
  readonly isInferred: boolean
  readonly disputes: readonly DisputeRef[]
}

export function toFigureEvidence(
  dossier: Dossier,
  figure: Figure,
  language: Language,
): EvidencePassage {
  const { id, note } = figure
  const title = toFigureWords(figure, language)
  return {
    key: id,
    title,
    name: title,
    ...toSource(dossier, figure, language),
    note: note?.[language] ?? null,
    isInferred: false,
    disputes: toDisputesOf(dossier, 'figures', id, language),
  }
}

/** One for each passage that mentions the event. */
export function toEventEvidence(
  dossier: Dossier,
  event: Event,
  language: Language,
): readonly EvidencePassage[] {
  const { id, name, span, basis, evidence, note } = event
  const title = `${name[language]}, ${formatSpan(span, language)}`
  const { turn } = passagesMessages[language]
  return evidence.map((source, index, { length }) => ({
    key: `${id} ${index}`,
    title,
    name: length === 1 ? title : `${title}, ${turn(index + 1, length)}`,
    ...toSource(dossier, source, language),
    note: note?.[language] ?? null,
    isInferred: basis !== null,
    disputes: toDisputesOf(dossier, 'events', id, language),
  }))
}

/** The passage with that `key`; null if there is none. */
export function findEvidence(
  dossier: Dossier,
  key: string,
  language: Language,
): EvidencePassage | null {
  const all = [
    ...dossier.figures.map((figure) => toFigureEvidence(dossier, figure, language)),
    ...dossier.events.flatMap((event) => toEventEvidence(dossier, event, language)),
  ]
  return all.find((evidence) => evidence.key === key) ?? null
}

function toSource(dossier: Dossier, { article: id, quote, gloss }: Evidence, language: Language) {
  const article = findById(dossier.articles, id)
  return {
    quote: quote.exact,
    gloss,
    language: article.language,
    article: id,
    source: toArticleName(article, language),
  }
}
