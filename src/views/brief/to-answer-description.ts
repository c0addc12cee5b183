import { voiceMessages } from '../../language/messages/voice-messages'
import { toActorNames, toCellName } from '../../language/names'
import type { Dossier, Statement } from '../../model/dossier'
import { VOICES, type Language } from '../../model/vocabulary'
import type { Passage } from '../../passages/passage'
import { passagesMessages } from '../../passages/passages-messages'
import { selectAsked, type AskedOf } from '../../passages/sentences/takers'
import { toTeller, toTellerWords } from '../../passages/words/source-words'
import { toStanceWords } from '../../passages/words/stance-words'
import { toStatementWords } from '../../passages/words/statement-words'
import { fitList, PREVIEW_LENGTH, toTold } from '../../passages/words/told-words'
import type { Brief } from './brief'

/** What the page of a cell, a statement or a question answers, for those who see a link to it. */
export function toAnswerDescription(
  { answer, title, lead }: Pick<Brief, 'answer' | 'title' | 'lead'>,
  dossier: Dossier,
  language: Language,
): string {
  if (answer === undefined) return lead
  switch (answer.kind) {
    case 'statement':
      return toPassageWords(answer.passage, title, language)
    case 'cell': {
      const [first, ...others] = answer.cell.groups
      if (first === undefined) return lead
      if (others.length === 0) return toPassageWords(first.latest, title, language)
      const stances = answer.cell.groups.map(
        ({ name, stance, reading, latest }) =>
          `${name}: ${toTold(toStanceWords(stance, reading, language), toTellerWords(latest, language))}`,
      )
      return `${title}. ${stances.join(' · ')}.`
    }
    case 'question': {
      const { groups, asked, counted } = answer
      const statements = groups.flatMap((group) => group.statements)
      if (statements.length === 0) return lead
      return `${toAnswerWords(dossier, statements, asked, language)}. ${counted}.`
    }
  }
}

/** `Germany, troops in Ukraine: declines, 6 Jan 2026. [Our rendering] (our rendering; Tiền Phong, 7 Jan 2026)` */
function toPassageWords(passage: Passage, title: string, language: Language): string {
  const { stance, reading, said, quote, gloss, where } = passage
  const { rendering } = passagesMessages[language]
  const words = language === 'en' ? `[${gloss}] (${rendering}; ${where})` : `“${quote}” (${where})`
  const taken = `${toStanceWords(stance, reading, language)}, ${said}`
  return `${title}: ${toTold(taken, toTellerWords(passage, language))}. ${words}`
}

/**
 * The statements as far as there is room, own words first. A question that asks in whose words something is
 * said is answered for each of them.
 */
function toAnswerWords(
  dossier: Dossier,
  statements: readonly Statement[],
  asked: AskedOf,
  language: Language,
): string {
  const toNames = (said: readonly Statement[]) => [
    ...new Set(said.map((each) => toDatedName(dossier, each, asked, language))),
  ]
  const byVoice = VOICES.map((voice) => ({
    voice,
    names: toNames(statements.filter((each) => each.voice === voice)),
  })).filter(({ names }) => names.length > 0)
  if (asked.voice.length < 2) {
    return fitList(
      byVoice.flatMap(({ names }) => names),
      PREVIEW_LENGTH,
      language,
    )
  }
  const { choices } = voiceMessages[language]
  return byVoice
    .map(
      ({ voice, names }) =>
        `${choices[voice]}: ${fitList(names, PREVIEW_LENGTH / byVoice.length, language)}`,
    )
    .join('. ')
}

/** `Germany, troops in Ukraine: declines, 6 Jan 2026`, and who tells it where Germany doesn't. */
function toDatedName(
  dossier: Dossier,
  statement: Statement,
  asked: AskedOf,
  language: Language,
): string {
  const { what, stance, when } = toStatementWords(dossier, statement, language)
  const who = toActorNames(dossier, selectAsked(statement.actors, asked), language)
  const dated = `${toCellName(who, what, language)}: ${stance}, ${when}`
  return toTold(dated, toTeller(dossier, statement, language))
}
