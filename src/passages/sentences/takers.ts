/** Who takes a stance: in their own words, by what others tell, or by open readings alone. */
import { lowerFirst } from '../../language/lower-first'
import { readingMessages } from '../../language/messages/reading-messages'
import { toActorName } from '../../language/names'
import type { Dossier, Statement } from '../../model/dossier'
import type { ActorId, Language } from '../../model/vocabulary'
import { passagesMessages } from '../passages-messages'
import type { Selection } from '../../selection/selection'

/** Whose stances are asked for, and in whose words; empty lists ask for all. */
export type AskedOf = Pick<Selection, 'country' | 'voice'>

export interface Takers {
  /** Names of those who take it in their own words, each once, newest first. */
  readonly own: readonly string[]
  /** Of those for whom others, or the article, tell it. */
  readonly told: readonly string[]
  /** Of those who take it by open readings alone, or in their own words by these alone. */
  readonly open: readonly string[]
}

/** The actors who are asked for; all of them where none is, or where the groups of one are asked for too. */
export function selectAsked(
  actors: Statement['actors'],
  { country }: Pick<AskedOf, 'country'>,
): Statement['actors'] {
  const asked = actors.filter((actor) => country.includes(actor))
  return asked.length === 0 ? actors : asked
}

/** Where one's own words are asked for beside others', who says it and of whom it is told are two answers. */
export function toTakers(
  dossier: Dossier,
  taking: readonly Statement[],
  asked: AskedOf,
  language: Language,
): Takers {
  const actorsOf = (statements: readonly Statement[]) => [
    ...new Set(statements.flatMap(({ actors }) => selectAsked(actors, asked))),
  ]
  const firm = taking.filter(({ reading }) => reading === 'firm')
  const own = actorsOf(firm.filter(({ voice }) => voice === 'own'))
  const told = actorsOf(firm.filter(({ voice }) => voice !== 'own')).filter(
    (actor) => asked.voice.length > 1 || !own.includes(actor),
  )
  const unsure = taking.filter(({ reading }) => reading === 'open')
  const unsureOwn = actorsOf(unsure.filter(({ voice }) => voice === 'own'))
  const open = actorsOf(unsure).filter(
    (actor) => !own.includes(actor) && (!told.includes(actor) || unsureOwn.includes(actor)),
  )
  const toShort = (id: ActorId) => toActorName(dossier, id, language, 'short')
  return { own: own.map(toShort), told: told.map(toShort), open: open.map(toShort) }
}

/** `told by others or the articles: NATO` and `open reading: France`, beside those who say it themselves. */
export function toOthersTaking(
  { told, open }: Pick<Takers, 'told' | 'open'>,
  language: Language,
): readonly string[] {
  const list = new Intl.ListFormat(language, { type: 'unit' })
  const openReading = lowerFirst(readingMessages[language].openReading, language)
  return [
    ...(told.length === 0 ? [] : [`${passagesMessages[language].told}: ${list.format(told)}`]),
    ...(open.length === 0 ? [] : [`${openReading}: ${list.format(open)}`]),
  ]
}
