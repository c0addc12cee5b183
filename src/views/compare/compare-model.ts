/** Some actors side by side, commitment by commitment. */
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import type { ArticleId, Dossier, Statement, StatementId } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { toInheritance } from '../../model/inheritance'
import type { ActorId, CommitmentId, Language, Stance, Voice } from '../../model/vocabulary'
import { toNewestFirst, toRowsOf } from '../../selection/cell-statements'
import { selectStatements } from '../../selection/select-statements'
import type { Filters, Selection } from '../../selection/selection'

export interface CompareColumn {
  readonly actor: ActorId
  readonly name: string
  /** ISO 3166-1 alpha-2; null for collectives. */
  readonly flag: ActorId | null
  /** Statements behind the column. */
  readonly count: number
}

export interface CompareCell {
  readonly stance: Stance
  readonly count: number
  /** Collectives through which the newest statement came; empty for the actor's own. */
  readonly through: readonly string[]
  /** The column to the left that has the same newest passage, by name. */
  readonly sharedWith: string | null
  readonly newest: {
    readonly id: StatementId
    readonly hash: string
    readonly article: ArticleId
    readonly quote: string
    /** BCP 47, of the quote. */
    readonly language: string
    /** English, the project's own. */
    readonly gloss: string
    readonly voice: Voice
    readonly said: string
  }
}

/** How the stances of a row that is told by more than one relate: some for and some against, unlike, or alike. */
export type Relation = 'opposed' | 'different' | 'same'

export interface CompareRow {
  readonly commitment: CommitmentId
  readonly name: string
  /** In the order of the columns; null is not mentioned. */
  readonly cells: readonly (CompareCell | null)[]
  /** Null where fewer than two are told of. */
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
  /** Rows on which at least one is told of, without empty groups. */
  readonly groups: readonly CompareGroup[]
  /** All rows that the filter of commitments leaves. */
  readonly allGroups: readonly CompareGroup[]
  /** Rows on which none is told of. */
  readonly silent: number
  /** Rows on which more than one is told of. */
  readonly shared: number
  readonly spoken: number
}

/**
 * Compares the actors of the filter of countries; the other filters narrow what is behind the
 * cells. An actor's own statements decide over inherited ones.
 */
export function toCompareModel(
  dossier: Dossier,
  selection: Filters & Pick<Selection, 'inherit'>,
  language: Language,
): CompareModel {
  const { country, commitment: asked } = selection
  const actors = toOrder(dossier, country)
  const inheritance = selection.inherit ? toInheritance(dossier.actors) : null
  const behind = selectStatements(dossier, selection).map((statement) => ({
    statement,
    rows: toRowsOf(statement, inheritance),
  }))
  const toCell = (actor: ActorId, commitment: CommitmentId): CompareCell | null => {
    const said = behind.filter(
      ({ statement, rows }) => statement.commitment === commitment && rows.has(actor),
    )
    const own = said.filter(({ rows }) => rows.get(actor)?.length === 0)
    const counted = (own.length > 0 ? own : said).map(({ statement }) => statement)
    const [newest] = toNewestFirst(counted, dossier.stances)
    if (newest === undefined) return null
    const through = toRowsOf(newest, inheritance).get(actor) ?? []
    return {
      stance: findById(dossier.stances, newest.stance),
      count: counted.length,
      through: through.map((id) => toActorName(dossier, id, language)),
      sharedWith: null,
      newest: toNewest(dossier, newest, language),
    }
  }
  const allGroups = dossier.groups.flatMap(({ id, name, commitments }): readonly CompareGroup[] => {
    const rows = dossier.commitments
      .filter((each) => commitments.includes(each.id))
      .filter((each) => asked.length === 0 || asked.includes(each.id))
      .map((each) => {
        const cells = markShared(
          actors.map((actor) => toCell(actor, each.id)),
          actors.map((actor) => toActorName(dossier, actor, language)),
        )
        return {
          commitment: each.id,
          name: each.name[language],
          cells,
          relation: toRelation(cells),
        }
      })
    return rows.length === 0 ? [] : [{ id, name: name[language], rows }]
  })
  const groups = allGroups
    .map((group) => ({ ...group, rows: group.rows.filter(isSpokenOn) }))
    .filter(({ rows }) => rows.length > 0)
  const rows = allGroups.flatMap((group) => group.rows)
  const spoken = rows.filter(isSpokenOn).length
  return {
    columns: actors.map((actor) => ({
      actor,
      name: toActorName(dossier, actor, language),
      flag: toFlag(dossier, actor),
      count: behind.filter((each) => each.rows.has(actor)).length,
    })),
    groups,
    allGroups,
    silent: rows.length - spoken,
    shared: rows.filter(({ relation }) => relation !== null).length,
    spoken,
  }
}

/** The code of the flag: of states only. */
export function toFlag({ actors }: Pick<Dossier, 'actors'>, id: ActorId): ActorId | null {
  return actors.find((actor) => actor.id === id)?.kind === 'collective' ? null : id
}

function isSpokenOn({ cells }: CompareRow): boolean {
  return cells.some((cell) => cell !== null)
}

function toOrder({ actors, roster }: Dossier, chosen: readonly ActorId[]): readonly ActorId[] {
  const all = [...actors.map(({ id }) => id), ...roster.members.map(({ code }) => code)]
  return [...new Set(all)].filter((id) => chosen.includes(id))
}

function toNewest(
  dossier: Dossier,
  { id, hash, article, quote, gloss, voice, saidSpan }: Statement,
  language: Language,
): CompareCell['newest'] {
  return {
    id,
    hash,
    article,
    quote: quote.exact,
    language: findById(dossier.articles, article).language,
    gloss,
    voice,
    said: formatSpan(saidSpan, language),
  }
}

/** A passage that names several actors is read once. */
function markShared(
  cells: readonly (CompareCell | null)[],
  names: readonly string[],
): readonly (CompareCell | null)[] {
  return cells.map((cell, index) => {
    if (cell === null) return null
    const first = cells.findIndex((other) => other?.newest.id === cell.newest.id)
    return first < index ? { ...cell, sharedWith: names[first] ?? null } : cell
  })
}

function toRelation(cells: readonly (CompareCell | null)[]): Relation | null {
  const stances = cells.flatMap((cell) => (cell === null ? [] : [cell.stance]))
  if (stances.length < 2) return null
  const hues = new Set(stances.map(({ hue }) => hue))
  if (hues.has('for') && hues.has('against')) return 'opposed'
  return new Set(stances).size > 1 ? 'different' : 'same'
}
