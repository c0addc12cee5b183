/** A quote that is no statement but supports a number or an event. */
import { toFigureWords } from '../language/figure-words'
import { formatSpan } from '../language/format-date'
import type { ArticleId, Dossier, Event, Evidence } from '../model/dossier'
import type { Figure } from '../model/figure'
import { findById } from '../model/find-by-id'
import type { Language } from '../model/vocabulary'
import { toDisputesOf, type DisputeRef } from './disputes-of'
import { toArticleName } from './words/article-words'

export interface EvidencePassage {
  /** Unique among the evidence of one subject. */
  readonly key: string
  /** What the quote supports: `about 30 Western states attending`, an event with its date. */
  readonly title: string
  readonly quote: string
  /** BCP 47, of the quote. */
  readonly language: string
  readonly article: ArticleId
  /** `Dân trí, 6 Dec 2025`. */
  readonly source: string
  readonly note: string | null
  readonly disputes: readonly DisputeRef[]
}

export function toFigureEvidence(
  dossier: Dossier,
  figure: Figure,
  language: Language,
): EvidencePassage {
  const { id, note } = figure
  return {
    key: id,
    title: toFigureWords(figure, language),
    ...toSource(dossier, figure, language),
    note: note?.[language] ?? null,
    disputes: toDisputesOf(dossier, 'figures', id, language),
  }
}

/** One for each passage that mentions the event. */
export function toEventEvidence(
  dossier: Dossier,
  event: Event,
  language: Language,
): readonly EvidencePassage[] {
  const { id, name, span, evidence, note } = event
  return evidence.map((source, index) => ({
    key: `${id} ${index}`,
    title: `${name[language]}, ${formatSpan(span, language)}`,
    ...toSource(dossier, source, language),
    note: note?.[language] ?? null,
    disputes: toDisputesOf(dossier, 'events', id, language),
  }))
}

function toSource(dossier: Dossier, { article: id, quote }: Evidence, language: Language) {
  const article = findById(dossier.articles, id)
  return {
    quote: quote.exact,
    language: article.language,
    article: id,
    source: toArticleName(article, language),
  }
}
