/** Passages that call something new or changed themselves. */
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { toEventEvidence, type Evidence } from '../../passages/evidence'
import { toPassage, type Passage } from '../../passages/passage'
import type { Called } from '../../selection/select-moves'

export type CalledTold =
  | {
      readonly kind: 'statement'
      readonly key: string
      readonly words: string
      readonly passage: Passage
    }
  | {
      readonly kind: 'event'
      readonly key: string
      readonly words: string
      readonly evidence: Evidence
    }

/** Nothing of an event whose passages with these words are not known on the selection's day. */
export function toCalledTold(
  dossier: Dossier,
  called: Called,
  language: Language,
): readonly CalledTold[] {
  if (called.kind === 'statement') {
    const { statement } = called
    const words = statement.changeWords ?? ''
    const passage = toPassage(dossier, statement, language)
    return [{ kind: 'statement', key: statement.id, words, passage }]
  }
  const words = called.event.changeWords ?? ''
  return toEventEvidence(dossier, called.event, language)
    .filter(({ quote }) => quote.includes(words))
    .map((evidence) => ({ kind: 'event', key: evidence.key, words, evidence }))
}

/** Where `words` stand in a text, as UTF-16 indices. */
export function findWords(
  text: string,
  words: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (words === '') return []
  const found = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    found.push({ start, end: start + words.length })
  }
  return found
}
