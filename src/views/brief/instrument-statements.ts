/** Statements about a document or body, and statements that come from it. */
import type { Dossier, Statement } from '../../model/dossier'
import type { InstrumentId, Language } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { absenceMessages } from '../../language/messages/absence-messages'
import { selectOfSubject } from '../../stances/subject-statements'
import { briefMessages } from './brief-messages'

interface InstrumentStatements {
  readonly all: readonly Statement[]
  readonly about: readonly Statement[]
  /** May overlap with `about`. */
  readonly from: readonly Statement[]
}

/** In the dossier's order. */
export function selectInstrumentStatements(
  dossier: Dossier,
  id: InstrumentId,
): InstrumentStatements {
  const all = selectOfSubject(dossier, 'instruments', id)
  return {
    all,
    about: all.filter(({ instrument }) => instrument === id),
    from: all.filter(({ via }) => via.includes(id)),
  }
}

/** How many statements are about it, and how many come from it. */
export function toInstrumentCounts(dossier: Dossier, id: InstrumentId, language: Language): string {
  const words = briefMessages[language]
  const { about, from } = selectInstrumentStatements(dossier, id)
  const counts = [
    about.length > 0 && words.aboutIt(toCounted(about, language)),
    from.length > 0 && words.fromIt(toCounted(from, language)),
  ].filter((part) => part !== false)
  return counts.length === 0 ? absenceMessages[language].noStatement : counts.join(' ')
}
