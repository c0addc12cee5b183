/** Actors side by side, by commitment and topic. */
import type { Filters } from '../../filters/filters'
import { toActorName, toFlag } from '../../language/names'
import { toStatementDetails, type StatementDetails } from '../../passages/words/statement-details'
import type { ArticleId, Dossier, Statement, StatementId } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { ActorId, CommitmentId, Language, Stance } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import type { CellPart } from '../../stances/cells/cell-parts'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import type { TopicId } from '../../model/topic'
import { toColumnHistories, toPoints, type ColumnHistory, type Point } from './to-points'

export interface CompareColumn {
  readonly actor: ActorId
  readonly name: string
  /** ISO 3166-1 alpha-2; null if the actor is no state. */
  readonly flag: ActorId | null
  /** Statements behind the column, in words; null if there are none. */
  readonly counted: string | null
}

/** A latest stance and its newest passage. */
export interface StanceCell {
  readonly kind: 'stance'
  readonly stance: Stance
  /** The part of the actor's cell; null for the whole cell. */
  readonly topic: TopicId | null
  /** Statements that pass the filters. */
  readonly count: number
  readonly counted: string
  /** Collectives through which the newest statement came; empty for the actor's own. */
  readonly through: readonly string[]
  /** Name of the first column with the same newest passage; null in that column itself. */
  readonly sharedWith: string | null
  readonly newest: Pick<
    StatementDetails,
    'language' | 'gloss' | 'voice' | 'said' | 'reading' | 'otherwise'
  > & {
    readonly id: StatementId
    readonly hash: string
    readonly article: ArticleId
    readonly quote: string
  }
}

/**
 * `left-out`: the latest known stance does not pass the filters; no older one replaces it.
 * `later`: there are statements, but not known yet on the day. Null: no statements.
 */
export type CompareCell =
  | StanceCell
  | { readonly kind: 'left-out'; readonly topic: TopicId | null }
  | { readonly kind: 'later' }
  | null

/** How the firm stances of a row relate: some for and some against, unlike, or alike. */
export type Relation = 'opposed' | 'different' | 'same'

export interface CompareRow {
  readonly key: string
  readonly commitment: CommitmentId
  readonly name: string
  /** The topic within the commitment; null for the commitment as a whole. */
  readonly about: string | null
  /** In the order of the columns. */
  readonly cells: readonly CompareCell[]
  /** Null with fewer than two firm readings, or on an unnamed topic. */
  readonly relation: Relation | null
}

export interface CompareGroup {
  readonly id: string
  readonly name: string
  readonly rows: readonly CompareRow[]
}

export interface CompareModel {
  /** In the order of the actors, then of the roster. */
  readonly columns: readonly CompareColumn[]
  /** Rows with a stance, non-empty groups only. */
  readonly groups: readonly CompareGroup[]
  /** All rows that pass the filter of commitments. */
  readonly allGroups: readonly CompareGroup[]
  /** Number of rows without a stance. */
  readonly silent: number
  /** Number of rows with more than one firm stance. */
  readonly shared: number
  readonly spoken: number
}

/**
 * Compares the actors in the country filter. The other filters leave out stances and never put older
 * ones in their place. An actor's own statements take precedence over inherited ones.
 */
export function toCompareModel(
  stages: Stages<Dossier>,
  selection: Filters & Pick<Selection, 'inherit'>,
  language: Language,
): CompareModel {
  const { matching: dossier } = stages
  const { country, commitment: asked } = selection
  const actors = toOrder(dossier, country)
  const columns = actors.map((actor) => toColumnHistories(stages, selection, actor))
  const names = actors.map((actor) => toActorName(dossier, actor, language))
  const toRow = (commitment: Dossier['commitments'][number], point: Point): CompareRow => {
    const cells = columns.map((column) => toCell(dossier, column, commitment.id, point, language))
    return {
      key: `${commitment.id} ${point.key}`,
      commitment: commitment.id,
      name: commitment.name[language],
      about: point.name,
      cells: markShared(cells, names),
      relation: point.isNamed ? toRelation(cells) : null,
    }
  }
  const allGroups = dossier.groups
    .map(({ id, name, commitments }) => ({
      id,
      name: name[language],
      rows: dossier.commitments
        .filter((each) => commitments.includes(each.id))
        .filter((each) => asked.length === 0 || asked.includes(each.id))
        .flatMap((each) =>
          toPoints(dossier, columns, each, language).map((point) => toRow(each, point)),
        ),
    }))
    .filter(({ rows }) => rows.length > 0)
  const groups = allGroups
    .map((group) => ({ ...group, rows: group.rows.filter(isSpokenOn) }))
    .filter(({ rows }) => rows.length > 0)
  const rows = allGroups.flatMap((group) => group.rows)
  const spoken = rows.filter(isSpokenOn).length
  return {
    columns: columns.map(({ actor, passing }, index) => ({
      actor,
      name: names[index] ?? actor,
      flag: toFlag(dossier, actor),
      counted: passing.length === 0 ? null : toCounted(passing, language),
    })),
    groups,
    allGroups,
    silent: rows.length - spoken,
    shared: rows.filter(({ cells }) => selectFirm(cells).length > 1).length,
    spoken,
  }
}

function isSpokenOn({ cells }: CompareRow): boolean {
  return cells.some((cell) => cell?.kind === 'stance')
}

function toOrder({ actors, roster }: Dossier, chosen: readonly ActorId[]): readonly ActorId[] {
  const all = [...actors.map(({ id }) => id), ...roster.members.map(({ code }) => code)]
  return [...new Set(all)].filter((id) => chosen.includes(id))
}

function toCell(
  dossier: Dossier,
  column: ColumnHistory,
  commitment: CommitmentId,
  { key }: Point,
  language: Language,
): CompareCell {
  const part = column.parts.get(commitment)?.get(key)
  if (part === undefined) return column.isLater(commitment, key) ? { kind: 'later' } : null
  if (!part.isShown) return { kind: 'left-out', topic: part.topic }
  return toStanceCell(dossier, part, column, language)
}

function toStanceCell(
  dossier: Dossier,
  { topic, latest, passing }: CellPart<Statement>,
  { through }: ColumnHistory,
  language: Language,
): StanceCell {
  const { id, hash, article, quote } = latest
  const {
    gloss,
    voice,
    said,
    reading,
    otherwise,
    language: of,
  } = toStatementDetails(dossier, latest, language)
  const details = { gloss, voice, said, reading, otherwise, language: of }
  return {
    kind: 'stance',
    stance: findById(dossier.stances, latest.stance),
    topic,
    count: passing.length,
    counted: toCounted(passing, language),
    through: (through.get(latest) ?? []).map((group) =>
      toActorName(dossier, group, language, 'full', 'within'),
    ),
    sharedWith: null,
    newest: { ...details, id, hash, article, quote: quote.exact },
  }
}

/** So that a passage that several columns share is shown once. */
function markShared(
  cells: readonly CompareCell[],
  names: readonly string[],
): readonly CompareCell[] {
  return cells.map((cell, index) => {
    if (cell?.kind !== 'stance') return cell
    const first = cells.findIndex(
      (other) => other?.kind === 'stance' && other.newest.id === cell.newest.id,
    )
    return first < index ? { ...cell, sharedWith: names[first] ?? null } : cell
  })
}

function selectFirm(cells: readonly CompareCell[]): readonly StanceCell[] {
  return cells.flatMap((cell) =>
    cell?.kind === 'stance' && cell.newest.reading === 'firm' ? [cell] : [],
  )
}

function toRelation(cells: readonly CompareCell[]): Relation | null {
  const stances = selectFirm(cells).map(({ stance }) => stance)
  if (stances.length < 2) return null
  const hues = new Set(stances.map(({ hue }) => hue))
  if (hues.has('for') && hues.has('against')) return 'opposed'
  return new Set(stances).size > 1 ? 'different' : 'same'
}
