import { createHash } from 'node:crypto'
import type { DateSpan } from '../model/dates'
import type { ArticleId, Quote, Statement } from '../model/dossier'
import { demand } from './demand'
import { findSentences } from './find-sentences'
import { numberSentences } from './number-sentences'
import type { ArticleSeed, QuoteSeed, StatementSeed } from './schema'
import type { ArticleFolder } from './seeds'

/** A folder whose `article.yaml` could be read. */
export interface SoundFolder {
  readonly folder: ArticleFolder
  readonly article: ArticleSeed
}

/** What a date and a quote of the seeds came to. */
interface Found {
  readonly span: (text: string) => DateSpan
  readonly quote: (seed: QuoteSeed) => Quote
}

/** Article by article, in the order given. */
export function toStatements(folders: readonly SoundFolder[], found: Found): readonly Statement[] {
  const placed = folders.flatMap(({ folder, article }) =>
    folder.statements.map((seed) => {
      const quote = found.quote(seed.quote)
      const sentences = findSentences(demand(folder.text), quote, article.language)
      return { article: folder.id, seed, quote, sentences }
    }),
  )
  const numbers = numberSentences(placed)
  return placed.map(({ article, seed, quote, sentences }, index) => ({
    ...toUnplaced(article, seed, found),
    quote,
    sentence: { start: demand(sentences.at(0)).start, end: demand(sentences.at(-1)).end },
    sentences: demand(numbers[index]),
  }))
}

function toUnplaced(
  article: ArticleId,
  seed: StatementSeed,
  found: Found,
): Omit<Statement, 'quote' | 'sentence' | 'sentences'> {
  return {
    id: seed.id,
    article,
    actors: seed.actors,
    commitment: seed.commitment,
    stance: seed.stance,
    voice: seed.voice,
    binding: seed.binding,
    hash: hashQuote(seed.quote.exact),
    via: seed.via ?? [],
    said: seed.said,
    saidSpan: found.span(seed.said),
    basis: seed.basis ?? null,
    conditions: seed.conditions ?? [],
    limits: seed.limits ?? null,
    until: seed.until ?? null,
    while: seed.while ?? null,
    with: seed.with ?? [],
    instrument: seed.instrument ?? null,
    reading: seed.reading ?? 'firm',
    otherwise: toOtherwise(seed.otherwise),
    apart: seed.apart ?? null,
    beyondMeeting: seed['beyond-meeting'] ?? null,
    changeWords: seed['change-words'] ?? null,
    gloss: seed.gloss,
    note: seed.note ?? null,
  }
}

function toOtherwise(seed: StatementSeed['otherwise']): Statement['otherwise'] {
  if (seed === undefined) return null
  if (seed === 'none') return seed
  const { actors = null, commitment = null, stance = null } = seed
  return { actors, commitment, stance }
}

/** Of the NFC text, so that it stays the same however a seed was typed. */
function hashQuote(exact: string): string {
  return createHash('sha256').update(exact.normalize('NFC')).digest('hex').slice(0, 6)
}
