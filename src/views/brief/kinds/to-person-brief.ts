import { findIfAny } from '../../../model/find-by-id'
import { toCountryName } from '../../../language/names'
import { toPlain } from '../../../model/view-columns'
import type { Dossier, Person, Statement } from '../../../model/dossier'
import { BINDINGS, type Language, type PersonId } from '../../../model/vocabulary'
import { passagesMessages } from '../../../passages/passages-messages'
import type { Stages } from '../../../stages/stages'
import { selectOfSubject } from '../../../stances/subject-statements'
import { isFilled, item, toSection, type Brief, type Section } from '../brief'
import { briefMessages } from '../brief-messages'
import { factMessages } from './fact-messages'
import { toDateRows } from '../sections/to-dates'
import { toActorItem, toFiltered, toPersonItem } from '../sections/to-items'
import {
  toArticleSection,
  toDisputeSection,
  toItemSection,
  toPassageSection,
  toSourceQuote,
  toTally,
} from '../sections/to-sections'
import { toGroupsOfActors, toLatestStances } from '../sections/to-stances'

/**
 * A person's words state the stance of the actors that the statement names, which need not be the
 * person's own country. What several people sign, each signs for their own country. Null if the person
 * is not known yet.
 */
export function toPersonBrief(
  stages: Stages<Dossier>,
  id: PersonId,
  language: Language,
): Brief | null {
  const { matching: dossier } = stages
  const person = findIfAny(dossier.people, id)
  if (person === undefined) return null
  const { name, country, note } = person
  const statements = selectOfSubject(dossier, 'people', id)
  return {
    page: 'people',
    id,
    kicker: toCountryName(country, language),
    title: name,
    flag: country,
    definition: null,
    lead:
      statements.length === 0
        ? briefMessages[language].nobodyThrough(name)
        : toTally(statements, language),
    note: note?.[language] ?? null,
    sections: toSections(stages, person, statements, language).filter(isFilled),
  }
}

function toSections(
  stages: Stages<Dossier>,
  person: Person,
  statements: readonly Statement[],
  language: Language,
): readonly Section[] {
  const { matching: dossier } = stages
  const words = briefMessages[language]
  const { id, country, roles } = person
  const countryItem = toActorItem(dossier, country, language)
  const events = dossier.events.filter(({ people }) => people.includes(id))
  return [
    toStanceSection(stages, person, language),
    toPassageSection(dossier, 'through', statements, 'both', language),
    toSection('facts', words.sections.facts, {
      kind: 'facts',
      facts: [{ term: factMessages[language].country, items: [countryItem] }],
    }),
    toSection('roles', words.sections.roles, {
      kind: 'quotes',
      quotes: roles.map((role) => toSourceQuote(dossier, role, language, role.title[language])),
    }),
    toSection(
      'dates',
      words.sections.dates,
      { kind: 'dates', rows: toDateRows(dossier, statements, events, {}, language) },
      { place: 'rail' },
    ),
    toDisputeSection(dossier, { statements }, language),
    toArticleSection(dossier, statements, language),
    toItemSection(
      'onward',
      [
        countryItem,
        ...dossier.people
          .filter((other) => other.country === country && other.id !== id)
          .map((other) => toPersonItem(other)),
        item(passagesMessages[language].onBoard, {
          to: toFiltered('board', { country: [country] }),
        }),
      ],
      language,
      'rail',
    ),
  ]
}

/** The stances in the person's statements, each with the other speakers or signatories. */
function toStanceSection(stages: Stages<Dossier>, person: Person, language: Language): Section {
  const { known, matching: dossier } = stages
  const statements = selectOfSubject(known, 'people', person.id).map((statement) =>
    forOwnCountry(dossier, statement, person),
  )
  return toSection('told', briefMessages[language].sections.told, {
    kind: 'stances',
    groups: toGroupsOfActors(dossier, toLatestStances(stages, statements), language, ({ latest }) =>
      toTogether(dossier, latest, person, language),
    ),
    beside: [],
    silent: null,
  })
}

/** Leaves out the actors for whom one of the other speakers speaks. */
function forOwnCountry(dossier: Dossier, statement: Statement, person: Person): Statement {
  const others = new Set(selectOthers(dossier, statement, person).map(({ country }) => country))
  const actors = statement.actors.filter((id) => id === person.country || !others.has(id))
  return { ...toPlain(statement), actors }
}

/** The other speakers or signatories; null if there are none. */
function toTogether(
  dossier: Dossier,
  statement: Statement,
  person: Person,
  language: Language,
): string | null {
  const others = selectOthers(dossier, statement, person)
  if (others.length === 0) return null
  const { signedTogether, saidTogether } = briefMessages[language]
  const names = new Intl.ListFormat(language).format(others.map(({ name }) => name))
  const isSigned = BINDINGS.indexOf(statement.binding) >= SIGNED
  return (isSigned ? signedTogether : saidTogether)(names)
}

/** The least binding form that is a signed document. */
const SIGNED = BINDINGS.indexOf('declaration-of-intent')

function selectOthers({ people }: Dossier, { via }: Statement, person: Person): readonly Person[] {
  return people.filter(({ id }) => id !== person.id && via.includes(id))
}
