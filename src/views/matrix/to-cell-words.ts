import { countMessages, toCountWords } from '../../language/count-messages'
import { lowerFirst } from '../../language/lower-first'
import { toActorName } from '../../language/names'
import { readingMessages } from '../../language/reading-messages'
import { toTopicName, topicMessages } from '../../language/topic-messages'
import type { DossierIndex } from '../../model/dossier'
import type { Commitment, Language } from '../../model/vocabulary'
import { matrixMessages } from './matrix-messages'
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
  const { cell: words } = matrixMessages[language]
  if (cell.absence === 'later') return words.later
  const list = new Intl.ListFormat(language)
  const groups = new Set(cell.parts.flatMap(({ through }) => through))
  const names = [...groups].map((id) => toActorName(dossier, id, language))
  const { statements, sentences } = cell.count
  const inSentences = countMessages[language].sentences(sentences)
  const parts =
    cell.absence === 'left-out'
      ? [words.leftOut, statements > 0 && words.passing(statements, inSentences, cell.isEarlier)]
      : [
          toStances(dossier, cell, commitment, language),
          toCountWords(cell.count, language),
          cell.voices.map((voice) => words.voices[voice]).join(', '),
          cell.isChanged && words.changed,
          cell.isConflicting && words.conflict,
          cell.isDisputed && !cell.isConflicting && words.disputed,
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
  const { cell: words } = matrixMessages[language]
  if (absence !== null) return absence === 'later' ? words.later : words.leftOut
  const [first] = parts
  if (toldApartBy !== null && parts.length > 1) {
    return topicMessages[language].counts[toldApartBy](parts.length)
  }
  return first === undefined ? '' : lowerFirst(first.stance.name[language], language)
}

/** The stance, or the topics with theirs: `2 documents (Charter: leads; Document not named: left out …)`. */
function toStances(
  dossier: Names,
  cell: MatrixCell,
  commitment: ToldApart,
  language: Language,
): string {
  const { toldApartBy } = commitment
  const word = toCellWord(cell, commitment, language)
  const toStance = (part: MatrixPart) => toPartWords(part, language)
  if (toldApartBy === null || cell.parts.length < 2) return cell.parts.map(toStance).join('')
  const topics = cell.parts.map(
    (part) => `${toTopicName(dossier, part.topic ?? '', toldApartBy, language)}: ${toStance(part)}`,
  )
  return `${word} (${topics.join('; ')})`
}

function toPartWords({ stance, isShown, isOpen }: MatrixPart, language: Language): string {
  if (!isShown) return matrixMessages[language].cell.leftOut
  const word = lowerFirst(stance.name[language], language)
  const { names } = readingMessages[language]
  return isOpen ? `${word}, ${lowerFirst(names.open, language)}` : word
}
