import { createHash } from 'node:crypto'
import type { DateSpan } from '../../model/dates'
import type { ArticleId, Quote, Statement } from '../../model/dossier'
import type { Once } from '../../model/once-for'
import { findSentences } from '../anchor/find-sentences'
import { toLastSentence, numberSentences } from '../anchor/number-sentences'
import { required } from './required'
import type { ArticleSeed, QuoteSeed, StatementSeed } from '../shape/schema'
import type { ArticleFolder } from '../read/seeds'

/** An article's folder with its `article.yaml`, which the laws guarantee. */
export interface ValidFolder {
  readonly folder: ArticleFolder
  readonly article: ArticleSeed
}

/** Looks up the parsed dates and anchored quotes. */
interface Lookups {
  readonly span: (text: string) => DateSpan
  readonly quote: (seed: QuoteSeed) => Quote
}

/** In the order of `folders`; sentences are numbered from article to article. */
export function toStatements(
  folders: readonly ValidFolder[],
  lookups: Lookups,
  once: Once,
): readonly Statement[] {
  let before = 0
  return folders.flatMap((valid) => {
    const { folder } = valid
    const own = once(`statements ${folder.id}`, [folder], () => toOwnStatements(valid, lookups))
    const from = before
    before += toLastSentence(own)
    return own.map((each) => ({ ...each, firstSentence: from + each.firstSentence }))
  })
}

/** As if there were no other article. */
function toOwnStatements({ folder, article }: ValidFolder, lookups: Lookups): readonly Statement[] {
  const placed = folder.statements.map((seed) => {
    const quote = lookups.quote(seed.quote)
    const sentences = findSentences(required(folder.text), quote, article.language)
    return { seed, quote, sentences }
  })
  const numbers = numberSentences(placed.map(({ sentences }) => sentences))
  return placed.map(({ seed, quote, sentences }, index) => ({
    ...toCodedFields(folder.id, seed, lookups),
    quote,
    sentence: { start: required(sentences.at(0)).start, end: required(sentences.at(-1)).end },
    ...required(numbers[index]),
  }))
}

function toCodedFields(
  article: ArticleId,
  seed: StatementSeed,
  lookups: Lookups,
): Omit<Statement, 'quote' | 'sentence' | 'firstSentence' | 'sentences'> {
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
    saidSpan: lookups.span(seed.said),
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
  const { actors = null, commitment = null, stance = null, voice } = seed
  return { actors, commitment, stance, ...(voice !== undefined && { voice }) }
}

/** Normalised, so that the hash does not depend on how the seed was typed. */
function hashQuote(exact: string): string {
  return createHash('sha256').update(exact.normalize('NFC')).digest('hex').slice(0, 6)
}
