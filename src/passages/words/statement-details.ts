/** Everything known about a statement besides its passage, in the reader's language. */
import { formatSpan } from '../../language/format-date'
import { lowerFirst } from '../../language/lower-first'
import { voiceMessages } from '../../language/messages/voice-messages'
import { toActorName } from '../../language/names'
import type { Dossier, Otherwise, Statement } from '../../model/dossier'
import { findById, findIfAny } from '../../model/find-by-id'
import type { Language, Reading, Voice } from '../../model/vocabulary'
import { toFactText, toFormText, toStatementFacts, type Fact } from './statement-facts'
import { statementMessages } from './statement-messages'

/** A person or a document that speaks. */
export interface Speaker {
  readonly id: string
  readonly page: 'people' | 'instruments'
  readonly name: string
  /** As given in the statement's own article; null for documents, or if the article gives none. */
  readonly role: string | null
}

/** What is told beside the words of a passage. Null or empty if not coded. */
export interface StatementRemarks {
  readonly speakers: readonly Speaker[]
  readonly voice: Voice
  /** `Said as: remark`. */
  readonly form: string
  readonly said: string
  /** How the date was established, if the text does not give it. */
  readonly basis: string | null
  readonly reading: Reading
  /** The other reading, as a sentence. */
  readonly otherwise: string | null
  readonly facts: readonly Fact[]
  /** Doubts about the statement. */
  readonly note: string | null
  /** BCP 47, of the passage. */
  readonly language: string
}

export interface StatementDetails extends StatementRemarks {
  /** The project's own English translation. */
  readonly gloss: string
}

/** Throws if the statement refers to something missing from the dossier, which the compiler rules out. */
export function toStatementDetails(
  dossier: Dossier,
  statement: Statement,
  language: Language,
): StatementDetails {
  return { gloss: statement.gloss, ...toStatementRemarks(dossier, statement, language) }
}

/** These are known before the passage's words have loaded: see `query/words.ts`. */
export function toStatementRemarks(
  dossier: Dossier,
  statement: Statement,
  language: Language,
): StatementRemarks {
  const { via, voice, basis, reading, otherwise, note } = statement
  return {
    speakers: via.map((id) => toSpeaker(dossier, id, statement, language)),
    voice,
    form: toFormText(statement, dossier, language),
    said: formatSpan(statement.saidSpan, language),
    basis: basis?.[language] ?? null,
    reading,
    otherwise: otherwise === null ? null : toOtherwiseWords(dossier, otherwise, language),
    facts: toStatementFacts(statement, dossier, language),
    note: note?.[language] ?? null,
    language: findById(dossier.articles, statement.article).language,
  }
}

/** The other reading, the form, and each fact; one per line. */
export function toFactLines(
  details: Pick<StatementDetails, 'otherwise' | 'form' | 'facts'>,
  language: Language,
): readonly string[] {
  const { otherwise, form, facts } = details
  return [
    ...(otherwise === null ? [] : [otherwise]),
    form,
    ...facts.map((fact) => toFactText(fact, language)),
  ]
}

function toSpeaker(
  dossier: Dossier,
  id: string,
  { article }: Statement,
  language: Language,
): Speaker {
  const person = findIfAny(dossier.people, id)
  if (person === undefined) {
    const { name } = findById(dossier.instruments, id)
    return { id, page: 'instruments', name: name[language], role: null }
  }
  const role = person.roles.find((known) => known.article === article)
  return { id, page: 'people', name: person.name, role: role?.title[language] ?? null }
}

/** `Another reading: supports, peace talks.` */
function toOtherwiseWords(dossier: Dossier, otherwise: Otherwise, language: Language): string {
  const words = statementMessages[language]
  if (otherwise === 'none') return words.otherwiseNone
  const { actors, stance, commitment, voice } = otherwise
  const parts = [
    actors !== null &&
      new Intl.ListFormat(language).format(
        actors.map((id) => toActorName(dossier, id, language, 'full', 'within')),
      ),
    stance !== null && lowerFirst(findById(dossier.stances, stance).name[language], language),
    commitment !== null &&
      lowerFirst(findById(dossier.commitments, commitment).name[language], language),
    voice !== undefined && voiceMessages[language].names[voice],
  ]
  return words.otherwise(parts.filter((part) => part !== false).join(', '))
}
