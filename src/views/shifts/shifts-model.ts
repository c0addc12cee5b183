/** Which stances moved in the course of time, and which only stood. */
import { formatDay, formatRange, formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import { compareSpans, isBefore } from '../../model/dates'
import type { Article, Dispute, Dossier, Statement } from '../../model/dossier'
import { VOICES, type Language, type Stance, type Voice } from '../../model/vocabulary'
import { toPassage, type Passage } from '../../passages/passage'
import { toNewestFirst } from '../../selection/cell-statements'
import { selectShifts } from '../../selection/select-moves'
import { selectStatements } from '../../selection/select-statements'
import type { CellRef, Selection } from '../../selection/selection'
import type { CellHistory, Shift, Spell } from '../../selection/stance-change'

interface Named {
  readonly key: string
  readonly cell: CellRef
  readonly actor: string
  readonly commitment: string
}

export interface SpellStance {
  readonly stance: Stance
  readonly count: number
  /** Whose words, of all the passages with the stance. */
  readonly voices: readonly Voice[]
}

export interface ShiftTold extends Named {
  readonly spells: readonly {
    /** Its days in words, from the first to the last. */
    readonly when: string
    /** The cell's stance after it comes first. */
    readonly stances: readonly SpellStance[]
    /** Earliest first. */
    readonly passages: readonly Passage[]
  }[]
  readonly passages: number
  readonly isSelected: boolean
}

/** A stance on which later articles that name the actor are silent. */
export interface Standing extends Named {
  readonly stance: Stance
  readonly when: string
  /** Later articles that name the actor, and take no stance of its on the commitment. */
  readonly silent: number
}

export interface ShiftsModel {
  readonly shifts: readonly ShiftTold[]
  /** Those that the filters leave out. */
  readonly leftOut: number
  /** Questions on which passages changed in the course of time, over several cells or within one. */
  readonly questions: readonly {
    readonly id: Dispute['id']
    readonly question: string
    readonly sides: readonly string[]
    readonly note: string | null
  }[]
  readonly standing: readonly Standing[]
}

export function toShiftsModel(
  dossier: Dossier,
  selection: Selection,
  language: Language,
): ShiftsModel {
  const { cells, shifts, leftOut } = selectShifts(dossier, selection)
  const shifted = new Set(shifts.map(({ cell }) => toKey(cell)))
  const ids = new Set(selectStatements(dossier, selection).map(({ id }) => id))
  return {
    shifts: shifts.map((shift) => toTold(dossier, shift, selection, language)),
    leftOut,
    questions: dossier.disputes
      .filter(({ kind }) => kind === 'change-over-time')
      .filter(({ sides }) => sides.some(({ statements }) => statements.some((id) => ids.has(id))))
      .map(({ id, question, sides, note }) => ({
        id,
        question: question[language],
        sides: sides.map(({ label }) => label[language]),
        note: note?.[language] ?? null,
      })),
    standing: cells
      .filter((cell) => !shifted.has(toKey(cell)))
      .flatMap((cell) => toStanding(dossier, cell, language) ?? []),
  }
}

function toTold(
  dossier: Dossier,
  { cell, spells }: Shift<Statement>,
  selection: Selection,
  language: Language,
): ShiftTold {
  const { actor, commitment } = cell
  return {
    ...toNamed(dossier, cell, language),
    spells: spells.map((spell) => ({
      when: toWhen(spell, language),
      stances: toSpellStances(spell, dossier.stances),
      passages: spell.statements.map((statement) =>
        toPassage(dossier, statement, language, cell.through.get(statement)),
      ),
    })),
    passages: cell.statements.length,
    isSelected: selection.cell?.actor === actor && selection.cell.commitment === commitment,
  }
}

function toSpellStances(
  { newest, statements }: Spell<Statement>,
  stances: readonly Stance[],
): readonly SpellStance[] {
  return stances
    .map((stance) => {
      const alike = statements.filter((statement) => statement.stance === stance.id)
      const voices = VOICES.filter((voice) => alike.some((statement) => statement.voice === voice))
      return { stance, count: alike.length, voices }
    })
    .filter(({ count }) => count > 0)
    .toSorted(
      (a, b) => Number(b.stance.id === newest.stance) - Number(a.stance.id === newest.stance),
    )
}

/** From the first known day to the last; a single date as exactly as it is known. */
function toWhen({ statements }: Spell<Statement>, language: Language): string {
  const [first, ...others] = statements
  if (first === undefined) return ''
  if (others.every(({ said }) => said === first.said)) return formatSpan(first.saidSpan, language)
  const days = statements
    .flatMap(({ saidSpan: { earliest, latest } }) => [earliest, latest])
    .filter((day) => day !== null)
    .toSorted()
  const from = days[0] ?? ''
  const to = days.at(-1) ?? from
  return from === to ? formatDay(from, language) : formatRange(from, to, language)
}

/** Null when no later article names the actor without repeating the stance. */
function toStanding(
  dossier: Dossier,
  cell: CellHistory<Statement>,
  language: Language,
): Standing | null {
  const [newest] = toNewestFirst(cell.statements, dossier.stances)
  if (newest === undefined) return null
  const tellers = new Set(cell.statements.map(({ article }) => article))
  const told = dossier.articles.filter(({ id }) => tellers.has(id))
  const known = new Set(dossier.statements.map(({ article }) => article))
  const naming = new Set(
    dossier.mentions.filter(({ actor }) => actor === cell.actor).map(({ article }) => article),
  )
  const last = told.toSorted((a, b) => compareSpans(a.published.span, b.published.span)).at(-1)
  const silent = dossier.articles.filter(
    (article) => known.has(article.id) && naming.has(article.id) && isLater(article, last),
  )
  const stance = dossier.stances.find(({ id }) => id === newest.stance)
  if (silent.length === 0 || stance === undefined) return null
  return {
    ...toNamed(dossier, cell, language),
    stance,
    when: formatSpan(newest.saidSpan, language),
    silent: silent.length,
  }
}

function isLater(article: Article, than: Article | undefined): boolean {
  return than !== undefined && isBefore(than.published.span, article.published.span)
}

function toNamed(dossier: Dossier, cell: CellHistory, language: Language): Named {
  const { actor, commitment } = cell
  return {
    key: toKey(cell),
    cell: { actor, commitment },
    actor: toActorName(dossier, actor, language),
    commitment:
      dossier.commitments.find(({ id }) => id === commitment)?.name[language] ?? commitment,
  }
}

function toKey({ actor, commitment }: CellRef): string {
  return `${actor}.${commitment}`
}
