/**
 * Where statements come from: outlets that relay one speaker or one agency are one origin, however
 * many of them there are.
 */
import type { DateSpan } from '../model/dates'
import type { Article, ArticleId, Dossier, Statement } from '../model/dossier'
import { toHull } from '../model/hull'
import { mayBeOfOneDay } from './obstacles'

export interface Origin {
  /**
   * Why its statements count once: they tell of the same speaker's words, they come without a
   * speaker from articles that relay the same agency, or an article tells them by itself.
   */
  readonly kind: 'speaker' | 'agency' | 'article'
  /**
   * Ids of those who speak, or names of the agencies; empty for an article. Of several statements,
   * those that some two have in common, in person or as one speaking for the other.
   */
  readonly sources: readonly string[]
  /** In the order given; never empty. */
  readonly statements: readonly Statement[]
  /** Those of them that the article tells by itself, beside a speaker to the same effect. */
  readonly narrated: readonly Statement[]
  /** Without repetition, in the order of the statements. */
  readonly articles: readonly ArticleId[]
  /** From the first day on which any of it may have been said to the last. */
  readonly span: DateSpan
}

/**
 * The independent origins of statements, which should take one stance on one thing in one cell, in
 * the order of their first statements. What can be read otherwise confirms nothing, and is left out
 * beside a firm reading. Words of one speaker count once when their days overlap; a day that is
 * not known overlaps every other, so that a doubt makes fewer origins, never more. Who speaks for
 * somebody counts as that person. What an article tells without a speaker does not count apart
 * where somebody named in it says the same on days that overlap.
 */
export function toOrigins(
  all: readonly Statement[],
  dossier: Pick<Dossier, 'articles' | 'people' | 'instruments'>,
): readonly Origin[] {
  const firm = all.filter(({ reading }) => reading === 'firm')
  const statements = firm.length > 0 ? firm : all
  const sources = toSources(dossier)
  const spoken = statements.filter(({ via }) => via.length > 0)
  const beside = (narrated: Statement) => spoken.find((other) => isTellingOf(narrated, other))
  const counted = statements.filter((statement) => beside(statement) === undefined)
  return group(counted, sources)
    .map((told) => {
      const narrated = statements.filter((statement) => {
        const speaker = beside(statement)
        return speaker !== undefined && told.includes(speaker)
      })
      return toOrigin(inOrder(statements, [...told, ...narrated]), narrated, sources)
    })
    .toSorted((a, b) => position(statements, a) - position(statements, b))
}

/** What two statements may have in common. */
interface Sources {
  /** The ids of those whose words a statement tells, instead of those who speak for them. */
  readonly speakersOf: (statement: Statement) => readonly string[]
  /** The one whose words somebody relays, or the same id. */
  readonly principalOf: (id: string) => string
  readonly relaysOf: (statement: Statement) => Article['relays']
}

function toSources({
  articles,
  people,
  instruments,
}: Pick<Dossier, 'articles' | 'people' | 'instruments'>): Sources {
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const chiefOf = new Map([...people, ...instruments].map(({ id, speaksFor }) => [id, speaksFor]))
  const principalOf = (id: string) => chiefOf.get(id) ?? id
  return {
    principalOf,
    speakersOf: ({ via }) => via.map(principalOf),
    relaysOf: ({ article }) => articleOf.get(article)?.relays ?? [],
  }
}

/** Groups of one origin each: what a third statement ties together is one. */
function group(
  statements: readonly Statement[],
  sources: Sources,
): readonly (readonly Statement[])[] {
  let groups: readonly (readonly Statement[])[] = []
  for (const statement of statements) {
    const isOfOne = (told: readonly Statement[]) =>
      told.some((other) => haveOneOrigin(statement, other, sources))
    const joined = groups.filter(isOfOne).flat()
    groups = [...groups.filter((told) => !isOfOne(told)), [...joined, statement]]
  }
  return groups
}

function haveOneOrigin(a: Statement, b: Statement, { speakersOf, relaysOf }: Sources): boolean {
  if (a.via.length > 0 || b.via.length > 0) {
    const haveSpeaker = speakersOf(a).some((id) => speakersOf(b).includes(id))
    return haveSpeaker && mayBeOfOneDay(a.saidSpan, b.saidSpan)
  }
  return a.article === b.article || relaysOf(a).some((agency) => relaysOf(b).includes(agency))
}

/** True for a narrator's sentence without a speaker that may tell of what the other one's says. */
function isTellingOf(narrated: Statement, spoken: Statement): boolean {
  return (
    narrated.voice === 'narrator' &&
    narrated.via.length === 0 &&
    narrated.article === spoken.article &&
    mayBeOfOneDay(narrated.saidSpan, spoken.saidSpan)
  )
}

function toOrigin(
  statements: readonly Statement[],
  narrated: readonly Statement[],
  { principalOf, relaysOf }: Sources,
): Origin {
  const lists = statements.filter((each) => !narrated.includes(each)).map(({ via }) => via)
  const speakers = toShared(lists, principalOf)
  const articles = [...new Set(statements.map(({ article }) => article))]
  const span = toHull(statements.map(({ saidSpan }) => saidSpan))
  const rest = { statements, narrated, articles, span }
  if (speakers.length > 0) return { kind: 'speaker', sources: speakers, ...rest }
  const perArticle = articles.flatMap((id) => {
    const first = statements.find(({ article }) => article === id)
    return first === undefined ? [] : [relaysOf(first)]
  })
  const agencies = toShared(perArticle)
  return { kind: agencies.length > 0 ? 'agency' : 'article', sources: agencies, ...rest }
}

/** Those of one list, or those that stand in at least two, counting as `same` tells. */
function toShared(
  lists: readonly (readonly string[])[],
  same: (id: string) => string = (id) => id,
): readonly string[] {
  const all = [...new Set(lists.flat())]
  if (lists.length < 2) return all
  const kept = lists.map((list) => list.map(same))
  return all.filter((id) => kept.filter((list) => list.includes(same(id))).length > 1)
}

function inOrder(
  statements: readonly Statement[],
  some: readonly Statement[],
): readonly Statement[] {
  return statements.filter((statement) => some.includes(statement))
}

function position(statements: readonly Statement[], { statements: told }: Origin): number {
  return statements.findIndex((statement) => told.includes(statement))
}
