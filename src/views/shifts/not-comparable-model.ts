/** Cells whose stances look like a shift and are none, and why. */
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

/** What statements of one stance, thing, date, bearer and teller tell alike. */
export interface StanceTold {
  readonly key: string
  readonly stance: Stance
  readonly reading: Reading
  /** With whom and about which document; null where there is nothing to tell. */
  readonly about: string | null
  readonly when: string
  /** Whose words; null where they are the actor's own. */
  readonly teller: string | null
  /** Names of the collectives through which it came to the row; empty for the actor's own. */
  readonly through: readonly string[]
  readonly count: Count
}

export interface NotComparableTold extends NamedCell {
  readonly key: string
  /** Earliest first. */
  readonly stances: readonly StanceTold[]
  /** A sentence each. */
  readonly reasons: readonly string[]
}

/** `dossier` is all that is known on the selection's day. */
export function toNotComparableTold(
  dossier: Dossier,
  { cell, statements, obstacles }: NotComparable<Statement>,
  language: Language,
): NotComparableTold {
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
): readonly StanceTold[] {
  const alike = groupBy(statements, (statement) => {
    const { stance, reading, said, instrument, voice, via } = statement
    const teller = voice === 'own' ? voice : [voice, via]
    const about = [instrument, statement.with]
    return JSON.stringify([stance, reading, said, about, teller, through.get(statement)])
  })
  return [...alike].flatMap(([key, all]): readonly StanceTold[] => {
    const [first] = all
    if (first === undefined) return []
    return [
      {
        key,
        stance: findById(dossier.stances, first.stance),
        reading: first.reading,
        about: toAboutWords(dossier, first, language),
        when: formatSpan(first.saidSpan, language),
        teller: toTeller(dossier, first, language),
        through: (through.get(first) ?? []).map((id) => toActorName(dossier, id, language)),
        count: toCount(all),
      },
    ]
  })
}
