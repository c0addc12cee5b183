/** The terms that texts are indexed by, besides folded words. None of them is a word, as words have only letters and digits. */
import type { ActorId } from '../model/vocabulary'

/** An actor, under any of its names. */
export function toActorTerm(actor: ActorId): string {
  return `@${actor}`
}

/** A word with its accents. */
export function toSpellingTerm(spelling: string): string {
  return `=${spelling}`
}

/** So many UTF-16 units of a folded word are a term of their own: so many words begin with them. */
export const LONGEST_START = 2

/** Words that begin with up to `LONGEST_START` letters. */
export function toStartTerm(letters: string): string {
  return `${letters}*`
}
