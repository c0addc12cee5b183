import { toCountryName } from '../../language/names'
import type { Dossier } from '../../model/dossier'
import type { Language, PersonId } from '../../model/vocabulary'
import { isFilled, item, toSection, type Brief, type Section } from './brief'
import { briefMessages } from './brief-messages'
import { factMessages } from './fact-messages'
import { toDateRows } from './to-dates'
import { find, toActorItem, toFiltered, toPersonItem } from './to-items'
import {
  countArticles,
  toArticleSection,
  toDisputeSection,
  toItemSection,
  toPassageSection,
  toSourceQuote,
} from './to-sections'
import { toGroupsOfActors, toStandings } from './to-stances'

/** What comes from a person is said of the actors that the statement names, which need not be the person's own. */
export function toPersonBrief(dossier: Dossier, id: PersonId, language: Language): Brief {
  const words = briefMessages[language]
  const { name, country, roles, note } = find(dossier.people, id)
  const statements = dossier.statements.filter(({ via }) => via.includes(id))
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
      groups: toGroupsOfActors(dossier, toStandings(dossier, statements), language),
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
        item(words.show.board, { to: toFiltered('board', { country: [country] }) }),
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
            words.statements(statements.length),
            words.commitments(new Set(statements.map(({ commitment }) => commitment)).size),
            words.articles(countArticles(statements)),
          ),
    note: note?.[language] ?? null,
    sections: sections.filter(isFilled),
  }
}
