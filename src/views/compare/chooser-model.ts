/** The actors to choose from, by role, and a few suggestions. */
import { toActorName, toFlag } from '../../language/names'
import { sectionMessages, toSectionId } from '../../language/messages/section-messages'
import type { Dossier } from '../../model/dossier'
import { ACTOR_SECTIONS, type ActorId, type Language, type Role } from '../../model/vocabulary'
import { toCount, type Count } from '../../model/count'
import { toIdList } from '../../selection/selection'
import { selectOfSubject } from '../../stances/subject-statements'
import { compareMessages } from './compare-messages'

export interface ActorChoice {
  readonly actor: ActorId
  readonly name: string
  readonly flag: ActorId | null
  /** Statements by the actor, whatever the filters. */
  readonly count: Count
}

export interface ChoiceGroup {
  readonly id: string
  readonly title: string
  readonly choices: readonly ActorChoice[]
}

export interface Suggestion {
  readonly actors: readonly ActorId[]
  /** `France and the United Kingdom`. */
  readonly title: string
}

/** By role; collectives come after the states, silent roster states last. */
export function toChoices(dossier: Dossier, language: Language): readonly ChoiceGroup[] {
  const words = compareMessages[language]
  const toChoice = (actor: ActorId): ActorChoice => ({
    actor,
    name: toActorName(dossier, actor, language),
    flag: toFlag(dossier, actor),
    count: countOf(dossier, actor),
  })
  const known = new Set(dossier.actors.map(({ id }) => id))
  const silent = dossier.roster.members.filter(({ code }) => !known.has(code))
  return [
    ...ACTOR_SECTIONS.map((section) => ({
      id: section,
      title: sectionMessages[language][section],
      choices: dossier.actors.filter((actor) => toSectionId(actor) === section).map(({ id }) => id),
    })),
    {
      id: 'roster',
      title: words.others(silent.length),
      choices: silent.map(({ code }) => code),
    },
  ]
    .map((group) => ({ ...group, choices: group.choices.map(toChoice) }))
    .filter(({ choices }) => choices.length > 0)
}

/**
 * By role, so that they work for any dossier: the co-leads; the co-leads and the most heard member;
 * the most heard beneficiary, partner and opponent, in pairs.
 */
export function toSuggestions(dossier: Dossier, language: Language): readonly Suggestion[] {
  const list = new Intl.ListFormat(language)
  const heardMost = (role: Role) =>
    withRole(dossier, role)
      .map((actor) => ({ actor, count: selectOfSubject(dossier, 'actors', actor).length }))
      .toSorted((a, b) => b.count - a.count)
      .slice(0, 1)
      .map(({ actor }) => actor)
  const coLeads = withRole(dossier, 'co-lead')
  const [beneficiary, member, partner, opponent] = (
    ['beneficiary', 'member', 'partner', 'opponent'] as const
  ).map(heardMost)
  return [
    coLeads,
    [...coLeads, ...(member ?? [])],
    [...(partner ?? []), ...(opponent ?? [])],
    [...(beneficiary ?? []), ...(partner ?? [])],
  ]
    .map((actors) => ({
      actors: toIdList(actors),
      title: list.format(actors.map((actor) => toActorName(dossier, actor, language))),
    }))
    .filter(
      ({ actors, title }, index, all) =>
        actors.length > 1 && all.findIndex((other) => other.title === title) === index,
    )
}

function withRole({ actors }: Dossier, role: Role): readonly ActorId[] {
  return actors.flatMap((actor) =>
    actor.kind === 'state' && actor.role === role ? [actor.id] : [],
  )
}

function countOf(dossier: Dossier, actor: ActorId): Count {
  return toCount(selectOfSubject(dossier, 'actors', actor))
}
