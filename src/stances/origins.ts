/** Where statements come from: one speaker or agency is one origin, in however many articles. */
import { mayBeOfOneDay, type DateSpan } from '../model/dates'
import type { Article, ArticleId, Dossier, Statement } from '../model/dossier'
import { toEnclosingSpan } from '../model/enclosing-span'
import { selectFirmest } from './cells/cell-statements'

export interface Origin {
  /**
   * Why its statements count once: they quote the same speaker; they name no speaker, and their
   * articles relay the same agency; or they are one article's own.
   */
  readonly kind: 'speaker' | 'agency' | 'article'
  /**
   * Ids of the speakers, or names of the agencies; empty for an article. With several statements,
   * only the sources that at least two have in common, a spokesperson counting as the principal.
   */
  readonly sources: readonly string[]
  /** In the order given; never empty. */
  readonly statements: readonly Statement[]
  /** Those that are the narrator's, where the article also quotes a speaker who says the same. */
  readonly narrated: readonly Statement[]
  /** Without repetition, in the order of the statements. */
  readonly articles: readonly ArticleId[]
  /** From the first day on which any of them may have been said to the last. */
  readonly span: DateSpan
}

/**
 * The independent origins of statements, in the order of their first statements. Expects statements
 * that take the same stance on the same topic in one cell.
 *
 * - Open readings confirm nothing: they are left out if there is a firm one.
 * - Words of one speaker count once if their days overlap. An unknown day overlaps every other, so
 *   that doubt makes fewer origins, never more.
 * - A spokesperson counts as the principal.
 * - A narrator's statement does not count by itself if its article quotes a speaker who says the
 *   same on overlapping days.
 */
export function toOrigins(
  all: readonly Statement[],
  dossier: Pick<Dossier, 'articles' | 'people' | 'instruments'>,
): readonly Origin[] {
  const statements = selectFirmest(all)
  const sources = toSources(dossier)
  const spoken = statements.filter(({ via }) => via.length > 0)
  const beside = (narrated: Statement) => spoken.find((other) => isNarrationOf(narrated, other))
  const counted = statements.filter((statement) => beside(statement) === undefined)
  return group(counted, sources)
    .map((own) => {
      const narrated = statements.filter((statement) => {
        const speaker = beside(statement)
        return speaker !== undefined && own.includes(speaker)
      })
      return toOrigin(inOrder(statements, [...own, ...narrated]), narrated, sources)
    })
    .toSorted((a, b) => position(statements, a) - position(statements, b))
}

/** What two statements can have in common. */
interface Sources {
  /** The ids of a statement's speakers, with spokespersons replaced by their principals. */
  readonly speakersOf: (statement: Statement) => readonly string[]
  /** The person whom a spokesperson speaks for, or the id itself. */
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

/** Groups statements by origin. Transitive: a third statement can join two groups. */
function group(
  statements: readonly Statement[],
  sources: Sources,
): readonly (readonly Statement[])[] {
  let groups: readonly (readonly Statement[])[] = []
  for (const statement of statements) {
    const belongsTo = (members: readonly Statement[]) =>
      members.some((other) => haveOneOrigin(statement, other, sources))
    const joined = groups.filter(belongsTo).flat()
    groups = [...groups.filter((members) => !belongsTo(members)), [...joined, statement]]
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

/** True if a narrator's statement without a speaker may report the other, quoted statement. */
function isNarrationOf(narrated: Statement, spoken: Statement): boolean {
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
  const span = toEnclosingSpan(statements.map(({ saidSpan }) => saidSpan))
  const rest = { statements, narrated, articles, span }
  if (speakers.length > 0) return { kind: 'speaker', sources: speakers, ...rest }
  const perArticle = articles.flatMap((id) => {
    const first = statements.find(({ article }) => article === id)
    return first === undefined ? [] : [relaysOf(first)]
  })
  const agencies = toShared(perArticle)
  return { kind: agencies.length > 0 ? 'agency' : 'article', sources: agencies, ...rest }
}

/** The items of a single list, or those in at least two lists, compared by `same`. */
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

function position(statements: readonly Statement[], { statements: own }: Origin): number {
  return statements.findIndex((statement) => own.includes(statement))
}
