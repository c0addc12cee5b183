/**
 * Stances that later articles about the actor don't mention. An article that names an actor is
 * silent on a commitment only if nobody who may speak for the actor takes a stance on it there.
 */
import type { IsoDay } from '../model/dates'
import type { Article, ArticleId, Dossier, Statement } from '../model/dossier'
import { findById, findIfAny } from '../model/find-by-id'
import type { ActorId, CommitmentId } from '../model/vocabulary'
import { toCellHistories, type CellHistory } from './cells/cell-histories'
import { toCellParts } from './cells/cell-parts'
import { toNamingArticles } from './naming-articles'
import { toReadings } from './readings'
import type { Selection } from '../selection/selection'
import { selectStatements } from '../selection/select-statements'
import { toTies } from './spoken-for'
import type { Known, Stages } from '../stages/stages'
import type { TopicId } from '../model/topic'

/** A latest stance on which later articles that name the actor are silent. */
export interface UnrepeatedStance {
  readonly cell: CellHistory<Statement>
  readonly topic: TopicId | null
  /** The latest on this topic; firm. */
  readonly statement: Statement
  /** Never empty. */
  readonly silent: readonly Article[]
  /** The other later articles that name the actor: somebody who may speak for it takes a stance. */
  readonly speaking: readonly Article[]
}

/**
 * Only the actors' own stances, topic by topic; if the latest does not pass the filters, no older
 * one takes its place. Leaves out unnamed actors, whom no other article can name, and stances with
 * an end of their own, which may have come.
 */
export function selectUnrepeatedStances(
  { known, matching }: Stages<Dossier>,
  selection: Selection,
): readonly UnrepeatedStance[] {
  const { country } = selection
  const passing = new Set(selectStatements(matching, { ...selection, inherit: false }))
  const naming = toArticlesOf(known)
  const isSpokenOf = toSpokenOf(known)
  return toCellHistories(known, false)
    .filter(({ actor, isNamed }) => isNamed && (country.length === 0 || country.includes(actor)))
    .flatMap((cell) => {
      const commitment = findById(known.commitments, cell.commitment)
      return toCellParts(
        cell.statements,
        (one) => passing.has(one),
        commitment,
        known.stances,
      ).flatMap(({ topic, latest, isShown }): readonly UnrepeatedStance[] => {
        if (!isShown || latest.reading === 'open' || hasEnd(latest, known)) return []
        const later = selectLater(naming.get(cell.actor) ?? [], known, latest)
        const speaking = later.filter((article) => isSpokenOf(article, cell))
        const silent = later.filter((article) => !speaking.includes(article))
        return silent.length === 0 ? [] : [{ cell, topic, statement: latest, silent, speaking }]
      })
    })
}

/** An article with a first day. */
interface Dated {
  readonly article: Article
  readonly start: IsoDay
  /** In the dossier. */
  readonly place: number
}

/** The articles that name each actor and are known in full, by their first days. */
function toArticlesOf(known: Known<Dossier>): ReadonlyMap<ActorId, readonly Dated[]> {
  const dated = known.articles.flatMap((article, place): readonly Dated[] => {
    const start = article.published.span.earliest
    return article.withheld !== undefined || start === null ? [] : [{ article, start, place }]
  })
  const byStart = dated.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  return new Map(
    [...toNamingArticles(known)].map(([actor, ids]) => [
      actor,
      byStart.filter(({ article }) => ids.has(article.id)),
    ]),
  )
}

/** Whether it holds until or while something else is so; a refusal with a condition, until that is met. */
function hasEnd(statement: Statement, { stances }: Known<Dossier>): boolean {
  const isRefusal = findById(stances, statement.stance).hue === 'against'
  return (
    statement.until !== null ||
    statement.while !== null ||
    (isRefusal && statement.conditions.length > 0)
  )
}

/** Those of `naming`, by first days, that are certainly later than the article of the statement. */
function selectLater(
  naming: readonly Dated[],
  { articles }: Known<Dossier>,
  { article: told }: Statement,
): readonly Article[] {
  const end = findIfAny(articles, told)?.published.span.latest ?? null
  if (end === null) return []
  const earlier = naming.findLastIndex(({ start }) => start <= end)
  return naming
    .slice(earlier + 1)
    .toSorted((a, b) => a.place - b.place)
    .map(({ article }) => article)
}

/**
 * Whether somebody who may speak for the actor takes a stance on the commitment in an article: the
 * actor, a group that any source counts it in at the article's date, or an unnamed bearer who may
 * be one of these or part of one. Both readings of an open passage count.
 */
function toSpokenOf(
  dossier: Known<Dossier>,
): (article: Article, cell: Pick<CellHistory, 'actor' | 'commitment'>) => boolean {
  const tiesOf = toTies(dossier)
  const bearersIn = toBearers(dossier)
  const anybody = new Set(
    dossier.actors
      .filter((one) => one.kind === 'unnamed' && one.partOf === null)
      .map(({ id }) => id),
  )
  return ({ id, published }, { actor, commitment }) =>
    [...(bearersIn.get(id)?.get(commitment) ?? [])].some(
      (bearer) =>
        bearer === actor || anybody.has(bearer) || tiesOf(bearer, published.span).has(actor),
    )
}

/** Who takes a stance on which commitment in each article, in either reading. */
function toBearers({
  statements,
}: Pick<Dossier, 'statements'>): ReadonlyMap<
  ArticleId,
  ReadonlyMap<CommitmentId, ReadonlySet<ActorId>>
> {
  const bearers = new Map<ArticleId, Map<CommitmentId, Set<ActorId>>>()
  for (const statement of statements) {
    const within = bearers.get(statement.article) ?? new Map<CommitmentId, Set<ActorId>>()
    bearers.set(statement.article, within)
    for (const { actors, commitment } of toReadings(statement)) {
      const taking = within.get(commitment) ?? new Set<ActorId>()
      for (const actor of actors) taking.add(actor)
      within.set(commitment, taking)
    }
  }
  return bearers
}
