import { toCountWords } from '../../language/messages/count-messages'
import { toCellName } from '../../language/names'
import { signMessages } from '../../language/messages/sign-messages'
import { toTellerWords } from '../words/source-words'
import { toStanceWords } from '../words/stance-words'
import { voiceMessages } from '../../language/messages/voice-messages'
import { topicMessages } from '../../language/messages/topic-messages'
import type { Language } from '../../model/vocabulary'
import { toCounted } from '../counted'
import { toCount } from '../../model/count'
import { toAbsence, toSilence } from '../words/absence-words'
import { openCellMessages } from './open-cell-messages'
import type { OpenCellModel } from './open-cell-model'
import type { Passage } from '../passage'
import { passagesMessages } from '../passages-messages'
import { lowerFirst } from '../../language/lower-first'

/** `Kenya, ocean treaty`, with the open topic: `Kenya, ocean treaty: Lisbon Declaration`. */
export function toTitle(
  { actor, commitment, cell, topics }: OpenCellModel,
  language: Language,
): string {
  const name = toCellName(actor, commitment, language)
  const open = topics.find(({ topic }) => topic === cell.topic)
  return open === undefined ? name : `${name}: ${open.name}`
}

/** One line about the cell: `declines · 2 statements in 1 sentence`. */
export function toSummary(model: OpenCellModel, language: Language): string {
  const messages = openCellMessages[language]
  const { groups, own, inherited } = model
  if (groups.length === 0) {
    return toAbsence(model, language) ?? toSilence(language)
  }
  const isLeftOut = groups.every(({ isShown }) => !isShown)
  const counted = toCounted(own, language)
  return [
    isLeftOut ? signMessages[language]['left-out'] : toStance(model, language),
    own.length > 0 && (isLeftOut ? messages.passing(counted) : counted),
    inherited.length > 0 && messages.inherited(toCountWords(toCount(inherited), language)),
    own.length + inherited.length === 0 && messages.nonePass,
  ]
    .filter((part) => part !== false)
    .join(' · ')
}

/** The latest stance, or, with several topics, their number. */
function toStance({ groups, toldApartBy }: OpenCellModel, language: Language): string {
  const [first, ...others] = groups
  if (first === undefined) return ''
  if (others.length === 0 || toldApartBy === null) {
    return toStanceWords(first.stance, first.reading, language)
  }
  return topicMessages[language].apart(groups.length)
}

/** What a screen reader says when the cell opens: words, then those of the newest passage. */
export interface Announcement {
  readonly words: string
  readonly newest: Pick<Passage, 'quote' | 'gloss' | 'language'> | null
}

/**
 * `Kenya, ocean treaty: supports, own words, 3 Mar 2025` and its quote; of several passages, their
 * number and the newest. Where the filters leave a latest stance out, that comes first, as in the
 * panel, and no older one is heard as the newest.
 */
export function toAnnouncement(model: OpenCellModel, language: Language): Announcement {
  const { newest } = model
  const leftOut = toLeftOut(model)
  const heard =
    newest === null
      ? leftOut.length === 0 && toSummary(model, language)
      : toHeard(model, newest, leftOut.length > 0, language)
  const words = [...leftOut, heard].filter((part) => part !== false).join(' ')
  return { words: `${toTitle(model, language)}: ${words}`, newest }
}

/** One for each topic whose latest stance is left out, with its name if the cell has several. */
function toLeftOut({ groups }: OpenCellModel): readonly string[] {
  return groups.flatMap(({ name, leftOut }) => {
    if (leftOut === null) return []
    return groups.length > 1 && name !== null ? `${name}: ${leftOut}` : leftOut
  })
}

/** The passages that pass: how many, and the newest of them. */
function toHeard(
  { own, inherited, actor }: OpenCellModel,
  { who, stance, reading, through, said, ...voiced }: Passage,
  isLatestLeftOut: boolean,
  language: Language,
): string {
  const words = [
    who !== actor && who,
    toStanceWords(stance, reading, language),
    through !== null && lowerFirst(passagesMessages[language].through(through), language),
    toTellerWords(voiced, language) ?? voiceMessages[language].names.own,
    said,
  ]
    .filter((part) => part !== false)
    .join(', ')
  const { onlyPassing, newestPassing, newestOf } = openCellMessages[language]
  const all = [...own, ...inherited]
  if (all.length === 1) return isLatestLeftOut ? onlyPassing(words) : words
  return (isLatestLeftOut ? newestPassing : newestOf)(toCounted(all, language), words)
}
