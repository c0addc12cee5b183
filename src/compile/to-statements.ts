import { createHash } from 'node:crypto'
import type { DateSpan } from '../model/dates'
import type { Quote, Statement } from '../model/dossier'
import { demand } from './demand'
import { findSentence } from './find-sentence'
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
  const statements = folders.flatMap((each) =>
    each.folder.statements.map((seed) => toStatement(each, seed, found)),
  )
  const numbers = numberSentences(statements)
  return statements.map((statement, index) => ({
    ...statement,
    sentenceId: demand(numbers[index]),
  }))
}

function toStatement(
  { folder, article }: SoundFolder,
  seed: StatementSeed,
  found: Found,
): Omit<Statement, 'sentenceId'> {
  const quote = found.quote(seed.quote)
  return {
    id: seed.id,
    article: folder.id,
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
    quote,
    sentence: findSentence(demand(folder.text), quote, article.language),
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
