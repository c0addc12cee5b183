/** A statement in a few words: who takes which stance on what, and when. */
import { formatSpan } from '../../language/format-date'
import { toActorNames, toCellName } from '../../language/names'
import type { DossierIndex, StatementHead } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import { toAboutName } from './about-words'
import { toStanceWords } from './stance-words'

type Named = Pick<DossierIndex, 'actors' | 'commitments' | 'instruments' | 'stances'>

export interface StatementWords {
  readonly who: string
  /** The commitment with counterparts and document. */
  readonly what: string
  /** The stance, with a note if the reading is open. */
  readonly stance: string
  readonly when: string
}

/** `short` prefers short names for actors other than states. Throws on what is missing from the dossier. */
export function toStatementWords(
  dossier: Named,
  statement: StatementHead,
  language: Language,
  form: 'full' | 'short' = 'full',
): StatementWords {
  const { actors, commitment, stance, reading, saidSpan } = statement
  const name = findById(dossier.commitments, commitment).name[language]
  return {
    who: toActorNames(dossier, actors, language, form),
    what: toAboutName(dossier, name, statement, language),
    stance: toStanceWords(findById(dossier.stances, stance), reading, language),
    when: formatSpan(saidSpan, language),
  }
}

/** `Germany, troops in Ukraine: declines`, for lists of links. */
export function toStatementName(
  dossier: Named,
  statement: StatementHead,
  language: Language,
): string {
  const { who, what, stance } = toStatementWords(dossier, statement, language)
  return `${toCellName(who, what, language)}: ${stance}`
}
