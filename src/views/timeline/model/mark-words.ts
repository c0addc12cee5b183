/** What is said of a statement on the timeline, in the reader's language. */
import { voiceMessages } from '../../../language/messages/voice-messages'
import type { Dossier, Statement } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import type { Language, Stance } from '../../../model/vocabulary'
import { passagesMessages } from '../../../passages/passages-messages'
import {
  toFactLines,
  toStatementRemarks,
  type StatementRemarks,
} from '../../../passages/words/statement-details'
import { toStatementWords, type StatementWords } from '../../../passages/words/statement-words'
import { timelineMessages } from '../timeline-messages'

export interface MarkWords extends StatementWords {
  /** `Germany, Troops in Ukraine: declines; said 6 Jan 2026`. */
  readonly name: string
  /** `own words`, or `reported by Yuri Ushakov`. */
  readonly voice: string
  /** What else is known, in lines; with whom and which document stand with what it is. */
  readonly facts: readonly string[]
}

export function toMarkWords(dossier: Dossier, statement: Statement, language: Language): MarkWords {
  const words = toStatementWords(dossier, statement, language)
  const details = toStatementRemarks(dossier, statement, language)
  const facts = details.facts.filter(({ kind }) => kind !== 'with' && kind !== 'instrument')
  const { markName } = timelineMessages[language]
  return {
    ...words,
    name: markName(words.who, words.what, words.stance, words.when),
    voice: toVoiceWord(details, language),
    facts: toFactLines({ ...details, facts }, language),
  }
}

function toVoiceWord({ voice, speakers }: StatementRemarks, language: Language): string {
  if (voice !== 'reported' || speakers.length === 0) return voiceMessages[language].names[voice]
  const { reportedBy } = passagesMessages[language]
  return reportedBy(new Intl.ListFormat(language).format(speakers.map(({ name }) => name)))
}

/** The selected statement, for where the reader is not beside the timeline. */
export interface OpenStatement {
  readonly statement: Statement
  readonly stance: Stance
  readonly words: MarkWords
  readonly details: StatementRemarks
}

export function toOpenStatement(
  dossier: Dossier,
  statement: Statement,
  language: Language,
): OpenStatement {
  return {
    statement,
    stance: findById(dossier.stances, statement.stance),
    words: toMarkWords(dossier, statement, language),
    details: toStatementRemarks(dossier, statement, language),
  }
}
