/** Stances that shifted over time, that only seem to have, and that still stand. */
import { formatSpan } from '../../language/format-date'
import { compareSpans } from '../../model/dates'
import type { Article, ArticleId, Dossier, Statement } from '../../model/dossier'
import type { Dispute } from '../../model/dispute'
import { findById } from '../../model/find-by-id'
import { toTopic } from '../../model/topic'
import { toEnclosingSpan } from '../../model/enclosing-span'
import { VOICES, type Language, type Stance, type Voice } from '../../model/vocabulary'
import { toArticleName } from '../../passages/words/article-words'
import { toPassageList, type PassageList } from '../../passages/passage'
import { toTeller } from '../../passages/words/source-words'
import { toCount, type Count } from '../../model/count'
import { selectNamedChanges } from '../../stances/select-named-changes'
import { selectShifts } from '../../stances/select-shifts'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import { selectUnrepeatedStances, type UnrepeatedStance } from '../../stances/silence'
import type { Stages } from '../../stages/stages'
import type { Shift, Spell } from '../../stances/shifts'
import { toNamedChangeQuotes, type NamedChangeQuote } from './named-changes-model'
import { toNotComparableCell, type NotComparableCell } from './not-comparable-model'
import { toNamedCell, type NamedCell } from '../../passages/named-cell'

export interface SpellStance {
  readonly stance: Stance
  readonly count: Count
  /** Voices of all passages with the stance. */
  readonly voices: readonly Voice[]
}

export interface ShiftEntry extends NamedCell {
  readonly key: string
  readonly spells: readonly {
    /** From the first day to the last, in words. */
    readonly when: string
    /** The newest stance first. */
    readonly stances: readonly SpellStance[]
    /** Earliest first. */
    readonly passages: PassageList
  }[]
  readonly count: Count
}

interface ArticleRef {
  readonly id: ArticleId
  readonly name: string
}

/** A stance on which later articles that name the actor are silent. */
export interface StandingStance extends NamedCell {
  readonly key: string
  readonly stance: Stance
  /** Whose words; null where they are the actor's own. */
  readonly attribution: string | null
  readonly when: string
  /** Earliest first. */
  readonly silent: readonly ArticleRef[]
  /** Later articles that are not silent on the commitment, earliest first. */
  readonly speaking: readonly ArticleRef[]
}

export interface ShiftsModel {
  readonly shifts: readonly Shift<Statement>[]
  /** What is shown of a shift. */
  readonly toEntry: (shift: Shift<Statement>) => ShiftEntry
  /** Whether a link leads to the shift: that of the selected cell and topic. */
  readonly isSelected: (shift: Shift<Statement>) => boolean
  /** Number of shifts that the filters leave out. */
  readonly leftOut: number
  /** Compared pairs of statements, and the statements in them. */
  readonly pairs: { readonly count: number; readonly of: Count }
  readonly notComparable: readonly NotComparableCell[]
  readonly called: readonly NamedChangeQuote[]
  /** Disputes that are a change over time, in one cell or over several. */
  readonly questions: readonly {
    readonly id: Dispute['id']
    readonly question: string
    readonly sides: readonly string[]
    readonly note: string | null
  }[]
  readonly standing: readonly StandingStance[]
}

export function toShiftsModel(
  stages: Stages<Dossier>,
  selection: Selection,
  language: Language,
): ShiftsModel {
  const { known, matching } = stages
  const { shifts, notComparable, compared, leftOut } = selectShifts(stages, selection)
  return {
    shifts,
    toEntry: (shift) => toShiftEntry(known, shift, language),
    isSelected: (shift) => isSelected(known, shift, selection),
    leftOut,
    pairs: { count: compared.count, of: toCount(compared.statements) },
    notComparable: notComparable.map((each) => toNotComparableCell(known, each, language)),
    called: selectNamedChanges(stages, selection).flatMap((each) =>
      toNamedChangeQuotes(known, each, language),
    ),
    questions: toQuestions(matching, selection, language),
    standing: selectUnrepeatedStances(stages, selection).map((each) =>
      toStandingStance(known, each, language),
    ),
  }
}

function toShiftEntry(
  dossier: Dossier,
  { cell, statements, spells }: Shift<Statement>,
  language: Language,
): ShiftEntry {
  const [first = null] = statements
  return {
    key: `${cell.actor}.${first?.id}`,
    ...toNamedCell(dossier, cell, first, language),
    spells: spells.map((spell) => ({
      when: formatSpan(toEnclosingSpan(spell.statements.map(({ saidSpan }) => saidSpan)), language),
      stances: toSpellStances(spell, dossier.stances),
      passages: toPassageList(dossier, spell.statements, language, cell.through),
    })),
    count: toCount(statements),
  }
}

function isSelected(
  { commitments }: Dossier,
  { cell, statements: [first] }: Shift<Statement>,
  selection: Selection,
): boolean {
  const { actor, commitment, topic } = selection.cell ?? {}
  if (cell.actor !== actor || cell.commitment !== commitment || first === undefined) return false
  return topic === undefined || topic === toTopic(first, findById(commitments, commitment))
}

function toSpellStances(
  { newest, statements }: Spell<Statement>,
  stances: readonly Stance[],
): readonly SpellStance[] {
  return stances
    .map((stance) => {
      const alike = statements.filter((statement) => statement.stance === stance.id)
      const voices = VOICES.filter((voice) => alike.some((statement) => statement.voice === voice))
      return { stance, count: toCount(alike), voices }
    })
    .filter(({ count }) => count.statements > 0)
    .toSorted(
      (a, b) => Number(b.stance.id === newest.stance) - Number(a.stance.id === newest.stance),
    )
}

function toQuestions(
  dossier: Dossier,
  selection: Selection,
  language: Language,
): ShiftsModel['questions'] {
  const ids = new Set(selectStatements(dossier, selection).map(({ id }) => id))
  return dossier.disputes
    .filter(({ kind }) => kind === 'change-over-time')
    .filter(({ sides }) => sides.some(({ statements }) => statements.some((id) => ids.has(id))))
    .map(({ id, question, sides, note }) => ({
      id,
      question: question[language],
      sides: sides.map(({ label }) => label[language]),
      note: note?.[language] ?? null,
    }))
}

function toStandingStance(
  dossier: Dossier,
  { cell, statement, silent, speaking }: UnrepeatedStance,
  language: Language,
): StandingStance {
  const toRefs = (articles: readonly Article[]): readonly ArticleRef[] =>
    articles
      .toSorted((a, b) => compareSpans(a.published.span, b.published.span))
      .map((article) => ({ id: article.id, name: toArticleName(article, language) }))
  return {
    key: `${cell.actor}.${statement.id}`,
    ...toNamedCell(dossier, cell, statement, language),
    stance: findById(dossier.stances, statement.stance),
    attribution: toTeller(dossier, statement, language),
    when: formatSpan(statement.saidSpan, language),
    silent: toRefs(silent),
    speaking: toRefs(speaking),
  }
}
