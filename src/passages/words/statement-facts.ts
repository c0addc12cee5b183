/** The facts of a statement, one per line: the same on screen, in print and in exported files. */
import { FILTERS } from '../../filters/filters'
import { bindingMessages } from '../../language/messages/binding-messages'
import { lowerFirst } from '../../language/lower-first'
import { toActorName } from '../../language/names'
import { readingMessages } from '../../language/messages/reading-messages'
import type { Dossier, Statement } from '../../model/dossier'
import { findById, findIfAny } from '../../model/find-by-id'
import { isDocument } from '../../model/instrument'
import { keysOf } from '../../model/keys-of'
import { UNNAMED, type Language, type LocalText } from '../../model/vocabulary'
import { toNamedList, toPlainPart, toPlainText, type BriefRef, type NamedPart } from './named'
import { statementMessages } from './statement-messages'

export interface Fact {
  readonly kind: FactKind | 'note'
  readonly term: string
  /** Each value by itself, for a table. */
  readonly values: readonly string[]
  /** All values as one text. */
  readonly parts: readonly NamedPart[]
}

type Told = Pick<Fact, 'values' | 'parts'>
type ToTold = (statement: Statement, dossier: Dossier, language: Language) => Told

/**
 * The fields of a statement that are facts, in reading order: what it is about, what limits it, why
 * it was coded this way. Fields without a value are left out.
 */
const FIELDS = {
  with: (statement, dossier, language) =>
    toNames(statement.with, 'actors', (id) => toActorName(dossier, id, language), language),
  instrument: ({ instrument }, { instruments }, language) =>
    toNames(
      instrument === null ? [] : [instrument],
      'instruments',
      (id) => findById(instruments, id).name[language],
      language,
    ),
  conditions: (statement, { conditions }, language) =>
    toText(statement.conditions.map((id) => findById(conditions, id).name[language])),
  until: ({ until }, _, language) => toLocalText(until, language),
  while: (statement, _, language) => toLocalText(statement.while, language),
  limits: ({ limits }, _, language) => toLocalText(limits, language),
  changeWords: ({ changeWords, article }, { articles }) =>
    changeWords === null ? NOTHING : toQuote(changeWords, findById(articles, article).language),
  apart: ({ apart }, _, language) => toLocalText(apart, language),
  beyondMeeting: ({ beyondMeeting }, _, language) => toLocalText(beyondMeeting, language),
} satisfies Record<string, ToTold>

export type FactKind = keyof typeof FIELDS
export const FACT_KINDS = keysOf(FIELDS)

/**
 * In the order of the fields, without the form (see `toFormText`) and doubts (see `toNoteFact`).
 * Throws if the statement refers to something missing from the dossier.
 */
export function toStatementFacts(
  statement: Statement,
  dossier: Dossier,
  language: Language,
): readonly Fact[] {
  return FACT_KINDS.flatMap((kind) => {
    const fact = FIELDS[kind](statement, dossier, language)
    if (fact.values.length === 0) return []
    return [{ kind, term: toTerm(kind, statement, dossier, language), ...fact }]
  })
}

function toTerm(
  kind: FactKind,
  { instrument }: Statement,
  { instruments }: Dossier,
  language: Language,
): string {
  const { terms, body } = statementMessages[language]
  const known = findIfAny(instruments, instrument)
  const isBody = kind === 'instrument' && known !== undefined && !isDocument(known.kind)
  return isBody ? body : terms[kind]
}

/** Empty if there are no doubts. */
export function toNoteFact(
  { note }: { readonly note: string | null },
  language: Language,
): readonly Fact[] {
  if (note === null) return []
  return [{ kind: 'note', term: statementMessages[language].terms.note, ...toText([note]) }]
}

/**
 * The statement's `binding`, which the page calls "Form": `Said as: remark`. What is said in common is a
 * joint statement only where a document says it.
 */
export function toFormText(
  { binding, via }: Pick<Statement, 'binding' | 'via'>,
  { instruments }: Pick<Dossier, 'instruments'>,
  language: Language,
): string {
  const { fact, jointStatement } = statementMessages[language]
  const isWritten = via.some((id) => {
    const speaker = findIfAny(instruments, id)
    return speaker !== undefined && isDocument(speaker.kind)
  })
  const form =
    binding === 'joint-statement' && isWritten
      ? jointStatement
      : lowerFirst(bindingMessages[language].names[binding], language)
  return fact(FILTERS.binding.name[language], form)
}

/** `Document: Lisbon Declaration`. */
export function toFactText({ term, parts }: Fact, language: Language): string {
  return statementMessages[language].fact(term, toPlainText(parts))
}

const NOTHING: Told = { values: [], parts: [] }

/** Each links to its page, except what the text leaves unnamed. */
function toNames(
  ids: readonly string[],
  page: BriefRef['page'],
  toName: (id: string) => string,
  language: Language,
): Told {
  const names = ids.map((id): NamedPart =>
    id === UNNAMED
      ? toPlainPart(readingMessages[language].unnamed)
      : { text: toName(id), brief: { page, id }, language: null },
  )
  return { values: names.map(({ text }) => text), parts: toNamedList(names, language) }
}

function toLocalText(text: LocalText | null, language: Language): Told {
  return text === null ? NOTHING : toText([text[language]])
}

function toText(values: readonly string[]): Told {
  return values.length === 0 ? NOTHING : { values, parts: [toPlainPart(values.join('; '))] }
}

function toQuote(words: string, language: string): Told {
  return { values: [words], parts: [{ text: `“${words}”`, brief: null, language }] }
}
