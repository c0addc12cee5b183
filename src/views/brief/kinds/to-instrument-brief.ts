import { formatSpan } from '../../../language/format-date'
import type { DateSpan } from '../../../model/dates'
import type { Dossier, Statement } from '../../../model/dossier'
import { isDocument, type Instrument } from '../../../model/instrument'
import { sourceMessages } from '../../../language/messages/source-messages'
import { findById, findIfAny } from '../../../model/find-by-id'
import type { InstrumentId, Language } from '../../../model/vocabulary'
import { toCounted } from '../../../passages/counted'
import { passagesMessages } from '../../../passages/passages-messages'
import type { Stages } from '../../../stages/stages'
import {
  isFilled,
  item,
  toSection,
  type Brief,
  type BriefFact,
  type BriefItem,
  type Section,
} from '../brief'
import { briefMessages } from '../brief-messages'
import { factMessages } from './fact-messages'
import { toDateRows } from '../sections/to-dates'
import { toFiltered, toInstrumentItem } from '../sections/to-items'
import {
  countArticles,
  selectFigures,
  toArticleSection,
  toBearers,
  toDisputeSection,
  toFigureSection,
  toItemSection,
  toOnwardSection,
  toPassageSection,
  toSourceQuote,
} from '../sections/to-sections'
import { toGroupsOfActors, toLatestStances } from '../sections/to-stances'
import { selectInstrumentStatements, toInstrumentCounts } from '../instrument-statements'

/**
 * Keeps statements about an instrument (`instrument`) apart from those that come from it (`via`).
 * Lists each statement once. Leaves its parts to their own briefs. Null if it is not known yet.
 */
export function toInstrumentBrief(
  stages: Stages<Dossier>,
  id: InstrumentId,
  language: Language,
): Brief | null {
  const { known, matching: dossier } = stages
  const words = briefMessages[language]
  const instrument = findIfAny(dossier.instruments, id)
  if (instrument === undefined) return null
  const { all, about } = selectInstrumentStatements(dossier, id)
  const figures = selectFigures(dossier, [...all, ...instrument.evidence])
  const latestStances = toLatestStances(stages, selectInstrumentStatements(known, id).all)
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
    toTopicSection(dossier, id, about, language),
    toSection('told', words.sections.told, {
      kind: 'stances',
      groups: toGroupsOfActors(dossier, latestStances, language),
      beside: [],
      silent: null,
    }),
    ...toPassageSections(dossier, id, language),
    toDateSection(dossier, id, language),
    toSameDaySection(dossier, instrument, language),
    toSameKindSection(dossier, instrument, language),
    toDisputeSection(dossier, { statements: all, figures }, language),
    toFigureSection(dossier, figures, language),
    toArticleSection(dossier, all, language),
    about.length === 0
      ? toItemSection('onward', [], language, 'rail')
      : toOnwardSection({ instrument: [id] }, [], language),
  ]
  return {
    page: 'instruments',
    id,
    kicker: factMessages[language].instruments[instrument.kind],
    title: instrument.name[language],
    flag: null,
    definition: null,
    lead:
      all.length === 0
        ? words.nothingOf
        : [
            toInstrumentCounts(dossier, id, language),
            words.byActors(toBearers(dossier, all, language), words.articles(countArticles(all))),
          ].join(' '),
    note: instrument.note?.[language] ?? null,
    sections: sections.filter(isFilled),
  }
}

/** The section of statements about it links to the board, filtered by the instrument. */
function toPassageSections(
  dossier: Dossier,
  id: InstrumentId,
  language: Language,
): readonly Section[] {
  const { all, about, from } = selectInstrumentStatements(dossier, id)
  const toBoard = item(passagesMessages[language].onBoard, {
    to: toFiltered('board', { instrument: [id] }),
  })
  const both = about.filter((statement) => from.includes(statement))
  const others = about.filter((statement) => !from.includes(statement))
  const elsewhere = all.filter((statement) => !about.includes(statement))
  return [
    toPassageSection(dossier, 'spoken', both, 'both', language, [toBoard]),
    toPassageSection(dossier, 'about', others, 'both', language, [toBoard]),
    toPassageSection(dossier, 'from', elsewhere, 'both', language),
  ]
}

/** The commitments that statements about it are on; each links to these statements. */
function toTopicSection(
  dossier: Dossier,
  id: InstrumentId,
  about: readonly Statement[],
  language: Language,
): Section {
  const items = dossier.commitments.flatMap(({ id: commitment, name }): readonly BriefItem[] => {
    const said = about.filter((statement) => statement.commitment === commitment)
    const to = toFiltered('board', { instrument: [id], commitment: [commitment] })
    return said.length === 0 ? [] : [item(name[language], { to, aside: toCounted(said, language) })]
  })
  return toItemSection('topics', items, language)
}

/** Dates of the statements about it; if there are none, of those that come from it. */
function toDateSection(dossier: Dossier, id: InstrumentId, language: Language): Section {
  const { about, from } = selectInstrumentStatements(dossier, id)
  const rows =
    about.length > 0
      ? toDateRows(dossier, about, [], { instrument: [id] }, language)
      : toDateRows(dossier, from, [], {}, language)
  const { sections } = briefMessages[language]
  return toSection('dates', sections.dates, { kind: 'dates', rows }, { place: 'rail' })
}

function toFacts(
  dossier: Dossier,
  instrument: Instrument,
  language: Language,
): readonly BriefFact[] {
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
      items: isSpokenOf(instrument) && isWithoutParts ? [item(words.noParts)] : [],
    },
    { term: words.also, items: also.map((name) => item(name)) },
    {
      term: sourceMessages[language].officialText,
      items: isDocument(kind) ? toSourceItems(instrument, language) : [],
    },
  ].filter(({ items }) => items.length > 0)
}

/** Where its official text stands, and its archived copy. */
function toSourceItems({ source }: Instrument, language: Language): readonly BriefItem[] {
  const words = sourceMessages[language]
  if (source === undefined) return [item(words.unknownText)]
  const { url, archive, retrieved } = source
  const day = retrieved === null ? null : words.retrieved(formatSpan(retrieved.span, language))
  return [
    item(new URL(url).host, { out: url, aside: day }),
    ...(archive === null ? [] : [item(words.archive, { out: archive })]),
  ]
}

/** Only what an article calls a part of it. */
function toPartSection(dossier: Dossier, { id }: Instrument, language: Language): Section {
  const items = dossier.instruments
    .filter(({ partOf }) => partOf === id)
    .map((part) =>
      toInstrumentItem(part, language, { aside: toInstrumentCounts(dossier, part.id, language) }),
    )
  return toItemSection('parts', items, language)
}

/** Others of the same date that no article calls a part of it. */
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

/** Others of its kind, so that similar plans are not mistaken for one another. */
function toSameKindSection(dossier: Dossier, instrument: Instrument, language: Language): Section {
  const items = dossier.instruments
    .filter(({ id, kind }) => kind === instrument.kind && id !== instrument.id)
    .map((other) =>
      toInstrumentItem(other, language, {
        aside: other.span === null ? null : formatSpan(other.span, language),
      }),
    )
  const lead = factMessages[language].sameKind
  return toItemSection('sameKind', isSpokenOf(instrument) ? items : [], language, 'rail', lead)
}

/** Statements are about documents and bodies; offices and media only speak. */
function isSpokenOf({ kind }: Instrument): boolean {
  return kind !== 'body' && kind !== 'media'
}

function isSameSpan(a: DateSpan, b: DateSpan | null): boolean {
  return b !== null && a.earliest === b.earliest && a.latest === b.latest
}
