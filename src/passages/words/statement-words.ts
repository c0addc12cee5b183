/** A statement in a few words: who takes which stance on what, and when. */
import { formatSpan } from '../../language/format-date'
import { toActorNames, toCellName } from '../../language/names'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import { toAboutName } from './about-words'
import { toStanceWords } from './stance-words'

export interface StatementWords {
  readonly who: string
  /** The commitment, with whom it is about and which document. */
  readonly what: string
  /** Also that the passage can be read otherwise. */
  readonly stance: string
  readonly when: string
}

/** `short` prefers the short names of those that are no states. Throws when it names what is not in the dossier. */
export function toStatementWords(
  dossier: Dossier,
  { actors, commitment, stance, reading, saidSpan, ...about }: Statement,
  language: Language,
  form: 'full' | 'short' = 'full',
): StatementWords {
  const name = findById(dossier.commitments, commitment).name[language]
  return {
    who: toActorNames(dossier, actors, language, form),
    what: toAboutName(dossier, name, about, language),
    stance: toStanceWords(findById(dossier.stances, stance), reading, language),
    when: formatSpan(saidSpan, language),
  }
}

/** `Germany, troops in Ukraine: declines`, as it stands in a list of links. */
export function toStatementName(
  dossier: Dossier,
  statement: Statement,
  language: Language,
): string {
  const { who, what, stance } = toStatementWords(dossier, statement, language)
  return `${toCellName(who, what, language)}: ${stance}`
}
