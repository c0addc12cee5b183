import { actorMessages } from '../../language/messages/actor-messages'
import { toActorName } from '../../language/names'
import { sectionMessages, toSectionId } from '../../language/messages/section-messages'
import { toSinceWords } from '../../language/since-words'
import type { Dossier } from '../../model/dossier'
import { isMember } from '../../model/is-member'
import {
  ACTOR_SECTIONS,
  type Actor,
  type ActorId,
  type Language,
  type Membership,
} from '../../model/vocabulary'
import { methodMessages } from './method-messages'
import { toProse, type Prose } from './to-prose'

export interface ActorRow {
  readonly id: ActorId
  readonly name: string
  /** What its role was read from, or what the group is. */
  readonly words: Prose
  /** Since when, how certain, or how many. */
  readonly asides: readonly string[]
}

export interface ActorGroup {
  readonly name: string
  readonly rows: readonly ActorRow[]
}

/** States by role, then groups, then unnamed bearers; non-empty groups only. */
export function toActorRows(dossier: Dossier, language: Language): readonly ActorGroup[] {
  const toRow = (actor: Actor) => ({
    id: actor.id,
    name: toActorName(dossier, actor.id, language),
    ...toWords(actor, dossier, language),
  })
  const groups = ACTOR_SECTIONS.map((section) => ({
    name: sectionMessages[language][section],
    rows: dossier.actors.filter((actor) => toSectionId(actor) === section).map(toRow),
  }))
  return groups.filter(({ rows }) => rows.length > 0)
}

function toWords(
  actor: Actor,
  dossier: Dossier,
  language: Language,
): Pick<ActorRow, 'words' | 'asides'> {
  const { actors: words } = methodMessages[language]
  const { articles } = dossier
  if (actor.kind === 'collective') {
    const { definition, members } = actor
    return {
      words: toProse(definition[language], articles),
      asides: toSizes(members, words),
    }
  }
  if (actor.kind === 'unnamed') {
    const { definition, partOf } = actor
    return {
      words: toProse(definition[language], articles),
      asides: partOf === null ? [] : [words.partOf(toActorName(dossier, partOf, language))],
    }
  }
  const { source, certainty, sinceSpan } = actor.roleSource
  return {
    words: source === null ? [] : toProse(source[language], articles),
    asides: [
      ...(sinceSpan === null ? [] : [toSinceWords(sinceSpan, language)]),
      actorMessages[language].certainties[certainty],
    ],
  }
}

/** The number of members, and of others that are only counted with the group. */
function toSizes(
  members: readonly Membership[],
  words: (typeof methodMessages)[Language]['actors'],
): readonly string[] {
  const belong = members.filter(isMember).length
  const counted = members.length - belong
  return [
    ...(belong > 0 ? [words.members(belong)] : []),
    ...(counted > 0 ? [words.counted(counted)] : []),
  ]
}
