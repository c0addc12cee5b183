/**
 * Claims about the articles that authors write by hand (`seeds/truth/`), to compare with what the
 * program finds. A claim is a line: what it says, in ids; the article; and words of that article that
 * support it, copied from its `text.txt`. Node only.
 */
import * as v from 'valibot'
import type { ArticleBody, Dossier, Evidence, Statement } from '../model/dossier'
import { findById } from '../model/find-by-id'
import { serializeCell } from '../selection/cell-text'
import { selectKnown } from '../stages/select-known'
import type { Cutoff } from '../stages/cutoff'
import { toStages as cut, type Stages } from '../stages/stages'
import { toTopic } from '../model/topic'
import { compileOurDossier, readArticleText } from '../testing/our-dossier'
import { readTruth } from '../testing/truth-tables'
import { selectArticles } from './select-articles'

export interface Claim {
  /** All columns but the last two. */
  readonly says: string
  readonly article: string
  readonly words: string
}

/** Each table has a file and a test of its name. */
export const TABLES = [
  'briefs',
  'changes',
  'citations',
  'conditions',
  'coverage',
  'disputes',
  'figures',
  'known',
  'mentions',
  'order',
  'questions',
  'shifts',
  'story',
  'voices',
] as const
type Table = (typeof TABLES)[number]

const COLUMNS = ' | '

export const ours = compileOurDossier()

/** A list of lines in a table. */
export const LINES = v.array(v.pipe(v.string(), v.nonEmpty()))

/**
 * A table, with the part of the dossier that rests on its own articles, so that a new article fails no
 * test before the tables cover it.
 */
export function readTable<const E extends v.ObjectEntries>(name: Table, entries: E) {
  const table = readTruth(name, v.strictObject({ articles: LINES, ...entries }))
  const articles = readArticles(name)
  const dossier = selectArticles(ours.dossier, articles)
  return {
    table,
    dossier,
    now: toNow(dossier),
    bodies: ours.bodies.filter(({ id }) => articles.includes(id)),
  }
}

/** The articles that a table says it was written for. */
export function readArticles(name: Table): readonly string[] {
  return readTruth(name, v.looseObject({ articles: LINES })).articles
}

/** The stages of a dossier at a cutoff, without search words. */
export function toStages(dossier: Dossier, cutoff: Cutoff): Stages<Dossier> {
  return cut(dossier, cutoff, null, selectKnown)
}

/** Without a cutoff. */
export function toNow(dossier: Dossier): Stages<Dossier> {
  return toStages(dossier, { asOf: null, knownBy: 'said' })
}

export function splitLine(line: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = line.split(COLUMNS)
  return [first, ...rest]
}

/** Reads lines whose last two columns are an article and words of it. */
export function readClaims(lines: readonly string[]): readonly Claim[] {
  return lines.map((line) => {
    const columns = line.split(COLUMNS)
    const [article = '', words = ''] = columns.splice(-2)
    return { says: columns.join(COLUMNS), article, words }
  })
}

/**
 * Claims whose words are not in the body of their article, or whose article is not one of the table's.
 */
export function findUnsaid(
  claims: readonly Claim[],
  bodies: readonly ArticleBody[],
): readonly string[] {
  const isSaid = ({ article, words }: Claim) =>
    words.length > 1 &&
    bodies.some(
      ({ id, paragraphs }) =>
        id === article &&
        toPlainSpaces(readArticleText(id)).includes(words) &&
        paragraphs.some(
          ({ furniture, text }) => furniture === null && toPlainSpaces(text).includes(words),
        ),
    )
  return toLines(claims.filter((claim) => !isSaid(claim)))
}

/** NFC, and plain spaces for the articles' no-break spaces, as in the tables. */
export function toPlainSpaces(text: string): string {
  return text.normalize('NFC').replaceAll('\u00A0', ' ')
}

/**
 * `found` as lines: the table's own line if the passage holds the words of an unmatched claim, or else
 * the passage itself. Sorted, to be compared with `toLines(table)`.
 */
export function toMatchedLines(
  found: readonly Claim[],
  table: readonly Claim[],
): readonly string[] {
  const left = new Set(table)
  const shortestFirst = found.toSorted((a, b) => a.words.length - b.words.length)
  return toLines(
    shortestFirst.map((claim) => {
      const line = [...left].find((one) => holds(claim, one))
      if (line === undefined) return claim
      left.delete(line)
      return line
    }),
  )
}

/** Whether the program found the claim, in a passage that holds its words. */
export function hasClaim(found: readonly Claim[], claim: Claim): boolean {
  return found.some((one) => holds(one, claim))
}

function holds(found: Claim, { says, article, words }: Claim): boolean {
  return (
    found.says === says && found.article === article && toPlainSpaces(found.words).includes(words)
  )
}

/** Sorted. */
export function toLines(claims: readonly Claim[]): readonly string[] {
  return claims
    .map(({ says, article, words }) => [says, article, toPlainSpaces(words)].join(COLUMNS))
    .toSorted()
}

/**
 * `UA.peace-talks.RU | declines`: actor, commitment, topic, and the stance, with a `?` before an open
 * reading. `before` and `after` are further columns.
 */
export function toClaim(
  statement: Statement,
  before: readonly string[] = [],
  after: readonly string[] = [],
): Claim {
  const { reading, stance, article, quote } = statement
  const isOpen = reading === 'open' ? '?' : ''
  const says = [...before, toCellName(statement), `${isOpen}${stance}`, ...after]
  return { says: says.join(COLUMNS), article, words: quote.exact }
}

export function toCellName({ actors, ...statement }: Statement, actor = actors.join('+')): string {
  const topic = toTopic(statement, findById(ours.dossier.commitments, statement.commitment))
  const { commitment } = statement
  return serializeCell({ actor, commitment, ...(topic !== null && { topic }) })
}

/** A passage that is no statement. */
export function toEvidenceClaim({ article, quote }: Evidence, ...columns: string[]): Claim {
  return { says: columns.join(COLUMNS), article, words: quote.exact }
}

export function findStatement(id: string): Statement {
  return findById(ours.dossier.statements, id)
}
