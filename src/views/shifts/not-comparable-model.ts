/** Cells whose stances look like a shift but are none, and why. */
import { toAboutWords } from '../../passages/words/about-words'
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { groupBy } from '../../model/group-by'
import type { Language, Reading, Stance } from '../../model/vocabulary'
import type { CellHistory } from '../../stances/cells/cell-histories'
import { serializeCell } from '../../selection/cell-text'
import { toCount, type Count } from '../../model/count'
import type { NotComparable } from '../../stances/not-comparable'
import { toNamedCell, type NamedCell } from '../../passages/named-cell'
import { toTeller } from '../../passages/words/source-words'
import { toReason } from './to-reason'

/** Statements with the same stance, topic, date, bearer and attribution. */
export interface ComparedStance {
  readonly key: string
  readonly stance: Stance
  readonly reading: Reading
  /** With whom and about which document; null if neither is known. */
  readonly about: string | null
  readonly when: string
  /** Whose words; null where they are the actor's own. */
  readonly attribution: string | null
  /** Names of the collectives through which it was inherited; empty for the actor's own. */
  readonly through: readonly string[]
  readonly count: Count
}

export interface NotComparableCell extends NamedCell {
  readonly key: string
  /** Earliest first. */
  readonly stances: readonly ComparedStance[]
  /** A sentence each. */
  readonly reasons: readonly string[]
}

export function toNotComparableCell(
  dossier: Dossier,
  { cell, statements, obstacles }: NotComparable<Statement>,
  language: Language,
): NotComparableCell {
  return {
    key: serializeCell(cell),
    ...toNamedCell(dossier, cell, null, language),
    stances: toStances(dossier, cell, statements, language),
    reasons: obstacles.map((obstacle) =>
      toReason(dossier, { ...cell, statements }, obstacle, language),
    ),
  }
}

function toStances(
  dossier: Dossier,
  { through }: CellHistory<Statement>,
  statements: readonly Statement[],
  language: Language,
): readonly ComparedStance[] {
  const alike = groupBy(statements, (statement) => {
    const { stance, reading, said, instrument, voice, via } = statement
    const attribution = voice === 'own' ? voice : [voice, via]
    const about = [instrument, statement.with]
    return JSON.stringify([stance, reading, said, about, attribution, through.get(statement)])
  })
  return [...alike].flatMap(([key, all]): readonly ComparedStance[] => {
    const [first] = all
    if (first === undefined) return []
    return [
      {
        key,
        stance: findById(dossier.stances, first.stance),
        reading: first.reading,
        about: toAboutWords(dossier, first, language),
        when: formatSpan(first.saidSpan, language),
        attribution: toTeller(dossier, first, language),
        through: (through.get(first) ?? []).map((id) =>
          toActorName(dossier, id, language, 'full', 'within'),
        ),
        count: toCount(all),
      },
    ]
  })
}
