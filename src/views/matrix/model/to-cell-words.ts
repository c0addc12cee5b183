import { absenceMessages } from '../../../language/messages/absence-messages'
import { signMessages } from '../../../language/messages/sign-messages'
import { voiceMessages } from '../../../language/messages/voice-messages'
import { toStanceWords } from '../../../passages/words/stance-words'
import { countMessages, toCountWords } from '../../../language/messages/count-messages'
import { lowerFirst } from '../../../language/lower-first'
import { toActorNames } from '../../../language/names'
import { topicMessages, toTopicsWords } from '../../../language/messages/topic-messages'
import type { DossierIndex } from '../../../model/dossier'
import type { Commitment, CommitmentId, Language } from '../../../model/vocabulary'
import { matrixMessages } from '../matrix-messages'
import type { MatrixCell, MatrixPart } from './to-cell'

type Names = Pick<DossierIndex, 'actors' | 'instruments'>
type ToldApart = Pick<Commitment, 'toldApartBy'>

/** Everything that a cell's signs mean, in words: `declines; 2 statements in 1 sentence; own words`. */
export function toCellWords(
  dossier: Names,
  cell: MatrixCell,
  commitment: ToldApart,
  language: Language,
): string {
  const { cell: words } = matrixMessages[language]
  const signs = signMessages[language]
  if (cell.absence === 'later') return signs.later
  const groups = new Set(cell.parts.flatMap(({ through }) => through))
  const { statements, sentences } = cell.count
  const inSentences = countMessages[language].sentences(sentences)
  const parts =
    cell.absence === 'left-out'
      ? [
          signs['left-out'],
          statements > 0 && words.passing(statements, inSentences, cell.isEarlier),
        ]
      : [
          toTopicsWords(
            dossier,
            cell.parts,
            commitment.toldApartBy,
            (part) => toPartWords(part, language),
            language,
          ),
          toCountWords(cell.count, language),
          cell.voices
            .map((voice) =>
              voice === 'group' ? words.ofGroup : voiceMessages[language].names[voice],
            )
            .join(', '),
          cell.isChanged && signs.changed,
          cell.isConflicting && signs.conflict,
          cell.isDisputed && !cell.isConflicting && signs.disputed,
          groups.size > 0 &&
            signs.through(toActorNames(dossier, [...groups], language, 'full', 'within')),
        ]
  const { alsoInherited } = cell
  return [
    ...parts,
    alsoInherited.statements > 0 && words.alsoInherited(toCountWords(alsoInherited, language)),
  ]
    .filter((part) => part !== false)
    .join('; ')
}

/** In a word or two: the stance, or the number of topics. */
export function toCellWord(
  { parts, absence }: MatrixCell,
  { toldApartBy }: ToldApart,
  language: Language,
): string {
  if (absence !== null) return signMessages[language][absence]
  const [first] = parts
  if (toldApartBy !== null && parts.length > 1) {
    return topicMessages[language].apart(parts.length)
  }
  return first === undefined ? '' : lowerFirst(first.stance.name[language], language)
}

function toPartWords({ stance, isShown, isOpen }: MatrixPart, language: Language): string {
  if (!isShown) return signMessages[language]['left-out']
  return toStanceWords(stance, isOpen ? 'open' : 'firm', language)
}

/** The words of a row's cells, and of what its groups say where it says nothing. */
interface RowWords {
  readonly cells: ReadonlyMap<CommitmentId, { readonly words: string }>
  readonly unsaid: ReadonlyMap<CommitmentId, string> | undefined
}

/** The words of a cell, even an empty one: its own, or what the row's groups say. */
export function toWordsOf(
  { cells, unsaid }: RowWords,
  commitment: CommitmentId,
  language: Language,
): string {
  const { noStatement, noneOwn } = absenceMessages[language]
  const own = cells.get(commitment)?.words
  const groups = unsaid?.get(commitment)
  return groups === undefined ? (own ?? noStatement) : `${own ?? noneOwn}; ${groups}`
}
