/** The parts of a link that say how the views are drawn, and the names they have there. */
import { LANGUAGES } from '../model/vocabulary'
import { KNOWN_BY } from '../stages/cutoff'
import {
  LANES,
  READER_TEXTS,
  ROW_ORDERS,
  SCALES,
  SIDES,
  THEMES_OF_LINK,
  type Selection,
} from './selection'

/** The value of a flag that is on; one that is off is left out. */
export const FLAGS = {
  inherit: '1',
  hideEmpty: 'hide',
  roster: '1',
  table: '1',
  furniture: '1',
  embed: '1',
} as const

/** Parts of a link with one of a few values. */
export const CHOICES = {
  knownBy: KNOWN_BY,
  sort: ROW_ORDERS,
  lanes: LANES,
  scale: SCALES,
  text: READER_TEXTS,
  side: SIDES,
  lang: LANGUAGES,
  theme: THEMES_OF_LINK,
} as const satisfies Partial<Record<keyof Selection, readonly string[]>>

/** Keys that have another name in a link than in the selection. */
const NAMES_IN_LINK: Readonly<Record<string, string>> = { hideEmpty: 'empty', knownBy: 'known' }

export function nameInLink(key: string): string {
  return NAMES_IN_LINK[key] ?? key
}
