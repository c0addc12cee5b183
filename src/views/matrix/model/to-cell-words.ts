import { countMessages, toCountWords } from '../../../language/count-messages'
import { lowerFirst } from '../../../language/lower-first'
import { toActorName } from '../../../language/names'
import { toReadStance } from '../../../language/reading-messages'
import { topicMessages, toTopicsWords } from '../../../language/topic-messages'
import type { DossierIndex } from '../../../model/dossier'
import type { Commitment, CommitmentId, Language } from '../../../model/vocabulary'
import { matrixMessages } from '../matrix-messages'
import type { MatrixRow } from './matrix-model'
import type { MatrixCell, MatrixPart } from './to-cell'

type Names = Pick<DossierIndex, 'actors' | 'instruments'>
type ToldApart = Pick<Commitment, 'toldApartBy'>

/** All that a cell's signs tell, in words: `declines; 2 statements in 1 sentence; own words`. */
export function toCellWords(
  dossier: Names,
  cell: MatrixCell,
  commitment: ToldApart,
  language: Language,
): string {
  const { cell: words, signs } = matrixMessages[language]
  if (cell.absence === 'later') return signs.later
  const list = new Intl.ListFormat(language)
  const groups = new Set(cell.parts.flatMap(({ through }) => through))
  const names = [...groups].map((id) => toActorName(dossier, id, language))
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
          cell.voices.map((voice) => words.voices[voice]).join(', '),
          cell.isChanged && signs.changed,
          cell.isConflicting && signs.conflict,
          cell.isDisputed && !cell.isConflicting && signs.disputed,
          names.length > 0 && words.through(list.format(names)),
        ]
  const { alsoInherited } = cell
  return [
    ...parts,
    alsoInherited.statements > 0 && words.alsoInherited(toCountWords(alsoInherited, language)),
  ]
    .filter((part) => part !== false)
    .join('; ')
}

/** In a word or two: the stance, or how many topics there are. */
export function toCellWord(
  { parts, absence }: MatrixCell,
  { toldApartBy }: ToldApart,
  language: Language,
): string {
  if (absence !== null) return matrixMessages[language].signs[absence]
  const [first] = parts
  if (toldApartBy !== null && parts.length > 1) {
    return topicMessages[language].apart(parts.length)
  }
  return first === undefined ? '' : lowerFirst(first.stance.name[language], language)
}

function toPartWords({ stance, isShown, isOpen }: MatrixPart, language: Language): string {
  if (!isShown) return matrixMessages[language].signs['left-out']
  return toReadStance(stance, isOpen, language)
}

/** What a cell of a row says, also an empty one: its own words, or what the row's groups say. */
export function toWordsOf(
  { cells, unsaid }: Pick<MatrixRow, 'cells' | 'unsaid'>,
  commitment: CommitmentId,
  language: Language,
): string {
  const { notMentioned, noneOwn } = matrixMessages[language].cell
  const own = cells.get(commitment)?.words
  const groups = unsaid?.get(commitment)
  return groups === undefined ? (own ?? notMentioned) : `${own ?? noneOwn}; ${groups}`
}
