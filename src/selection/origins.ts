/**
 * Where statements come from: outlets that relay one speaker or one agency are one origin, however
 * many of them there are.
 */
import { isBefore, type DateSpan, type IsoDay } from '../model/dates'
import type { Article, ArticleId, Dossier, Statement } from '../model/dossier'

export interface Origin {
  /**
   * Why its statements count once: they tell of the same speaker's words, they come without a
   * speaker from articles that relay the same agency, or an article tells them by itself.
   */
  readonly kind: 'speaker' | 'agency' | 'article'
  /**
   * Ids of those who speak, or names of the agencies; empty for an article. Of several statements,
   * those that some two have in common.
   */
  readonly sources: readonly string[]
  /** In the order given; never empty. */
  readonly statements: readonly Statement[]
  /** Without repetition, in the order of the statements. */
  readonly articles: readonly ArticleId[]
  /** From the first day on which any of it may have been said to the last. */
  readonly span: DateSpan
}

/**
 * The independent origins of statements, which should take one stance in one cell, in the order of
 * their first statements. Words of one speaker count once when their days overlap; a day that is
 * not known overlaps every other, so that a doubt makes fewer origins, never more.
 */
export function toOrigins(
  statements: readonly Statement[],
  { articles }: Pick<Dossier, 'articles'>,
): readonly Origin[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const relaysOf = ({ article }: Statement) => articleOf.get(article)?.relays ?? []
  let groups: readonly (readonly Statement[])[] = []
  for (const statement of statements) {
    const isOfOne = (group: readonly Statement[]) =>
      group.some((other) => haveOneOrigin(statement, other, relaysOf))
    const joined = groups.filter(isOfOne).flat()
    groups = [...groups.filter((group) => !isOfOne(group)), [...joined, statement]]
  }
  const inOrder = (group: readonly Statement[]) =>
    statements.filter((statement) => group.includes(statement))
  return groups
    .map(inOrder)
    .toSorted((a, b) => position(statements, a) - position(statements, b))
    .map((group) => toOrigin(group, relaysOf))
}

type Relays = (statement: Statement) => Article['relays']

function haveOneOrigin(a: Statement, b: Statement, relaysOf: Relays): boolean {
  if (a.via.length > 0 || b.via.length > 0) {
    return a.via.some((speaker) => b.via.includes(speaker)) && mayBeSameDay(a, b)
  }
  return a.article === b.article || relaysOf(a).some((agency) => relaysOf(b).includes(agency))
}

function mayBeSameDay(a: Statement, b: Statement): boolean {
  return !isBefore(a.saidSpan, b.saidSpan) && !isBefore(b.saidSpan, a.saidSpan)
}

function toOrigin(statements: readonly Statement[], relaysOf: Relays): Origin {
  const speakers = toShared(statements.map(({ via }) => via))
  const articles = [...new Set(statements.map(({ article }) => article))]
  const rest = { statements, articles, span: toHull(statements.map(({ saidSpan }) => saidSpan)) }
  if (speakers.length > 0) return { kind: 'speaker', sources: speakers, ...rest }
  const perArticle = articles.flatMap((id) => {
    const first = statements.find(({ article }) => article === id)
    return first === undefined ? [] : [relaysOf(first)]
  })
  const agencies = toShared(perArticle)
  return { kind: agencies.length > 0 ? 'agency' : 'article', sources: agencies, ...rest }
}

/** Those of one list, or those that stand in at least two. */
function toShared(lists: readonly (readonly string[])[]): readonly string[] {
  const all = [...new Set(lists.flat())]
  if (lists.length < 2) return all
  return all.filter((id) => lists.filter((list) => list.includes(id)).length > 1)
}

/** The smallest span around all of them. */
function toHull(spans: readonly DateSpan[]): DateSpan {
  const [first, ...others] = spans
  const isSame = (span: DateSpan) =>
    span.earliest === first?.earliest && span.latest === first.latest
  if (first !== undefined && others.every(isSame)) return first
  const earliest = toEnd(
    spans.map((span) => span.earliest),
    'first',
  )
  const latest = toEnd(
    spans.map((span) => span.latest),
    'last',
  )
  if (earliest === null || latest === null) return { earliest, latest, precision: 'open' }
  return { earliest, latest, precision: earliest === latest ? 'day' : 'interval' }
}

/** Null where one of the days is not known. */
function toEnd(days: readonly (IsoDay | null)[], which: 'first' | 'last'): IsoDay | null {
  const known = days.filter((day) => day !== null).toSorted()
  if (known.length < days.length) return null
  return known.at(which === 'first' ? 0 : -1) ?? null
}

function position(statements: readonly Statement[], group: readonly Statement[]): number {
  return statements.findIndex((statement) => group.includes(statement))
}
