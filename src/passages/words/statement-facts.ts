/** What is known of a statement, one thing a line: told alike on the screen, on paper and in files. */
import type { Language } from '../../model/vocabulary'
import { bindingMessages } from '../../language/binding-messages'
import { lowerFirst } from '../../language/lower-first'
import { toNamedList, toPlainPart, toPlainText, type BriefRef, type NamedPart } from './named'
import type { Named, Speaker, StatementDetails } from './statement-details'
import { statementMessages } from './statement-messages'

export interface Fact {
  readonly kind:
    | 'with'
    | 'instrument'
    | 'conditions'
    | 'until'
    | 'while'
    | 'limits'
    | 'changeWords'
    | 'apart'
    | 'beyondMeeting'
    | 'note'
  readonly term: string
  readonly parts: readonly NamedPart[]
}

/**
 * In the order in which they are read: what it is about, what narrows it, why it was coded so. The
 * form comes apart, by `toFormText`, and so does what is doubtful about it, by `toNoteFact`.
 */
export function toStatementFacts(details: StatementDetails, language: Language): readonly Fact[] {
  const words = statementMessages[language]
  const { instrument, conditions, changeWords } = details
  const isBody = instrument?.isDocument === false
  const toTerm = (kind: Fact['kind']) =>
    kind === 'instrument' && isBody ? words.body : words[kind]
  const counterparts = details.with.map((actor) => toNamedPart(actor, 'actors'))
  const facts: readonly (readonly [Fact['kind'], readonly NamedPart[]])[] = [
    ['with', toNamedList(counterparts, language)],
    ['instrument', instrument === null ? [] : [toNamedPart(instrument, 'instruments')]],
    ['conditions', toOptional(conditions.length === 0 ? null : conditions.join('; '))],
    ['until', toOptional(details.until)],
    ['while', toOptional(details.while)],
    ['limits', toOptional(details.limits)],
    [
      'changeWords',
      changeWords === null
        ? []
        : [{ text: `“${changeWords}”`, brief: null, language: details.language }],
    ],
    ['apart', toOptional(details.apart)],
    ['beyondMeeting', toOptional(details.beyondMeeting)],
  ]
  return facts.flatMap(([kind, parts]) =>
    parts.length === 0 ? [] : { kind, term: toTerm(kind), parts },
  )
}

/** Empty where nothing is doubtful. */
export function toNoteFact({ note }: StatementDetails, language: Language): readonly Fact[] {
  if (note === null) return []
  return [{ kind: 'note', term: statementMessages[language].note, parts: [toPlainPart(note)] }]
}

/** How binding the form of the words is: `Said as: remark`. */
export function toFormText(
  { binding }: Pick<StatementDetails, 'binding'>,
  language: Language,
): string {
  const { fact, saidAs } = statementMessages[language]
  return fact(saidAs, lowerFirst(bindingMessages[language].names[binding], language))
}

/** `Document: Lisbon Declaration`. */
export function toFactText({ term, parts }: Fact, language: Language): string {
  return statementMessages[language].fact(term, toPlainText(parts))
}

/** The other reading, the form, and each fact; each to stand on a line of its own. */
export function toFactLines(details: StatementDetails, language: Language): readonly string[] {
  const { otherwise } = details
  return [
    ...(otherwise === null ? [] : [otherwise]),
    toFormText(details, language),
    ...toStatementFacts(details, language).map((fact) => toFactText(fact, language)),
  ]
}

/** Who speaks, with their roles, as one list. */
export function toSpeakerParts(
  speakers: readonly Speaker[],
  language: Language,
): readonly NamedPart[] {
  const { speaker } = statementMessages[language]
  return toNamedList(
    speakers.map(({ id, page, name, role }) => ({
      text: role === null ? name : speaker(name, role),
      brief: { page, id },
      language: null,
    })),
    language,
  )
}

function toNamedPart({ id, name }: Named, page: BriefRef['page']): NamedPart {
  return { text: name, brief: id === null ? null : { page, id }, language: null }
}

function toOptional(text: string | null): readonly NamedPart[] {
  return text === null ? [] : [toPlainPart(text)]
}
