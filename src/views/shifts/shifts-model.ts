/** Which stances moved in the course of time, which only seem to have, and which only stood. */
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
import { toCalledTold, type CalledTold } from './called-model'
import { toNotComparableTold, type NotComparableTold } from './not-comparable-model'
import { toNamedCell, type NamedCell } from '../../passages/named-cell'

export interface SpellStance {
  readonly stance: Stance
  readonly count: Count
  /** Whose words, of all the passages with the stance. */
  readonly voices: readonly Voice[]
}

export interface ShiftTold extends NamedCell {
  readonly key: string
  readonly spells: readonly {
    /** Its days in words, from the first to the last. */
    readonly when: string
    /** The cell's stance after it comes first. */
    readonly stances: readonly SpellStance[]
    /** Earliest first. */
    readonly passages: readonly Passage[]
  }[]
  readonly count: Count
  readonly isSelected: boolean
}

interface ArticleRef {
  readonly id: ArticleId
  readonly name: string
}

/** A stance on which later articles that name the actor are silent. */
export interface StandingTold extends NamedCell {
  readonly key: string
  readonly stance: Stance
  /** Whose words; null where they are the actor's own. */
  readonly teller: string | null
  readonly when: string
  /** Those articles, earliest first. */
  readonly silent: readonly ArticleRef[]
  /** Later ones that are not silent on the commitment, likewise. */
  readonly speaking: readonly ArticleRef[]
}

export interface ShiftsModel {
  readonly shifts: readonly ShiftTold[]
  /** Those that the filters leave out. */
  readonly leftOut: number
  /** Pairs of statements that are held against each other, and what they are made of. */
  readonly pairs: { readonly count: number; readonly of: Count }
  readonly notComparable: readonly NotComparableTold[]
  readonly called: readonly CalledTold[]
  /** Questions on which passages changed in the course of time, over several cells or within one. */
  readonly questions: readonly {
    readonly id: Dispute['id']
    readonly question: string
    readonly sides: readonly string[]
    readonly note: string | null
  }[]
  readonly standing: readonly StandingTold[]
}

/** Of all that is known on the selection's day, as far as it passes filters and words. */
export function toShiftsModel(
  stages: Stages<Dossier>,
  selection: Selection,
  language: Language,
): ShiftsModel {
  const { known, matching } = stages
  const { shifts, notComparable, pairs, leftOut } = selectShifts(stages, selection)
  return {
    shifts: shifts.map((shift) => toShiftTold(known, shift, selection, language)),
    leftOut,
    pairs: { count: pairs.length, of: toCount([...new Set(pairs.flat())]) },
    notComparable: notComparable.map((each) => toNotComparableTold(known, each, language)),
    called: selectNamedChanges(stages, selection).flatMap((each) =>
      toCalledTold(known, each, language),
    ),
    questions: toQuestions(matching, selection, language),
    standing: selectUnrepeatedStances(stages, selection).map((each) =>
      toStanding(known, each, language),
    ),
  }
}

function toShiftTold(
  dossier: Dossier,
  { cell, statements, spells }: Shift<Statement>,
  selection: Selection,
  language: Language,
): ShiftTold {
  const [first = null] = statements
  const named = toNamedCell(dossier, cell, first, language)
  const { actor, commitment, topic } = selection.cell ?? {}
  return {
    key: `${cell.actor}.${first?.id}`,
    ...named,
    spells: spells.map((spell) => ({
      when: formatSpan(toEnclosingSpan(spell.statements.map(({ saidSpan }) => saidSpan)), language),
      stances: toSpellStances(spell, dossier.stances),
      passages: spell.statements.map((statement) =>
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

function toStanding(
  dossier: Dossier,
  { cell, statement, silent, speaking }: UnrepeatedStance,
  language: Language,
): StandingTold {
  const toRefs = (articles: readonly Article[]): readonly ArticleRef[] =>
    articles
      .toSorted((a, b) => compareSpans(a.published.span, b.published.span))
      .map((article) => ({ id: article.id, name: toArticleName(article, language) }))
  return {
    key: `${cell.actor}.${statement.id}`,
    ...toNamedCell(dossier, cell, statement, language),
    stance: findById(dossier.stances, statement.stance),
    teller: toTeller(dossier, statement, language),
    when: formatSpan(statement.saidSpan, language),
    silent: toRefs(silent),
    speaking: toRefs(speaking),
  }
}
