import { actorMessages } from '../../language/actor-messages'
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import { ROLES, type Actor, type ActorId, type Language } from '../../model/vocabulary'
import { methodMessages } from './method-messages'
import type { Described } from './method-model'
import { toProse, type Prose } from './to-prose'

export interface ActorRow {
  readonly id: ActorId
  readonly name: string
  /** Why it is where it is: what a role was read from, or what a group is. */
  readonly words: Prose
  /** Since when, how sure, or how many. */
  readonly asides: readonly string[]
}

export interface ActorGroup {
  readonly name: string
  readonly rows: readonly ActorRow[]
}

/** States by their role, then the groups; those without anybody are left out. */
export function toActorRows(dossier: Described, language: Language): readonly ActorGroup[] {
  const { actors: words } = methodMessages[language]
  const { roles } = actorMessages[language]
  const toRow = (actor: Actor) => ({
    id: actor.id,
    name: toActorName(dossier, actor.id, language),
    ...toWords(actor, dossier, language),
  })
  const groups = [
    ...ROLES.map((role) => ({
      name: roles[role],
      rows: dossier.actors
        .filter((actor) => actor.kind === 'state' && actor.role === role)
        .map(toRow),
    })),
    {
      name: words.groups,
      rows: dossier.actors.filter(({ kind }) => kind === 'collective').map(toRow),
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

function toWords(
  actor: Actor,
  { articles }: Described,
  language: Language,
): Pick<ActorRow, 'words' | 'asides'> {
  const { actors: words } = methodMessages[language]
  if (actor.kind === 'collective') {
    return {
      words: toProse(actor.definition[language], articles),
      asides: actor.members.length === 0 ? [] : [words.members(actor.members.length)],
    }
  }
  const { source, certainty, sinceSpan } = actor.roleSource
  return {
    words: source === null ? [] : toProse(source[language], articles),
    asides: [
      ...(sinceSpan === null ? [] : [words.since(formatSpan(sinceSpan, language))]),
      actorMessages[language].certainties[certainty],
    ],
  }
}
