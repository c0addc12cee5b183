/** Stances in a line for those who see a link to a page: with who tells them, and as far as there is room. */
import type { Dossier, Statement } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { toTeller } from './source-words'
import { toStatementName } from './statement-words'
import { toldMessages } from './told-messages'

/** Previews show about so many letters. */
export const PREVIEW_LENGTH = 200

/** `declines, reported by Ana Prado`; without `teller` the stance alone, for it is in the actor's own words. */
export function toTold(stance: string, teller: string | null): string {
  return teller === null ? stance : `${stance}, ${teller}`
}

/** `Germany, troops in Ukraine: declines`, and who tells it where Germany doesn't. */
export function toToldName(dossier: Dossier, statement: Statement, language: Language): string {
  return toTold(
    toStatementName(dossier, statement, language),
    toTeller(dossier, statement, language),
  )
}

/** The first of the items that fit into `room` letters, at least one, and how many are left out. */
export function fitList(items: readonly string[], room: number, language: Language): string {
  const fitting = items.filter(
    (_, index) => index === 0 || items.slice(0, index + 1).join(' · ').length <= room,
  )
  const list = fitting.join(' · ')
  const left = items.length - fitting.length
  return left === 0 ? list : toldMessages[language].more(list, left)
}
