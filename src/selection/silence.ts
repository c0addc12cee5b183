/**
 * Stances that stand because nothing later is told. An article that names an actor is silent on a
 * commitment only if nobody who may speak for the actor takes a stance on it there.
 */
import { compareSpans, isBefore, type DateSpan } from '../model/dates'
import type { Article, ArticleId, Dossier, Statement } from '../model/dossier'
import { findById } from '../model/find-by-id'
import { toInheritance } from '../model/inheritance'
import type { ActorId, CommitmentId } from '../model/vocabulary'
import { toCellHistories, type CellHistory } from './cell-histories'
import { toCellParts } from './cell-parts'
import type { Selection } from './selection'
import { selectStatements } from './select-statements'
import type { Stages } from './stages'
import { toTopic, type TopicId } from './topic'

/** A stance on which articles of later days that name the actor are silent. */
export interface Standing {
  readonly cell: CellHistory<Statement>
  readonly topic: TopicId | null
  /** The newest on this topic, and firm. */
  readonly statement: Statement
  /** Never empty. */
  readonly silent: readonly Article[]
}

/**
 * Of what each actor says itself, topic by topic; where the latest does not pass the filters, no
 * older one stands in for it. An actor that the text does not name can be named by no other article.
 */
export function selectStanding(
  { known, matching }: Pick<Stages<Dossier>, 'known' | 'matching'>,
  selection: Selection,
): readonly Standing[] {
  const { country } = selection
  const passing = new Set(selectStatements(matching, { ...selection, inherit: false }))
  const isSilent = toSilence(known)
  return toCellHistories(known, false)
    .filter(({ actor, isNamed }) => isNamed && (country.length === 0 || country.includes(actor)))
    .flatMap((cell) => {
      const commitment = findById(known.commitments, cell.commitment)
      return toCellParts(
        cell.statements,
        (one) => passing.has(one),
        commitment,
        known.stances,
      ).flatMap(({ topic, latest, isShown }): readonly Standing[] => {
        if (!isShown || latest.reading === 'open') return []
        const onTopic = cell.statements.filter((one) => toTopic(one, commitment) === topic)
        const silent = selectLater(known, onTopic).filter((article) =>
          isSilent(article, cell.actor, cell.commitment),
        )
        return silent.length === 0 ? [] : [{ cell, topic, statement: latest, silent }]
      })
    })
}

/** Articles published certainly after all that tell `statements`, and known in full. */
function selectLater({ articles }: Dossier, statements: readonly Statement[]): readonly Article[] {
  const tellers = new Set(statements.map(({ article }) => article))
  const last = articles
    .filter(({ id }) => tellers.has(id))
    .toSorted((a, b) => compareSpans(a.published.span, b.published.span))
    .at(-1)
  if (last === undefined) return []
  return articles.filter(
    ({ published, withheld }) =>
      withheld === undefined && isBefore(last.published.span, published.span),
  )
}

/**
 * Whether an article names the actor, and neither it, nor a group that any source counts it in at
 * the article's date, nor one that the text leaves unnamed among them, takes a stance on the
 * commitment. A passage that can be read otherwise breaks the silence in either reading.
 */
function toSilence(
  dossier: Dossier,
): (article: Article, actor: ActorId, commitment: CommitmentId) => boolean {
  const toBearers = toBearersAt(dossier)
  const names = toNames(dossier)
  return ({ id, published }, actor, commitment) => {
    if (names.get(id)?.has(actor) !== true) return false
    const bearers = toBearers(actor, published.span)
    return !dossier.statements
      .filter(({ article }) => article === id)
      .flatMap(toReadings)
      .some(
        (reading) =>
          reading.commitment === commitment && reading.actors.some((one) => bearers.has(one)),
      )
  }
}

/** The actors that each article names, in a statement or otherwise. */
function toNames({ mentions, statements }: Dossier): ReadonlyMap<ArticleId, ReadonlySet<ActorId>> {
  const names = new Map<ArticleId, Set<ActorId>>()
  const note = (article: ArticleId, actor: ActorId) =>
    names.set(article, (names.get(article) ?? new Set()).add(actor))
  for (const { article, actor } of mentions) note(article, actor)
  for (const { article, actors } of statements) for (const actor of actors) note(article, actor)
  return names
}

/** Who may speak for an actor on some day: itself, its groups, and the unnamed among any of them. */
function toBearersAt({
  actors,
}: Pick<Dossier, 'actors'>): (actor: ActorId, span: DateSpan) => ReadonlySet<ActorId> {
  const inheritance = toInheritance(actors)
  return (actor, span) => {
    const groups = actors.filter(({ id }) =>
      inheritance.membersAt(id, span).some((member) => member.actor === actor),
    )
    const named = new Set([actor, ...groups.map(({ id }) => id)])
    const unnamed = actors.filter(
      (one) => one.kind === 'unnamed' && one.partOf !== null && named.has(one.partOf),
    )
    return new Set([...named, ...unnamed.map(({ id }) => id)])
  }
}

function toReadings({ actors, commitment, otherwise }: Statement): readonly {
  readonly actors: readonly ActorId[]
  readonly commitment: CommitmentId
}[] {
  const first = { actors, commitment }
  if (otherwise === null || otherwise === 'none') return [first]
  return [
    first,
    {
      actors: otherwise.actors ?? actors,
      commitment: otherwise.commitment ?? commitment,
    },
  ]
}
