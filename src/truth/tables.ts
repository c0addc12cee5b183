/**
 * What the answers claim, in tables that authors write from the articles by hand (`seeds/truth/`), and
 * what the program tells in the same form. A claim is a line: what it says, in ids; the article; and
 * words of that article that carry it, copied from its `text.txt`. Node only.
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

/** Every table has one file and one test of its name. */
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
  'questions',
  'shifts',
] as const
type Table = (typeof TABLES)[number]

const COLUMNS = ' | '

export const ours = compileOurDossier()

/** The lines of a list of a table. */
export const LINES = v.array(v.pipe(v.string(), v.nonEmpty()))

/**
 * A table, and what rests on the articles that it was written for alone: those that it does not know
 * yet turn nothing red.
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

/** The articles that a table was written for, by its own word. */
export function readArticles(name: Table): readonly string[] {
  return readTruth(name, v.looseObject({ articles: LINES })).articles
}

/** A dossier as a selection's day has it; without one, all of it. */
export function toStages(dossier: Dossier, cutoff: Cutoff): Stages<Dossier> {
  return cut(dossier, cutoff, null, selectKnown)
}

/** All of a dossier, on no day. */
export function toNow(dossier: Dossier): Stages<Dossier> {
  return toStages(dossier, { asOf: null, knownBy: 'said' })
}

/** The columns of a line. */
export function splitLine(line: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = line.split(COLUMNS)
  return [first, ...rest]
}

/** Lines whose last two columns are an article and words of it. */
export function readClaims(lines: readonly string[]): readonly Claim[] {
  return lines.map((line) => {
    const columns = line.split(COLUMNS)
    const [article = '', words = ''] = columns.splice(-2)
    return { says: columns.join(COLUMNS), article, words }
  })
}

/**
 * The claims whose words their article does not have, or has only in lines that are no part of it, or
 * whose article is none that the table was written for.
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

/** As a table has them: the articles' no-break spaces look like any other. */
export function toPlainSpaces(text: string): string {
  return text.normalize('NFC').replaceAll('\u00A0', ' ')
}

/**
 * What the program tells, as lines of the table wherever its passage holds a claim's words, each claim
 * once; otherwise with the passage itself. In the order of the alphabet.
 */
export function tell(told: readonly Claim[], table: readonly Claim[]): readonly string[] {
  const left = new Set(table)
  const shortestFirst = told.toSorted((a, b) => a.words.length - b.words.length)
  return toLines(
    shortestFirst.map((claim) => {
      const line = [...left].find((one) => holds(claim, one))
      if (line === undefined) return claim
      left.delete(line)
      return line
    }),
  )
}

/** Whether the program tells the claim, in a passage that holds its words. */
export function isTold(told: readonly Claim[], claim: Claim): boolean {
  return told.some((one) => holds(one, claim))
}

function holds(told: Claim, { says, article, words }: Claim): boolean {
  return told.says === says && told.article === article && toPlainSpaces(told.words).includes(words)
}

/** In the order of the alphabet. */
export function toLines(claims: readonly Claim[]): readonly string[] {
  return claims
    .map(({ says, article, words }) => [says, article, toPlainSpaces(words)].join(COLUMNS))
    .toSorted()
}

/**
 * `UA.peace-talks.RU | declines`: who, on what, about which thing, and the stance, with a `?` where it
 * can be read otherwise. `before` and `after` are columns beside it.
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
