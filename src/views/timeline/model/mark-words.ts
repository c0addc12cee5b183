/** What the timeline tells of a statement, in the reader's language. */
import { toAboutName } from '../../../language/about-words'
import { formatSpan } from '../../../language/format-date'
import { toActorName } from '../../../language/names'
import { toStanceWords } from '../../../language/stance-words'
import { toStatementDetails, type StatementDetails } from '../../../language/statement-details'
import { toFactLines, toFormText } from '../../../language/statement-facts'
import type { Dossier, Statement } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import type { ActorId, Language, Stance } from '../../../model/vocabulary'
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
  return {
    name: timelineMessages[language].markName(who, what, stance, when),
    who,
    what,
    stance,
    when,
    voice: toVoiceWord(details, language),
    facts: toFactLines({ ...details, with: [], instrument: null }, language),
  }
}

function toVoiceWord({ voice, speakers }: StatementDetails, language: Language): string {
  const { voices, reportedBy } = passagesMessages[language]
  if (voice !== 'reported' || speakers.length === 0) return voices[voice]
  return reportedBy(new Intl.ListFormat(language).format(speakers.map(({ name }) => name)))
}

/** `France, Germany and Italy`. */
export function toActorNames(
  dossier: Pick<Dossier, 'actors'>,
  actors: readonly ActorId[],
  language: Language,
): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    actors.map((actor) => toActorName(dossier, actor, language)),
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
