/** What an actor is, who says so and how certain that is. */
import { findIfAny } from '../../../model/find-by-id'
import { actorMessages, toActorKind } from '../../../language/messages/actor-messages'
import { toDayWords, toSourceName } from '../../../language/day-words'
import type { Dossier } from '../../../model/dossier'
import { isMember } from '../../../model/is-member'
import type {
  Actor,
  ActorId,
  Language,
  Membership,
  RosterMember,
  Sourced,
} from '../../../model/vocabulary'
import { nameArticles } from '../../../passages/words/article-words'
import {
  item,
  toSection,
  type BriefFact,
  type BriefItem,
  type ItemGroup,
  type Section,
} from '../brief'
import { briefMessages } from '../brief-messages'
import { factMessages } from './fact-messages'
import { toActorItem, toPersonItem, toCertaintyWords } from '../sections/to-items'

/** What kind of actor it is, in a word or two. */
export function toKicker(dossier: Dossier, id: ActorId, language: Language): string {
  const actor = findIfAny(dossier.actors, id)
  return actor === undefined ? actorMessages[language].onRoster : toActorKind(actor, language)
}

export function toActorFacts(
  dossier: Dossier,
  id: ActorId,
  language: Language,
): readonly BriefFact[] {
  const words = factMessages[language]
  const actor = findIfAny(dossier.actors, id)
  const member = dossier.roster.members.find(({ code }) => code === id)
  const memberships = dossier.actors.flatMap((group) =>
    group.kind === 'collective'
      ? group.members.filter((each) => each.actor === id).map((each) => ({ group, each }))
      : [],
  )
  const toGroupItem = ({ group, each }: (typeof memberships)[number]) =>
    toActorItem(dossier, group.id, language, {
      aside: toCertaintyWords(each, language),
      source: toSourceText(dossier, each, language),
    })
  const people = dossier.people.filter(({ country }) => country === id)
  return [
    {
      term: words.role,
      items: actor?.kind === 'state' ? [toRoleItem(dossier, actor, language)] : [],
    },
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
      items: member === undefined ? [] : toRosterItems(dossier, member, language),
    },
    { term: words.also, items: (actor?.also ?? []).map((name) => item(name)) },
    { term: words.people, items: people.map((person) => toPersonItem(person)) },
  ].filter(({ items }) => items.length > 0)
}

/** The group or country that an unnamed bearer is part of. */
function toWholeItems(
  dossier: Dossier,
  actor: Actor | undefined,
  language: Language,
): readonly BriefItem[] {
  if (actor?.kind !== 'unnamed' || actor.partOf === null) return []
  return [toActorItem(dossier, actor.partOf, language)]
}

function toRoleItem(
  dossier: Dossier,
  actor: Actor & { kind: 'state' },
  language: Language,
): BriefItem {
  return item(actorMessages[language].roles[actor.role], {
    aside: toCertaintyWords(actor.roleSource, language),
    source: toSourceText(dossier, actor.roleSource, language),
  })
}

/** What a role or a membership rests on; null where that is not known yet. */
function toSourceText(
  { articles }: Dossier,
  { source }: Sourced,
  language: Language,
): string | null {
  return source === null ? null : nameArticles(source[language], articles, language)
}

/** What the roster says: a source outside the articles, never evidence. Empty before its date. */
function toRosterItems(
  { roster }: Dossier,
  { level, certainty, source, note }: RosterMember,
  language: Language,
): readonly BriefItem[] {
  const words = factMessages[language]
  const isSourced = certainty !== 'unsourced'
  const known = roster.sources.filter(({ id }) => id === source)
  return known.map((each) =>
    item(words.onRoster(toDayWords(roster.asOf, language)), {
      aside: [
        ...(level === 'leaders' ? [words.levels.leaders] : []),
        actorMessages[language].certainties[certainty],
      ].join(', '),
      source: [
        isSourced && actorMessages[language].source(toSourceName(each, language)),
        note?.[language],
        roster.note[language],
      ]
        .filter((part) => part !== undefined && part !== false)
        .join(' '),
    }),
  )
}

/** A collective's members, grouped by source. */
export function toMemberSection(dossier: Dossier, id: ActorId, language: Language): Section {
  const words = briefMessages[language]
  const actor = findIfAny(dossier.actors, id)
  const members = actor?.kind === 'collective' ? actor.members : []
  const firsts = members.filter(
    (member, index) => members.findIndex((other) => isAlike(member, other)) === index,
  )
  const groups = firsts.map((first): ItemGroup => ({
    title: isMember(first)
      ? toCertaintyWords(first, language)
      : words.countedWith(toCertaintyWords(first, language)),
    items: members
      .filter((member) => isAlike(member, first))
      .map((member) => toActorItem(dossier, member.actor, language)),
    note: toSourceText(dossier, first, language),
  }))
  const { members: all, counted } = words.sections
  const title = members.every(isMember) ? all : counted
  return toSection('members', title, { kind: 'items', layout: 'flow', groups })
}

function isAlike(a: Membership, b: Membership): boolean {
  return a.certainty === b.certainty && a.since === b.since && a.source?.en === b.source?.en
}
