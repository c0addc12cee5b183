/** What the timeline tells of a statement, in the reader's language. */
import { toAboutName } from '../../../passages/words/about-words'
import { formatSpan } from '../../../language/format-date'
import { toActorNames } from '../../../language/names'
import { toStanceWords } from '../../../passages/words/stance-words'
import {
  toFactLines,
  toStatementDetails,
  type StatementDetails,
} from '../../../passages/words/statement-details'
import { toFormText } from '../../../passages/words/statement-facts'
import type { Dossier, Statement } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import type { Language, Stance } from '../../../model/vocabulary'
import { voiceMessages } from '../../../language/voice-messages'
import { passagesMessages } from '../../../passages/passages-messages'
import { timelineMessages } from '../timeline-messages'

export interface MarkWords {
  /** `Germany, Troops in Ukraine: declines; said 6 Jan 2026`. */
  readonly name: string
  readonly who: string
  /** The commitment, with whom it is about and which document. */
  readonly what: string
  /** Also that the passage can be read otherwise. */
  readonly stance: string
  readonly when: string
  /** `own words`, or `reported by Yuri Ushakov`. */
  readonly voice: string
  /** What else is known, in lines; with whom and which document stand with what it is. */
  readonly facts: readonly string[]
}

export function toMarkWords(dossier: Dossier, statement: Statement, language: Language): MarkWords {
  const details = toStatementDetails(dossier, statement, language)
  const { name } = findById(dossier.commitments, statement.commitment)
  const stanceOf = findById(dossier.stances, statement.stance)
  const who = toActorNames(dossier, statement.actors, language)
  const what = toAboutName(dossier, name[language], statement, language)
  const stance = toStanceWords(stanceOf, statement.reading, language)
  const when = formatSpan(statement.saidSpan, language)
  const facts = details.facts.filter(({ kind }) => kind !== 'with' && kind !== 'instrument')
  return {
    name: timelineMessages[language].markName(who, what, stance, when),
    who,
    what,
    stance,
    when,
    voice: toVoiceWord(details, language),
    facts: toFactLines({ ...details, facts }, language),
  }
}

function toVoiceWord({ voice, speakers }: StatementDetails, language: Language): string {
  if (voice !== 'reported' || speakers.length === 0) return voiceMessages[language].names[voice]
  return passagesMessages[language].reportedBy(
    new Intl.ListFormat(language).format(speakers.map(({ name }) => name)),
  )
}

/** The selected statement, for where the reader is not beside the timeline. */
export interface OpenStatement {
  readonly statement: Statement
  readonly stance: Stance
  readonly words: MarkWords
  readonly details: StatementDetails
  readonly form: string
}

export function toOpenStatement(
  dossier: Dossier,
  statement: Statement,
  language: Language,
): OpenStatement {
  const details = toStatementDetails(dossier, statement, language)
  return {
    statement,
    stance: findById(dossier.stances, statement.stance),
    words: toMarkWords(dossier, statement, language),
    details,
    form: toFormText(details, language),
  }
}
