/** Ready-made choices of countries. */
import { sectionMessages } from '../../language/messages/section-messages'
import type { DossierIndex } from '../../model/dossier'
import type { ActorId, Language } from '../../model/vocabulary'
import { filterPanelMessages } from './filter-panel-messages'

export interface Preset {
  readonly label: string
  /** Empty means all. A group's members come with the group, whose words are not theirs. */
  readonly actors: readonly ActorId[]
}

export function toPresets(dossier: DossierIndex, language: Language): readonly Preset[] {
  const { presets } = filterPanelMessages[language]
  const states = dossier.actors.filter((actor) => actor.kind === 'state')
  const withRole = (...roles: readonly string[]) =>
    states.filter((state) => roles.includes(state.role)).map((state) => state.id)
  const stateIds = new Set([
    ...states.map((state) => state.id),
    ...dossier.roster.members.map((member) => member.code),
  ])
  const collectives = dossier.actors.flatMap((actor) =>
    actor.kind === 'collective' &&
    actor.members.length > 1 &&
    actor.members.every((member) => stateIds.has(member.actor))
      ? [
          {
            label: actor.short[language],
            actors: [actor.id, ...actor.members.map((member) => member.actor)],
          },
        ]
      : [],
  )
  return [
    { label: sectionMessages[language]['co-lead'], actors: withRole('co-lead') },
    { label: presets.named, actors: withRole('co-lead', 'member') },
    ...collectives,
    { label: presets.all, actors: [] },
  ]
}
