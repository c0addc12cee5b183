/** A statement in words, for its tag and for its accessible name. */
import { lowerFirst } from '../../../language/lower-first'
import { toActorName, toFlag } from '../../../language/names'
import { toStatementWords } from '../../../passages/words/statement-words'
import type { Dossier, Statement } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import type { Language, Stance } from '../../../model/vocabulary'

export interface PassageWords {
  /**
   * Who, commitment and stance: `Germany, Troops in Ukraine: declines`; with counterpart, document,
   * and a note if the reading is open.
   */
  readonly name: string
  /** The actors' full names, e.g. `France and United Kingdom`. */
  readonly actors: string
  readonly stance: string
  readonly commitment: string
  readonly tag: {
    /** Codes of states and short names of groups, two at most: `US GB +5`. */
    readonly actors: string
    readonly commitment: string
  }
}

export function toPassageWords(
  dossier: Dossier,
  statement: Statement,
  stance: Stance,
  language: Language,
): PassageWords {
  const words = toStatementWords(dossier, statement, language)
  const { name, short } = findById(dossier.commitments, statement.commitment)
  return {
    name: `${words.who}, ${words.what}: ${words.stance}`,
    actors: words.who,
    stance: lowerFirst(stance.name[language], language),
    commitment: name[language],
    tag: {
      actors: toShortActors(dossier, statement, language),
      commitment: short[language],
    },
  }
}

function toShortActors(dossier: Dossier, { actors }: Statement, language: Language): string {
  const short = actors.map(
    (id) => toFlag(dossier, id) ?? toActorName(dossier, id, language, 'short'),
  )
  const shown = short.slice(0, short.length > 3 ? 2 : 3).join(' ')
  return short.length > 3 ? `${shown} +${short.length - 2}` : shown
}
