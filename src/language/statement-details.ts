/** What is known of a statement beyond its passage, in the reader's language. */
import type { Dossier, Statement } from '../model/dossier'
import { findById } from '../model/find-by-id'
import type { Language, Voice } from '../model/vocabulary'
import { formatSpan } from './format-date'

export interface Speaker {
  readonly name: string
  /** As the statement's own article gives it; null for documents, and where the article gives none. */
  readonly role: string | null
}

/** Null and empty where the statement says nothing. */
export interface StatementDetails {
  /** English, the project's own. */
  readonly gloss: string
  readonly speakers: readonly Speaker[]
  readonly voice: Voice
  readonly said: string
  readonly basis: string | null
  readonly conditions: readonly string[]
  readonly limits: string | null
  readonly instrument: string | null
  readonly note: string | null
}

/** Throws when the statement names what is not in the dossier; the compiler has seen to it that none does. */
export function toStatementDetails(
  dossier: Dossier,
  statement: Statement,
  language: Language,
): StatementDetails {
  const { instrument } = statement
  return {
    gloss: statement.gloss,
    speakers: statement.via.map((id) => toSpeaker(dossier, id, statement, language)),
    voice: statement.voice,
    said: formatSpan(statement.saidSpan, language),
    basis: statement.basis?.[language] ?? null,
    conditions: statement.conditions.map((id) => findById(dossier.conditions, id).name[language]),
    limits: statement.limits?.[language] ?? null,
    instrument:
      instrument === null ? null : findById(dossier.instruments, instrument).name[language],
    note: statement.note?.[language] ?? null,
  }
}

function toSpeaker(
  dossier: Dossier,
  id: string,
  { article }: Statement,
  language: Language,
): Speaker {
  const person = dossier.people.find((known) => known.id === id)
  if (person === undefined) {
    return { name: findById(dossier.instruments, id).name[language], role: null }
  }
  const role = person.roles.find((known) => known.article === article)
  return { name: person.name, role: role?.title[language] ?? null }
}
