/** What is about a document or body, and what comes from it. */
import type { Dossier, Statement } from '../../model/dossier'
import type { InstrumentId, Language } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { passagesMessages } from '../../passages/passages-messages'
import { selectOfSubject } from '../../stances/subject-statements'
import { briefMessages } from './brief-messages'

interface Told {
  readonly all: readonly Statement[]
  readonly about: readonly Statement[]
  /** Some of them may be about it, too. */
  readonly from: readonly Statement[]
}

/** In the dossier's order. */
export function selectTold(dossier: Dossier, id: InstrumentId): Told {
  const all = selectOfSubject(dossier, 'instruments', id)
  return {
    all,
    about: all.filter(({ instrument }) => instrument === id),
    from: all.filter(({ via }) => via.includes(id)),
  }
}

/** How many statements are about it, and how many come from it. */
export function toToldWords(dossier: Dossier, id: InstrumentId, language: Language): string {
  const words = briefMessages[language]
  const { about, from } = selectTold(dossier, id)
  const told = [
    about.length > 0 && words.aboutIt(toCounted(about, language)),
    from.length > 0 && words.fromIt(toCounted(from, language)),
  ].filter((part) => part !== false)
  return told.length === 0 ? passagesMessages[language].noStatement : told.join(' ')
}
