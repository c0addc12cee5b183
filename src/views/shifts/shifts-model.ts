/** Stances that shifted over time, that only seem to have, and that still stand. */
import { formatSpan } from '../../language/format-date'
import { compareSpans } from '../../model/dates'
import type { Article, ArticleId, Dossier, Statement } from '../../model/dossier'
import type { Dispute } from '../../model/dispute'
import { findById } from '../../model/find-by-id'
import { toEnclosingSpan } from '../../model/enclosing-span'
import { VOICES, type Language, type Stance, type Voice } from '../../model/vocabulary'
import { toArticleName } from '../../passages/words/article-words'
import { toPassage, type Passage } from '../../passages/passage'
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
    /** Earliest first. Made when asked for: thousands of shifts have more of them than are ever read. */
    readonly toPassages: () => readonly Passage[]
  }[]
  readonly count: Count
  readonly isSelected: boolean
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
  readonly shifts: readonly ShiftEntry[]
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
    shifts: shifts.map((shift) => toShiftEntry(known, shift, selection, language)),
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
  selection: Selection,
  language: Language,
): ShiftEntry {
  const [first = null] = statements
  const named = toNamedCell(dossier, cell, first, language)
  const { actor, commitment, topic } = selection.cell ?? {}
  return {
    key: `${cell.actor}.${first?.id}`,
    ...named,
    spells: spells.map((spell) => ({
      when: formatSpan(toEnclosingSpan(spell.statements.map(({ saidSpan }) => saidSpan)), language),
      stances: toSpellStances(spell, dossier.stances),
      toPassages: () =>
        spell.statements.map((statement) =>
          toPassage(dossier, statement, language, cell.through.get(statement)),
        ),
    })),
    count: toCount(statements),
    isSelected:
      cell.actor === actor &&
      cell.commitment === commitment &&
      (topic === undefined || topic === named.cell.topic),
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
