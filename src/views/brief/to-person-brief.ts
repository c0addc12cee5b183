import { toCountryName } from '../../language/names'
import type { Dossier, Person, Statement } from '../../model/dossier'
import { BINDINGS, type Language, type PersonId } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { passagesMessages } from '../../passages/passages-messages'
import type { Stages } from '../../selection/stages'
import { selectOfSubject } from '../../selection/subject-statements'
import { isFilled, item, toSection, type Brief, type Section } from './brief'
import { briefMessages } from './brief-messages'
import { factMessages } from './fact-messages'
import { toDateRows } from './to-dates'
import { toActorItem, toFiltered, toPersonItem } from './to-items'
import {
  countArticles,
  toArticleSection,
  toDisputeSection,
  toItemSection,
  toPassageSection,
  toSourceQuote,
} from './to-sections'
import { toGroupsOfActors, toLatestStances } from './to-stances'

/**
 * What comes from a person is said of the actors that the statement names, which need not be the
 * person's own; but what several people sign, each signs for their own. Null when the person is not
 * known yet.
 */
export function toPersonBrief(
  stages: Stages<Dossier>,
  id: PersonId,
  language: Language,
): Brief | null {
  const { known, matching: dossier } = stages
  const words = briefMessages[language]
  const person = dossier.people.find((each) => each.id === id)
  if (person === undefined) return null
  const { name, country, roles, note } = person
  const statements = selectOfSubject(dossier, 'people', id)
  const events = dossier.events.filter(({ people }) => people.includes(id))
  const others = dossier.people.filter((other) => other.country === country && other.id !== id)
  const sections: readonly Section[] = [
    toSection('facts', words.sections.facts, {
      kind: 'facts',
      facts: [
        {
          term: factMessages[language].country,
          items: [toActorItem(dossier, country, language)],
        },
      ],
    }),
    toSection('roles', words.sections.roles, {
      kind: 'quotes',
      quotes: roles.map((role) => toSourceQuote(dossier, role, language, role.title[language])),
    }),
    toSection('told', words.sections.told, {
      kind: 'stances',
      groups: toGroupsOfActors(
        dossier,
        toLatestStances(
          stages,
          selectOfSubject(known, 'people', id).map((statement) =>
            forOwnCountry(dossier, statement, person),
          ),
        ),
        language,
        (statement) => toTogether(dossier, statement, person, language),
      ),
      silent: null,
    }),
    toPassageSection(dossier, 'through', statements, 'both', language),
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
        toActorItem(dossier, country, language),
        ...others.map((other) => toPersonItem(other)),
        item(passagesMessages[language].onBoard, {
          to: toFiltered('board', { country: [country] }),
        }),
      ],
      language,
      'rail',
    ),
  ]
  return {
    page: 'people',
    id,
    kicker: toCountryName(country, language),
    title: name,
    flag: country,
    definition: null,
    lead:
      statements.length === 0
        ? words.nobodyThrough(name)
        : words.tally(
            toCounted(statements, language),
            words.commitments(new Set(statements.map(({ commitment }) => commitment)).size),
            words.articles(countArticles(statements)),
          ),
    note: note?.[language] ?? null,
    sections: sections.filter(isFilled),
  }
}

/** Without the actors for whom another of several speakers speaks. */
function forOwnCountry(dossier: Dossier, statement: Statement, person: Person): Statement {
  const others = new Set(selectOthers(dossier, statement, person).map(({ country }) => country))
  const actors = statement.actors.filter((id) => id === person.country || !others.has(id))
  return { ...statement, actors }
}

/** Who else spoke or signed; null where nobody did. */
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

/** The weakest form that is a document. */
const SIGNED = BINDINGS.indexOf('declaration-of-intent')

function selectOthers({ people }: Dossier, { via }: Statement, person: Person): readonly Person[] {
  return people.filter(({ id }) => id !== person.id && via.includes(id))
}
