import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import { compareSpans } from '../../model/dates'
import { INSTRUMENT_KINDS, type Dossier, type Instrument } from '../../model/dossier'
import { ROLES, type Language } from '../../model/vocabulary'
import type { BriefPage } from '../../selection/selection'
import { briefMessages } from './brief-messages'
import { entry, type DirectoryModel, type DirectorySection, type Entry } from './directory'
import { directoryMessages } from './directory-messages'
import { toFlag } from './to-items'
import { countStatements } from './to-instrument-brief'
import { countStances, toStandings } from './to-stances'

export function toDirectory(dossier: Dossier, page: BriefPage, language: Language): DirectoryModel {
  const { titles, leads } = directoryMessages[language]
  const sections = SECTIONS[page](dossier, language).filter(({ entries }) => entries.length > 0)
  return { page, title: titles[page], lead: leads[page], sections }
}

type ToSections = (dossier: Dossier, language: Language) => readonly DirectorySection[]

const SECTIONS: Readonly<Record<BriefPage, ToSections>> = {
  actors: toActorSections,
  commitments: toCommitmentSections,
  instruments: toInstrumentSections,
  people: toPeopleSections,
  events: toEventSections,
}

/** By role, as in the matrix; states of the roster of which nothing is told come last. */
function toActorSections(dossier: Dossier, language: Language): readonly DirectorySection[] {
  const words = directoryMessages[language]
  const told = dossier.actors.map((actor) => {
    const said = dossier.statements.filter(({ actors }) => actors.includes(actor.id))
    return {
      role: actor.kind === 'collective' ? actor.kind : actor.role,
      entry: entry('actors', actor.id, toActorName(dossier, actor.id, language), {
        flag: toFlag(dossier, actor.id),
        line: actor.kind === 'collective' ? actor.definition[language] : null,
        counts: countStances(dossier, toStandings(dossier, said, [actor.id])),
        aside: briefMessages[language].statements(said.length),
      }),
    }
  })
  const known = new Set(dossier.actors.map(({ id }) => id))
  const silent = dossier.roster.members.filter(({ code }) => !known.has(code))
  return [
    ...[...ROLES, 'collective' as const].map((role) => ({
      ...toSection(role, words.actors[role]),
      entries: told.filter((each) => each.role === role).map((each) => each.entry),
    })),
    {
      ...toSection('roster', words.actors.roster),
      lead: words.rosterLead,
      layout: 'compact',
      entries: silent.map(({ code, certainty }) =>
        entry('actors', code, toActorName(dossier, code, language), {
          flag: code,
          line: certainty === 'uncertain' ? words.uncertain : null,
        }),
      ),
    },
  ]
}

function toCommitmentSections(dossier: Dossier, language: Language): readonly DirectorySection[] {
  return dossier.groups.map((group) => ({
    ...toSection(group.id, group.name[language]),
    entries: dossier.commitments
      .filter((commitment) => commitment.group === group.id)
      .map(({ id, name, definition }) => {
        const said = dossier.statements.filter(({ commitment }) => commitment === id)
        return entry('commitments', id, name[language], {
          line: definition[language],
          counts: countStances(dossier, toStandings(dossier, said)),
          aside: briefMessages[language].statements(said.length),
        })
      }),
  }))
}

/** By kind, then by date; what an article calls a part stands under its whole. */
function toInstrumentSections(dossier: Dossier, language: Language): readonly DirectorySection[] {
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
): Entry {
  const { notDated } = directoryMessages[language]
  const { statements } = briefMessages[language]
  const said = countStatements(dossier, id)
  return entry('instruments', id, name[language], {
    line: note?.[language] ?? null,
    aside: [span === null ? notDated : formatSpan(span, language), statements(said)].join(' · '),
    parts: dossier.instruments
      .filter(({ partOf }) => partOf === id)
      .map((part) => toInstrumentEntry(dossier, part, language)),
  })
}

/** Without a date comes last. */
function byDate(a: Instrument, b: Instrument): number {
  if (a.span === null || b.span === null) return Number(a.span === null) - Number(b.span === null)
  return compareSpans(a.span, b.span)
}

function toPeopleSections(dossier: Dossier, language: Language): readonly DirectorySection[] {
  const countries = dossier.actors.filter(({ id }) =>
    dossier.people.some(({ country }) => country === id),
  )
  return countries.map(({ id }) => ({
    ...toSection(id, toActorName(dossier, id, language)),
    entries: dossier.people
      .filter(({ country }) => country === id)
      .map((person) => {
        const titles = person.roles.map(({ title }) => title[language])
        const said = dossier.statements.filter(({ via }) => via.includes(person.id))
        return entry('people', person.id, person.name, {
          flag: id,
          line: [...new Set(titles)].join('; '),
          aside: briefMessages[language].statements(said.length),
        })
      }),
  }))
}

function toEventSections(dossier: Dossier, language: Language): readonly DirectorySection[] {
  const { undated } = directoryMessages[language]
  const list = new Intl.ListFormat(language)
  const events = dossier.events.toSorted((a, b) => compareSpans(a.span, b.span))
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
