/** What an actor is, by whom it is said and how sure that is. */
import { actorMessages, toActorKind } from '../../language/actor-messages'
import { formatDay } from '../../language/format-date'
import type { Dossier } from '../../model/dossier'
import type { Actor, ActorId, Language, Membership, RosterMember } from '../../model/vocabulary'
import { item, toSection, type Fact, type Item, type ItemGroup, type Section } from './brief'
import { briefMessages } from './brief-messages'
import { factMessages } from './fact-messages'
import { toActorItem, toPersonItem, toStanding } from './to-items'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What kind of actor it is, in a word or two. */
export function toKicker(dossier: Dossier, id: ActorId, language: Language): string {
  const actor = dossier.actors.find((known) => known.id === id)
  return actor === undefined ? actorMessages[language].onRoster : toActorKind(actor, language)
}

export function toActorFacts(dossier: Dossier, id: ActorId, language: Language): readonly Fact[] {
  const words = factMessages[language]
  const actor = dossier.actors.find((known) => known.id === id)
  const member = dossier.roster.members.find(({ code }) => code === id)
  const memberships = dossier.actors.flatMap((group) =>
    group.kind === 'collective'
      ? group.members.filter((each) => each.actor === id).map((each) => ({ group, each }))
      : [],
  )
  const toGroupItem = ({ group, each }: (typeof memberships)[number]) =>
    toActorItem(dossier, group.id, language, {
      aside: toStanding(each, language),
      source: each.source?.[language] ?? null,
    })
  const people = dossier.people.filter(({ country }) => country === id)
  return [
    { term: words.role, items: actor?.kind === 'state' ? [toRoleItem(actor, language)] : [] },
    {
      term: words.memberOf,
      items: memberships.filter(({ each }) => isMember(each)).map(toGroupItem),
    },
    {
      term: words.countedWith,
      items: memberships.filter(({ each }) => !isMember(each)).map(toGroupItem),
    },
    { term: words.partOf, items: toWholeItems(dossier, actor, language) },
    {
      term: words.roster,
      items: member === undefined ? [] : [toRosterItem(dossier, member, language)],
    },
    { term: words.also, items: (actor?.also ?? []).map((name) => item(name)) },
    { term: words.people, items: people.map((person) => toPersonItem(person)) },
  ].filter(({ items }) => items.length > 0)
}

/** Whether it is known to belong there, and not only counted there by others. */
function isMember({ certainty }: Membership): boolean {
  return certainty === 'stated' || certainty === 'outside'
}

/** What an unnamed bearer is one or some of. */
function toWholeItems(
  dossier: Dossier,
  actor: Actor | undefined,
  language: Language,
): readonly Item[] {
  if (actor?.kind !== 'unnamed' || actor.partOf === null) return []
  return [toActorItem(dossier, actor.partOf, language)]
}

function toRoleItem(actor: Actor & { kind: 'state' }, language: Language): Item {
  return item(actorMessages[language].roles[actor.role], {
    aside: toStanding(actor.roleSource, language),
    source: actor.roleSource.source?.[language] ?? null,
  })
}

/** The roster's own words on it: from outside the articles, and never evidence. */
function toRosterItem(
  { roster }: Dossier,
  { level, certainty, source, note }: RosterMember,
  language: Language,
): Item {
  const words = factMessages[language]
  const { name, date } = roster.sources.find(({ id }) => id === source) ?? {
    name: source,
    date: null,
  }
  const named = date === null ? name : `${name}, ${toDate(date, language)}`
  const isSourced = certainty !== 'unsourced'
  return item(words.onRoster(toDate(roster.asOf, language)), {
    aside: [
      ...(level === 'leaders' ? [words.levels.leaders] : []),
      actorMessages[language].certainties[certainty],
    ].join(', '),
    source: [isSourced && words.source(named), note?.[language], roster.note[language]]
      .filter((part) => part !== undefined && part !== false)
      .join(' '),
  })
}

/** A day in words; what is dated less exactly stays as it is written. */
function toDate(asOf: string, language: Language): string {
  return DAY.test(asOf) ? formatDay(asOf, language) : asOf
}

/** A collective's members, those with the same source together. */
export function toMemberSection(dossier: Dossier, id: ActorId, language: Language): Section {
  const words = briefMessages[language]
  const actor = dossier.actors.find((known) => known.id === id)
  const members = actor?.kind === 'collective' ? actor.members : []
  const firsts = members.filter(
    (member, index) => members.findIndex((other) => isAlike(member, other)) === index,
  )
  const groups = firsts.map((first): ItemGroup => ({
    title: isMember(first)
      ? toStanding(first, language)
      : words.countedWith(toStanding(first, language)),
    items: members
      .filter((member) => isAlike(member, first))
      .map((member) => toActorItem(dossier, member.actor, language)),
    note: first.source?.[language] ?? null,
  }))
  const { members: all, counted } = words.sections
  const title = members.every(isMember) ? all : counted
  return toSection('members', title, { kind: 'items', layout: 'flow', groups })
}

function isAlike(a: Membership, b: Membership): boolean {
  return a.certainty === b.certainty && a.since === b.since && a.source?.en === b.source?.en
}
