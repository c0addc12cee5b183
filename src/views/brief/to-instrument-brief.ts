import { formatSpan } from '../../language/format-date'
import type { DateSpan } from '../../model/dates'
import type { Dossier, Instrument } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { InstrumentId, Language } from '../../model/vocabulary'
import { selectOfSubject } from '../../selection/subject-statements'
import { isFilled, item, toSection, type Brief, type Fact, type Section } from './brief'
import { briefMessages } from './brief-messages'
import { factMessages } from './fact-messages'
import { toDateRows } from './to-dates'
import { toFiltered, toInstrumentItem } from './to-items'
import {
  countArticles,
  selectFigures,
  toArticleSection,
  toDisputeSection,
  toFigureSection,
  toItemSection,
  toPassageSection,
  toSourceQuote,
} from './to-sections'
import { toGroupsOfActors, toStandings } from './to-stances'

/**
 * What belongs to an instrument (`instrument`) and what comes from it (`via`) are told apart: a
 * declaration speaks, a plan is spoken of. Its parts keep their own briefs. Null when it is not known yet.
 */
export function toInstrumentBrief(
  dossier: Dossier,
  id: InstrumentId,
  language: Language,
): Brief | null {
  const words = briefMessages[language]
  const instrument = dossier.instruments.find((known) => known.id === id)
  if (instrument === undefined) return null
  const told = selectOfSubject(dossier, 'instruments', id)
  const spoken = told.filter(({ via }) => via.includes(id))
  const belonging = told.filter(({ via }) => !via.includes(id))
  const statements = [...spoken, ...belonging]
  const figures = selectFigures(dossier, [...statements, ...instrument.evidence])
  const standings = toStandings(dossier, statements)
  const sections: readonly Section[] = [
    toSection('facts', words.sections.facts, {
      kind: 'facts',
      facts: toFacts(dossier, instrument, language),
    }),
    toPartSection(dossier, instrument, language),
    toSection('named', words.sections.named, {
      kind: 'quotes',
      quotes: instrument.evidence.map((evidence) => toSourceQuote(dossier, evidence, language)),
    }),
    toSection('told', words.sections.told, {
      kind: 'stances',
      groups: toGroupsOfActors(dossier, standings, language),
      silent: null,
    }),
    toPassageSection(dossier, 'spoken', spoken, 'both', language),
    toPassageSection(dossier, 'belongs', belonging, 'both', language),
    toSection(
      'dates',
      words.sections.dates,
      { kind: 'dates', rows: toDateRows(dossier, statements, [], {}, language) },
      { place: 'rail' },
    ),
    toSameDaySection(dossier, instrument, language),
    toSameKindSection(dossier, instrument, language),
    toDisputeSection(dossier, { statements, figures }, language),
    toFigureSection(dossier, figures, language),
    toArticleSection(dossier, statements, language),
    toOnward(dossier, instrument, language),
  ]
  return {
    page: 'instruments',
    id,
    kicker: factMessages[language].instruments[instrument.kind],
    title: instrument.name[language],
    flag: null,
    definition: null,
    lead:
      statements.length === 0
        ? words.nothingOf
        : words.tallyBy(
            words.statements(statements.length),
            words.actors(new Set(standings.map(({ actor }) => actor)).size),
            words.articles(countArticles(statements)),
          ),
    note: instrument.note?.[language] ?? null,
    sections: sections.filter(isFilled),
  }
}

function toFacts(dossier: Dossier, instrument: Instrument, language: Language): readonly Fact[] {
  const words = factMessages[language]
  const { id, kind, span, also, partOf } = instrument
  const whole = partOf === null ? null : findById(dossier.instruments, partOf)
  const isWithoutParts = !dossier.instruments.some((other) => other.partOf === id)
  return [
    { term: words.kind, items: [item(words.instruments[kind])] },
    { term: words.date, items: [item(span === null ? words.noDate : formatSpan(span, language))] },
    { term: words.partOf, items: whole === null ? [] : [toInstrumentItem(whole, language)] },
    {
      term: words.parts,
      items: isDocument(instrument) && isWithoutParts ? [item(words.noParts)] : [],
    },
    { term: words.also, items: also.map((name) => item(name)) },
  ].filter(({ items }) => items.length > 0)
}

/** Only what an article calls a part of it. */
function toPartSection(dossier: Dossier, { id }: Instrument, language: Language): Section {
  const items = dossier.instruments
    .filter(({ partOf }) => partOf === id)
    .map((part) =>
      toInstrumentItem(part, language, {
        aside: briefMessages[language].statements(countStatements(dossier, part.id)),
      }),
    )
  return toItemSection('parts', items, language)
}

/** Others of the same date: near it, and yet not said to belong to it. */
function toSameDaySection(dossier: Dossier, instrument: Instrument, language: Language): Section {
  const { span } = instrument
  const others = dossier.instruments.filter(
    (other) => other.id !== instrument.id && span !== null && isSameSpan(span, other.span),
  )
  const events = dossier.events.filter((event) => span !== null && isSameSpan(span, event.span))
  const items = [
    ...others.map((other) =>
      toInstrumentItem(other, language, { aside: factMessages[language].instruments[other.kind] }),
    ),
    ...events.map(({ id, name }) => item(name[language], { to: { view: 'events', subject: id } })),
  ]
  const lead = factMessages[language].sameDay
  return toItemSection('sameDay', items, language, 'rail', lead)
}

/** The others of its kind, so that plans which look alike are not taken for one. */
function toSameKindSection(dossier: Dossier, instrument: Instrument, language: Language): Section {
  const items = dossier.instruments
    .filter(({ id, kind }) => kind === instrument.kind && id !== instrument.id)
    .map((other) =>
      toInstrumentItem(other, language, {
        aside: other.span === null ? null : formatSpan(other.span, language),
      }),
    )
  const lead = factMessages[language].sameKind
  return toItemSection('sameKind', isDocument(instrument) ? items : [], language, 'rail', lead)
}

function toOnward(dossier: Dossier, { id }: Instrument, language: Language): Section {
  const { show } = briefMessages[language]
  const said = selectOfSubject(dossier, 'instruments', id)
  const commitment = [...new Set(said.map((statement) => statement.commitment))].toSorted()
  const items =
    commitment.length === 0 ? [] : [item(show.board, { to: toFiltered('board', { commitment }) })]
  return toItemSection('onward', items, language, 'rail')
}

/** Neither an office that speaks nor a medium that reports. */
function isDocument({ kind }: Instrument): boolean {
  return kind !== 'body' && kind !== 'media'
}

/** Statements that belong to the instrument or come from it. */
export function countStatements(dossier: Dossier, id: InstrumentId): number {
  return selectOfSubject(dossier, 'instruments', id).length
}

function isSameSpan(a: DateSpan, b: DateSpan | null): boolean {
  return b !== null && a.earliest === b.earliest && a.latest === b.latest
}
