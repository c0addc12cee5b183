import { toActorName } from '../../language/names'
import type { Dossier, Figure, Statement } from '../../model/dossier'
import { VOICES, type ActorId, type CommitmentId, type Language } from '../../model/vocabulary'
import { selectOfSubject } from '../../selection/subject-statements'
import { isFilled, item, toSection, type Brief, type Item, type Section } from './brief'
import { briefMessages } from './brief-messages'
import { toActorFacts, toMemberSection, toKicker } from './to-actor-facts'
import { toDateRows } from './to-dates'
import { toActorItem, toFiltered, toFlag } from './to-items'
import {
  countArticles,
  selectFigures,
  toArticleSection,
  toDisputeSection,
  toFigureSection,
  toItemSection,
  toOnwardSection,
  toPassageSection,
} from './to-sections'
import { toGroupsOfCommitments, toStandings } from './to-stances'

/** So many others are offered for a comparison. */
const COMPARED = 4

/** Of a state or a collective; of a state of the roster too, of which no article may tell anything. */
export function toActorBrief(dossier: Dossier, id: ActorId, language: Language): Brief {
  const words = briefMessages[language]
  const actor = dossier.actors.find((known) => known.id === id)
  const name = toActorName(dossier, id, language)
  const statements = selectOfSubject(dossier, 'actors', id)
  const standings = toStandings(dossier, statements, [id])
  const figures = selectFigures(dossier, statements, toNamingTest(dossier, id))
  const sections: readonly Section[] = [
    toSection('facts', words.sections.facts, {
      kind: 'facts',
      facts: toActorFacts(dossier, id, language),
    }),
    toSection('stances', words.sections.stances, {
      kind: 'stances',
      groups: toGroupsOfCommitments(dossier, standings, language),
      silent: null,
    }),
    ...VOICES.map((voice) =>
      toPassageSection(
        dossier,
        voice,
        statements.filter((statement) => statement.voice === voice),
        'commitment',
        language,
        [item(words.show.board, { to: toFiltered('board', { country: [id], voice: [voice] }) })],
      ),
    ),
    toMemberSection(dossier, id, language),
    toSection(
      'dates',
      words.sections.dates,
      { kind: 'dates', rows: toActorDates(dossier, id, statements, language) },
      { place: 'rail' },
    ),
    toDisputeSection(dossier, { statements, figures }, language),
    toFigureSection(dossier, figures, language),
    toInheritedSection(dossier, id, language),
    toCompareSection(dossier, id, language),
    toArticleSection(dossier, statements, language, toMentions(dossier, id)),
    toOnward(id, statements, language),
  ]
  return {
    page: 'actors',
    id,
    kicker: toKicker(dossier, id, language),
    title: name,
    flag: toFlag(dossier, id),
    definition: actor?.kind === 'collective' ? actor.definition[language] : null,
    lead:
      statements.length > 0
        ? words.tally(
            words.statements(statements.length),
            words.commitments(standings.length),
            words.articles(countArticles(statements)),
          )
        : `${actor === undefined ? words.rosterOnly(name) : words.silent(name)} ${words.silence}`,
    note: null,
    sections: sections.filter(isFilled),
  }
}

function toActorDates(
  dossier: Dossier,
  id: ActorId,
  statements: readonly Statement[],
  language: Language,
) {
  const people = new Set(
    dossier.people.flatMap((person) => (person.country === id ? person.id : [])),
  )
  const events = dossier.events.filter(
    (event) => event.participants.includes(id) || event.people.some((person) => people.has(person)),
  )
  return toDateRows(dossier, statements, events, { country: [id] }, language)
}

/** Nothing of it is copied into the actor's own rows: it leads to where it is marked as inherited. */
function toInheritedSection(dossier: Dossier, id: ActorId, language: Language): Section {
  const words = briefMessages[language]
  const groups = dossier.actors.flatMap((actor): readonly Item[] => {
    if (actor.kind !== 'collective' || !actor.members.some((member) => member.actor === id)) {
      return []
    }
    const count = dossier.statements.filter(({ actors }) => actors.includes(actor.id)).length
    return [toActorItem(dossier, actor.id, language, { aside: words.statements(count) })]
  })
  const more = item(words.show.inherited, {
    to: toFiltered('board', { country: [id], inherit: true }),
  })
  return toItemSection('inherited', groups.length === 0 ? [] : [...groups, more], language, 'rail')
}

/** The states that speak on most of what it speaks on. */
function toCompareSection(dossier: Dossier, id: ActorId, language: Language): Section {
  const { show } = briefMessages[language]
  const isSpokenOn = (actor: ActorId, commitment: CommitmentId) =>
    dossier.statements.some((s) => s.actors.includes(actor) && s.commitment === commitment)
  const own = dossier.commitments.filter((commitment) => isSpokenOn(id, commitment.id))
  const others = dossier.actors
    .filter((actor) => actor.id !== id && actor.kind === 'state')
    .map((other) => ({
      actor: other.id,
      shared: own.filter((commitment) => isSpokenOn(other.id, commitment.id)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, COMPARED)
    .map(({ actor }) =>
      toActorItem(dossier, actor, language, {
        to: toFiltered('compare', { country: [id, actor].toSorted() }),
      }),
    )
  const choose = item(show.compareOthers, { to: toFiltered('compare', { country: [id] }) })
  return toItemSection('compare', [...others, choose], language, 'rail')
}

function toOnward(id: ActorId, statements: readonly Statement[], language: Language): Section {
  const { show } = briefMessages[language]
  const filters = { country: [id] }
  const answers = (['shifts', 'changes', 'coverage'] as const).map((page) =>
    item(show[page], { to: toFiltered(page, filters) }),
  )
  return toOnwardSection(filters, statements.length === 0 ? answers.slice(2) : answers, language)
}

function toMentions({ mentions }: Dossier, id: ActorId): ReadonlyMap<string, number> {
  return new Map(
    mentions.flatMap(({ actor, article, count }) => (actor === id ? [[article, count]] : [])),
  )
}

/** True for a figure whose measure names the actor, in whole words. */
function toNamingTest(dossier: Dossier, id: ActorId): (figure: Figure) => boolean {
  const names = (['full', 'short'] as const).map((form) => toActorName(dossier, id, 'en', form))
  return ({ measures }) => names.some((name) => toWords(measures.en).includes(toWords(name)))
}

/** Each word between two spaces. */
function toWords(text: string): string {
  return ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
}
