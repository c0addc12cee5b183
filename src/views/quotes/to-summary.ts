import { toCountWords } from '../../language/count-messages'
import { toCellName } from '../../language/names'
import { signMessages } from '../../language/sign-messages'
import { toStanceWords } from '../../passages/words/stance-words'
import { topicMessages } from '../../language/topic-messages'
import type { Language } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { toCount } from '../../model/count'
import { toAbsence, toSilence } from '../../passages/words/absence-words'
import { quotesMessages } from './quotes-messages'
import type { QuotesModel } from './quotes-model'

/** `Kenya, ocean treaty`, with the topic that is open: `Kenya, ocean treaty: Lisbon Declaration`. */
export function toTitle(
  { actor, commitment, cell, topics }: QuotesModel,
  language: Language,
): string {
  const name = toCellName(actor, commitment, language)
  const open = topics.find(({ topic }) => topic === cell.topic)
  return open === undefined ? name : `${name}: ${open.name}`
}

/** What stands behind the cell in one line: `declines · 2 statements in 1 sentence`. */
export function toSummary(model: QuotesModel, language: Language): string {
  const messages = quotesMessages[language]
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

/** The latest, or, of several topics, how many there are. */
function toStance({ groups, toldApartBy }: QuotesModel, language: Language): string {
  const [first, ...others] = groups
  if (first === undefined) return ''
  if (others.length === 0 || toldApartBy === null) {
    return toStanceWords(first.stance, first.reading, language)
  }
  return topicMessages[language].apart(groups.length)
}
