import { actorMessages } from '../../../language/messages/actor-messages'
import { formatSpan } from '../../../language/format-date'
import { toActorName, toFlag } from '../../../language/names'
import { sectionMessages, toSectionId } from '../../../language/messages/section-messages'
import { compareSpans } from '../../../model/dates'
import { type Dossier, type Statement } from '../../../model/dossier'
import { INSTRUMENT_KINDS, type Instrument } from '../../../model/instrument'
import { toEventsInTime } from '../../../model/told-order'
import { ACTOR_SECTIONS, type Actor, type Language } from '../../../model/vocabulary'
import { toCounted } from '../../../passages/counted'
import { absenceMessages } from '../../../language/messages/absence-messages'
import { toPlaceName, type BriefPage } from '../../../selection/pages'
import type { Stages } from '../../../stages/stages'
import { selectOfSubject } from '../../../stances/subject-statements'
import { toCellSections, toQuestionSections, toStatementSections } from './to-answer-sections'
import { entry, type DirectoryModel, type DirectorySection, type DirectoryEntry } from './directory'
import { directoryMessages } from './directory-messages'
import { countStances, toLatestStances } from '../sections/to-stances'
import { toInstrumentCounts } from '../instrument-statements'

export function toDirectory(
  stages: Stages<Dossier>,
  page: BriefPage,
  language: Language,
): DirectoryModel {
  const { leads } = directoryMessages[language]
  const sections = SECTIONS[page](stages, language).filter(({ entries }) => entries.length > 0)
  return { page, title: toPlaceName(page)[language], lead: leads[page], sections }
}

type ToSections = (stages: Stages<Dossier>, language: Language) => readonly DirectorySection[]

const SECTIONS: Readonly<Record<BriefPage, ToSections>> = {
  actors: toActorSections,
  commitments: toCommitmentSections,
  instruments: toInstrumentSections,
  people: toPeopleSections,
  events: toEventSections,
  cells: toCellSections,
  statements: toStatementSections,
  questions: toQuestionSections,
}

/** By role, as in the matrix; roster states without a statement come last. */
function toActorSections(stages: Stages<Dossier>, language: Language): readonly DirectorySection[] {
  const { known, matching: dossier } = stages
  const words = directoryMessages[language]
  const placed = dossier.actors.map((actor) => {
    const latestStances = toLatestStances(
      stages,
      selectOfSubject(known, 'actors', actor.id),
      actor.id,
    )
    return {
      section: toSectionId(actor),
      entry: entry('actors', actor.id, toActorName(dossier, actor.id, language), {
        flag: toFlag(dossier, actor.id),
        line: toLine(dossier, actor, language),
        counts: countStances(dossier, latestStances),
        aside: toAside(selectOfSubject(dossier, 'actors', actor.id), language),
      }),
    }
  })
  const ids = new Set(dossier.actors.map(({ id }) => id))
  const silent = dossier.roster.members.filter(({ code }) => !ids.has(code))
  return [
    ...ACTOR_SECTIONS.map((section) => ({
      ...toSection(section, sectionMessages[language][section]),
      entries: placed.filter((each) => each.section === section).map((each) => each.entry),
    })),
    {
      ...toSection('roster', words.roster),
      lead: words.rosterLead,
      layout: 'compact',
      entries: silent.map(({ code, certainty }) =>
        entry('actors', code, toActorName(dossier, code, language), {
          flag: code,
          line: certainty === 'reported' ? null : actorMessages[language].certainties[certainty],
        }),
      ),
    },
  ]
}

/** What it is; for an unnamed bearer, also what it is part of. */
function toLine(dossier: Dossier, actor: Actor, language: Language): string | null {
  if (actor.kind === 'state') return null
  const definition = actor.definition[language]
  if (actor.kind === 'collective' || actor.partOf === null) return definition
  const whole = toActorName(dossier, actor.partOf, language)
  return `${definition} ${directoryMessages[language].partOf(whole)}`
}

function toAside(statements: readonly Statement[], language: Language): string {
  return statements.length === 0
    ? absenceMessages[language].noStatement
    : toCounted(statements, language)
}

function toCommitmentSections(
  stages: Stages<Dossier>,
  language: Language,
): readonly DirectorySection[] {
  const { known, matching: dossier } = stages
  return dossier.groups.map((group) => ({
    ...toSection(group.id, group.name[language]),
    entries: dossier.commitments
      .filter((commitment) => commitment.group === group.id)
      .map(({ id, name, definition }) => {
        const latestStances = toLatestStances(stages, selectOfSubject(known, 'commitments', id))
        return entry('commitments', id, name[language], {
          line: definition[language],
          counts: countStances(dossier, latestStances),
          aside: toAside(selectOfSubject(dossier, 'commitments', id), language),
        })
      }),
  }))
}

/** By kind, then by date; what an article calls a part is listed under its whole. */
function toInstrumentSections(
  { matching: dossier }: Stages<Dossier>,
  language: Language,
): readonly DirectorySection[] {
  const words = directoryMessages[language]
  const wholes = dossier.instruments.filter(({ partOf }) => partOf === null)
  return INSTRUMENT_KINDS.map((kind) => ({
    ...toSection(kind, words.instruments[kind]),
    lead: kind === 'plan' ? words.planLead : null,
    entries: wholes
      .filter((instrument) => instrument.kind === kind)
      .toSorted(byDate)
      .map((instrument) => toInstrumentEntry(dossier, instrument, language)),
  }))
}

function toInstrumentEntry(
  dossier: Dossier,
  { id, name, span, note }: Instrument,
  language: Language,
): DirectoryEntry {
  const { notDated } = directoryMessages[language]
  return entry('instruments', id, name[language], {
    line: note?.[language] ?? null,
    aside: [
      span === null ? notDated : formatSpan(span, language),
      toInstrumentCounts(dossier, id, language),
    ].join(' · '),
    parts: dossier.instruments
      .filter(({ partOf }) => partOf === id)
      .map((part) => toInstrumentEntry(dossier, part, language)),
  })
}

/** Undated ones come last. */
function byDate(a: Instrument, b: Instrument): number {
  if (a.span === null || b.span === null) return Number(a.span === null) - Number(b.span === null)
  return compareSpans(a.span, b.span)
}

function toPeopleSections(
  { matching: dossier }: Stages<Dossier>,
  language: Language,
): readonly DirectorySection[] {
  const countries = dossier.actors.filter(({ id }) =>
    dossier.people.some(({ country }) => country === id),
  )
  return countries.map(({ id }) => ({
    ...toSection(id, toActorName(dossier, id, language)),
    entries: dossier.people
      .filter(({ country }) => country === id)
      .map((person) => {
        const titles = person.roles.map(({ title }) => title[language])
        return entry('people', person.id, person.name, {
          flag: id,
          line: [...new Set(titles)].join('; '),
          aside: toAside(selectOfSubject(dossier, 'people', person.id), language),
        })
      }),
  }))
}

function toEventSections(
  { matching: dossier }: Stages<Dossier>,
  language: Language,
): readonly DirectorySection[] {
  const { undated } = directoryMessages[language]
  const list = new Intl.ListFormat(language)
  const events = toEventsInTime(dossier.events)
  const yearOf = ({ span }: Dossier['events'][number]) =>
    (span.latest ?? span.earliest)?.slice(0, 4) ?? undated
  return [...new Set(events.map(yearOf))].map((year) => ({
    ...toSection(`year-${year}`, year),
    entries: events
      .filter((event) => yearOf(event) === year)
      .map(({ id, name, span, place, participants }) =>
        entry('events', id, name[language], {
          line: [
            ...(place === null ? [] : [place[language]]),
            ...(participants.length === 0
              ? []
              : [list.format(participants.map((actor) => toActorName(dossier, actor, language)))]),
          ].join(' · '),
          aside: formatSpan(span, language),
        }),
      ),
  }))
}

function toSection(id: string, title: string): Omit<DirectorySection, 'entries'> {
  return { id, title, lead: null, layout: 'rows' }
}
