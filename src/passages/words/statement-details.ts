/** What is known of a statement beyond its passage, in the reader's language. */
import type { Dossier, Otherwise, Statement } from '../../model/dossier'
import type { Instrument } from '../../model/instrument'
import { findById } from '../../model/find-by-id'
import {
  UNNAMED,
  type Binding,
  type InstrumentId,
  type Language,
  type Reading,
  type Voice,
} from '../../model/vocabulary'
import { formatSpan } from '../../language/format-date'
import { lowerFirst } from '../../language/lower-first'
import { toActorName } from '../../language/names'
import { readingMessages } from '../../language/reading-messages'
import { statementMessages } from './statement-messages'

/** A person or a document that speaks. */
export interface Speaker {
  readonly id: string
  readonly page: 'people' | 'instruments'
  readonly name: string
  /** As the statement's own article gives it; null for documents, and where the article gives none. */
  readonly role: string | null
}

/** What a statement is about; `id` is null where the text does not name it, and `name` says so. */
export interface Named {
  readonly id: string | null
  readonly name: string
}

/** `isDocument` is false of a mechanism, a body or a force. */
interface NamedInstrument extends Named {
  readonly isDocument: boolean
}

/** Null and empty where the statement says nothing. */
export interface StatementDetails {
  /** English, the project's own. */
  readonly gloss: string
  readonly speakers: readonly Speaker[]
  readonly voice: Voice
  readonly binding: Binding
  readonly said: string
  readonly basis: string | null
  /** Counterparts of a talk or deal. */
  readonly with: readonly Named[]
  readonly instrument: NamedInstrument | null
  readonly conditions: readonly string[]
  /** How long it holds. */
  readonly until: string | null
  readonly while: string | null
  readonly limits: string | null
  /** Of the passage, in its language. */
  readonly changeWords: string | null
  readonly reading: Reading
  /** What else the passage may mean, as a sentence. */
  readonly otherwise: string | null
  readonly apart: string | null
  readonly beyondMeeting: string | null
  readonly note: string | null
  /** BCP 47, of the passage. */
  readonly language: string
}

/** Throws when the statement names what is not in the dossier; the compiler has seen to it that none does. */
export function toStatementDetails(
  dossier: Dossier,
  statement: Statement,
  language: Language,
): StatementDetails {
  const { via, instrument, conditions, otherwise } = statement
  return {
    gloss: statement.gloss,
    speakers: via.map((id) => toSpeaker(dossier, id, statement, language)),
    voice: statement.voice,
    binding: statement.binding,
    said: formatSpan(statement.saidSpan, language),
    basis: statement.basis?.[language] ?? null,
    with: statement.with.map((id) =>
      id === UNNAMED ? toUnnamed(language) : { id, name: toActorName(dossier, id, language) },
    ),
    instrument: instrument === null ? null : toInstrument(dossier, instrument, language),
    conditions: conditions.map((id) => findById(dossier.conditions, id).name[language]),
    until: statement.until?.[language] ?? null,
    while: statement.while?.[language] ?? null,
    limits: statement.limits?.[language] ?? null,
    changeWords: statement.changeWords,
    reading: statement.reading,
    otherwise: otherwise === null ? null : toOtherwiseWords(dossier, otherwise, language),
    apart: statement.apart?.[language] ?? null,
    beyondMeeting: statement.beyondMeeting?.[language] ?? null,
    note: statement.note?.[language] ?? null,
    language: findById(dossier.articles, statement.article).language,
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
    const { name } = findById(dossier.instruments, id)
    return { id, page: 'instruments', name: name[language], role: null }
  }
  const role = person.roles.find((known) => known.article === article)
  return { id, page: 'people', name: person.name, role: role?.title[language] ?? null }
}

function toInstrument(dossier: Dossier, id: InstrumentId, language: Language): NamedInstrument {
  if (id === UNNAMED) return { ...toUnnamed(language), isDocument: true }
  const { name, kind } = findById(dossier.instruments, id)
  return { id, name: name[language], isDocument: isDocument(kind) }
}

const NO_DOCUMENTS = new Set<Instrument['kind']>(['mechanism', 'body', 'force', 'media'])

/** True of what is written: a declaration, a plan, an agreement and the like. */
export function isDocument(kind: Instrument['kind']): boolean {
  return !NO_DOCUMENTS.has(kind)
}

function toUnnamed(language: Language): Named {
  return { id: null, name: readingMessages[language].unnamed }
}

/** `Another reading: supports, peace talks.` */
function toOtherwiseWords(dossier: Dossier, otherwise: Otherwise, language: Language): string {
  const words = statementMessages[language]
  if (otherwise === 'none') return words.otherwiseNone
  const { actors, stance, commitment } = otherwise
  const parts = [
    actors !== null &&
      new Intl.ListFormat(language).format(actors.map((id) => toActorName(dossier, id, language))),
    stance !== null && lowerFirst(findById(dossier.stances, stance).name[language], language),
    commitment !== null &&
      lowerFirst(findById(dossier.commitments, commitment).name[language], language),
  ]
  return words.otherwise(parts.filter((part) => part !== false).join(', '))
}
