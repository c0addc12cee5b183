import { findIfAny } from '../../../model/find-by-id'
import { absenceMessages } from '../../../language/messages/absence-messages'
import { toActorName, toFlag } from '../../../language/names'
import type { Dossier, Statement } from '../../../model/dossier'
import type { Figure } from '../../../model/figure'
import {
  VOICES,
  type Actor,
  type ActorId,
  type CommitmentId,
  type Language,
} from '../../../model/vocabulary'
import { toCounted } from '../../../passages/counted'
import { passagesMessages } from '../../../passages/passages-messages'
import { toCellSubject } from '../../../selection/cell-text'
import { toPlaceName } from '../../../selection/pages'
import type { Stages } from '../../../stages/stages'
import { selectOfSubject } from '../../../stances/subject-statements'
import { isFilled, item, toSection, type Brief, type BriefItem, type Section } from '../brief'
import { briefMessages } from '../brief-messages'
import { toActorFacts, toMemberSection, toKicker } from './to-actor-facts'
import { toAlsoReadOf } from '../sections/to-beside'
import { toSpokenLater } from '../sections/to-spoken-later'
import { toDateRows } from '../sections/to-dates'
import { toActorItem, toFiltered, toCertaintyWords } from '../sections/to-items'
import {
  selectFigures,
  toArticleSection,
  toDisputeSection,
  toFigureSection,
  toItemSection,
  toOnwardSection,
  toPassageSection,
  toTally,
} from '../sections/to-sections'
import { toGroupsOfCommitments, toLatestStances } from '../sections/to-stances'

/** At most this many others are offered for comparison. */
const COMPARED = 4

/** For a state, a collective or an unnamed bearer, and for roster states that no article mentions. */
export function toActorBrief(stages: Stages<Dossier>, id: ActorId, language: Language): Brief {
  const { matching: dossier } = stages
  const words = briefMessages[language]
  const actor = findIfAny(dossier.actors, id)
  const name = toActorName(dossier, id, language)
  const statements = selectOfSubject(dossier, 'actors', id)
  const none = actor === undefined ? words.rosterOnly : words.silent
  return {
    page: 'actors',
    id,
    kicker: toKicker(dossier, id, language),
    title: name,
    flag: toFlag(dossier, id),
    definition: actor === undefined ? null : toDefinition(actor, language),
    lead:
      statements.length > 0
        ? toTally(statements, language)
        : `${none} ${absenceMessages[language].silence}`,
    note: actor?.kind === 'unnamed' ? words.neverTheWhole : null,
    sections: toSections(stages, id, statements, language).filter(isFilled),
  }
}

function toSections(
  stages: Stages<Dossier>,
  id: ActorId,
  statements: readonly Statement[],
  language: Language,
): readonly Section[] {
  const { known, matching: dossier } = stages
  const { sections: titles } = briefMessages[language]
  const latestStances = toLatestStances(stages, selectOfSubject(known, 'actors', id), id)
  const figures = selectFigures(dossier, statements, toNamingTest(dossier, id))
  return [
    toSection('stances', titles.stances, {
      kind: 'stances',
      groups: toGroupsOfCommitments(
        dossier,
        latestStances,
        language,
        toSpokenLater(known, language),
      ),
      beside: toAlsoReadOf(dossier, id, language),
      silent: null,
    }),
    ...toVoiceSections(dossier, id, statements, language),
    toSection('facts', titles.facts, {
      kind: 'facts',
      facts: toActorFacts(dossier, id, language),
    }),
    toMemberSection(dossier, id, language),
    toSection(
      'dates',
      titles.dates,
      { kind: 'dates', rows: toActorDates(dossier, id, statements, language) },
      { place: 'rail' },
    ),
    toDisputeSection(dossier, { statements, figures }, language),
    toFigureSection(dossier, figures, language),
    toInheritedSection(dossier, id, language),
    toBearerSection(dossier, id, language),
    toCompareSection(dossier, id, language),
    toArticleSection(dossier, statements, language, toMentions(dossier, id)),
    toOnward(id, statements, language),
  ]
}

/** Its passages by voice: its own, others', the articles'. Each section links to the board. */
function toVoiceSections(
  dossier: Dossier,
  id: ActorId,
  statements: readonly Statement[],
  language: Language,
): readonly Section[] {
  return VOICES.map((voice) =>
    toPassageSection(
      dossier,
      voice,
      statements.filter((statement) => statement.voice === voice),
      'commitment',
      language,
      [
        item(passagesMessages[language].onBoard, {
          to: toFiltered('board', { country: [id], voice: [voice] }),
        }),
      ],
    ),
  )
}

/** Null for an unnamed bearer without a statement yet. */
function toDefinition(actor: Actor, language: Language): string | null {
  if (actor.kind === 'state' || actor.definition[language] === '') return null
  return actor.definition[language]
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

/** Links to the groups' statements, which are marked as inherited there; copies none of them. */
function toInheritedSection(dossier: Dossier, id: ActorId, language: Language): Section {
  const words = briefMessages[language]
  const groups = dossier.actors.flatMap((actor): readonly BriefItem[] => {
    if (actor.kind !== 'collective') return []
    const member = actor.members.find((each) => each.actor === id)
    if (member === undefined) return []
    const said = selectOfSubject(dossier, 'actors', actor.id)
    const counted =
      said.length === 0 ? absenceMessages[language].noStatement : toCounted(said, language)
    const aside = [toCertaintyWords(member, language), counted].join(' · ')
    return [toActorItem(dossier, actor.id, language, { aside })]
  })
  const more = item(words.show.inherited, {
    to: toFiltered('board', { country: [id], inherit: true }),
  })
  return toItemSection('inherited', groups.length === 0 ? [] : [...groups, more], language, 'rail')
}

/** Unnamed bearers that are part of it. They don't speak for the whole. */
function toBearerSection(dossier: Dossier, id: ActorId, language: Language): Section {
  const words = briefMessages[language]
  const items = dossier.actors.flatMap((actor): readonly BriefItem[] => {
    if (actor.kind !== 'unnamed' || actor.partOf !== id) return []
    const said = selectOfSubject(dossier, 'actors', actor.id)
    const aside =
      said.length === 0 ? absenceMessages[language].noStatement : toCounted(said, language)
    return [toActorItem(dossier, actor.id, language, { aside })]
  })
  return toItemSection('bearers', items, language, 'rail', words.neverTheWhole)
}

/** The states that share most commitments with it. */
function toCompareSection(dossier: Dossier, id: ActorId, language: Language): Section {
  const { show } = briefMessages[language]
  const isSpokenOn = (actor: ActorId, commitment: CommitmentId) =>
    selectOfSubject(dossier, 'cells', toCellSubject({ actor, commitment })).length > 0
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
  const filters = { country: [id] }
  const answers = (['shifts', 'changes', 'coverage'] as const).map((page) =>
    item(toPlaceName(page)[language], { to: toFiltered(page, filters) }),
  )
  return toOnwardSection(filters, statements.length === 0 ? answers.slice(2) : answers, language)
}

function toMentions({ mentions }: Dossier, id: ActorId): ReadonlyMap<string, number> {
  return new Map(
    mentions.flatMap(({ actor, article, count }) => (actor === id ? [[article, count]] : [])),
  )
}

/** Whether a figure's measure names the actor, as a whole word. */
function toNamingTest(dossier: Dossier, id: ActorId): (figure: Figure) => boolean {
  const names = (['full', 'short'] as const).map((form) => toActorName(dossier, id, 'en', form))
  return ({ measures }) => names.some((name) => toWords(measures.en).includes(toWords(name)))
}

/** Puts a space around every word, so that `includes` matches whole words only. */
function toWords(text: string): string {
  return ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
}
