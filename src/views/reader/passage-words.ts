/** A statement in words, for its tag, for its accessible name and for the card that tells it in full. */
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import type { ArticleId, Dossier, Statement } from '../../model/dossier'
import type { Language, Stance, Voice } from '../../model/vocabulary'
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

/** Everything that is known of a statement beyond its words. Null and empty where it says nothing. */
export interface PassageDetails {
  /** English, the project's own. */
  readonly gloss: string
  readonly speakers: readonly { readonly name: string; readonly role: string | null }[]
  readonly voice: Voice
  readonly said: string
  readonly basis: string | null
  readonly conditions: readonly string[]
  readonly limits: string | null
  readonly instrument: string | null
  readonly note: string | null
}

export function toPassageDetails(
  dossier: Dossier,
  statement: Statement,
  language: Language,
): PassageDetails {
  const instrument = dossier.instruments.find(({ id }) => id === statement.instrument)
  return {
    gloss: statement.gloss,
    speakers: statement.via.flatMap((id) => toSpeaker(dossier, id, statement.article, language)),
    voice: statement.voice,
    said: formatSpan(statement.saidSpan, language),
    basis: statement.basis?.[language] ?? null,
    conditions: dossier.conditions
      .filter(({ id }) => statement.conditions.includes(id))
      .map(({ name }) => name[language]),
    limits: statement.limits?.[language] ?? null,
    instrument: instrument?.name[language] ?? null,
    note: statement.note?.[language] ?? null,
  }
}

/** A person with the role that this very article gives, or a document, office or body. */
function toSpeaker(dossier: Dossier, id: string, article: ArticleId, language: Language) {
  const person = dossier.people.find((known) => known.id === id)
  if (person !== undefined) {
    const role = person.roles.find((known) => known.article === article)
    return [{ name: person.name, role: role?.title[language] ?? null }]
  }
  const instrument = dossier.instruments.find((known) => known.id === id)
  return instrument === undefined ? [] : [{ name: instrument.name[language], role: null }]
}
