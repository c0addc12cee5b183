import { toCountWords } from '../../language/messages/count-messages'
import { toCellName } from '../../language/names'
import { signMessages } from '../../language/messages/sign-messages'
import { toStanceWords } from '../../passages/words/stance-words'
import { topicMessages } from '../../language/messages/topic-messages'
import type { Language } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { toCount } from '../../model/count'
import { toAbsence, toSilence } from '../../passages/words/absence-words'
import { openCellMessages } from './open-cell-messages'
import type { OpenCellModel } from './open-cell-model'

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
