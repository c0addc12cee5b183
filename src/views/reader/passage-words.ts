/** A statement in words, for its tag and for its accessible name. */
import { toActorName } from '../../language/names'
import type { Dossier, Statement } from '../../model/dossier'
import type { Language, Stance } from '../../model/vocabulary'
import { readerMessages } from './reader-messages'

export interface PassageWords {
  /** Who, what and how, e.g. `Germany, Troops in Ukraine: declines`. */
  readonly name: string
  /** The actors' names in full, e.g. `France and United Kingdom`. */
  readonly actors: string
  readonly stance: string
  readonly commitment: string
  readonly tag: {
    /** Codes of states and short names of collectives, two at most: `US GB +5`. */
    readonly actors: string
    readonly commitment: string
  }
}

export function toPassageWords(
  dossier: Dossier,
  statement: Statement,
  stance: Stance,
  language: Language,
): PassageWords {
  const known = dossier.commitments.find(({ id }) => id === statement.commitment)
  const commitment = known?.name[language] ?? statement.commitment
  const names = statement.actors.map((actor) => toActorName(dossier, actor, language))
  const actors = new Intl.ListFormat(language).format(names)
  const word = stance.name[language].toLocaleLowerCase(language)
  return {
    name: readerMessages[language].name(actors, commitment, word),
    actors,
    stance: word,
    commitment,
    tag: {
      actors: toShortActors(dossier, statement, language),
      commitment: known?.short[language] ?? statement.commitment,
    },
  }
}

function toShortActors(dossier: Dossier, { actors }: Statement, language: Language): string {
  const short = actors.map((id) => {
    const isCollective = dossier.actors.some(
      (actor) => actor.id === id && actor.kind === 'collective',
    )
    return isCollective ? toActorName(dossier, id, language, 'short') : id
  })
  const shown = short.slice(0, short.length > 3 ? 2 : 3).join(' ')
  return short.length > 3 ? `${shown} +${short.length - 2}` : shown
}
