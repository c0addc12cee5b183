/** A statement in words, for its tag and for its accessible name. */
import { toAboutName } from '../../passages/words/about-words'
import { lowerFirst } from '../../language/lower-first'
import { toActorName, toFlag } from '../../language/names'
import { toStanceWords } from '../../passages/words/stance-words'
import type { Dossier, Statement } from '../../model/dossier'
import type { Language, Stance } from '../../model/vocabulary'
import { readerMessages } from './reader-messages'

export interface PassageWords {
  /**
   * Who, what and how: `Germany, Troops in Ukraine: declines`; with the counterpart and the document
   * that it is about, and whether the reading is an open one.
   */
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
  return {
    name: readerMessages[language].name(
      actors,
      toAboutName(dossier, commitment, statement, language),
      toStanceWords(stance, statement.reading, language),
    ),
    actors,
    stance: lowerFirst(stance.name[language], language),
    commitment,
    tag: {
      actors: toShortActors(dossier, statement, language),
      commitment: known?.short[language] ?? statement.commitment,
    },
  }
}

function toShortActors(dossier: Dossier, { actors }: Statement, language: Language): string {
  const short = actors.map(
    (id) => toFlag(dossier, id) ?? toActorName(dossier, id, language, 'short'),
  )
  const shown = short.slice(0, short.length > 3 ? 2 : 3).join(' ')
  return short.length > 3 ? `${shown} +${short.length - 2}` : shown
}
