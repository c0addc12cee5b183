import { lowerFirst } from '../../language/lower-first'
import { toActorName } from '../../language/names'
import type { DossierIndex } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { matrixMessages } from './matrix-messages'
import type { MatrixCell } from './to-cell'

/** All that a cell's signs tell, in words: `declines; 2 statements; own words`. */
export function toCellWords(
  dossier: Pick<DossierIndex, 'actors'>,
  cell: MatrixCell,
  language: Language,
): string {
  const { cell: words } = matrixMessages[language]
  const list = new Intl.ListFormat(language)
  const groups = cell.through.map((id) => toActorName(dossier, id, language))
  return [
    lowerFirst(cell.stance.name[language], language),
    words.statements(cell.count),
    cell.voices.map((voice) => words.voices[voice]).join(', '),
    cell.isChanged && words.changed,
    cell.isConflicting && words.conflict,
    cell.isDisputed && !cell.isConflicting && words.disputed,
    groups.length > 0 && words.through(list.format(groups)),
    cell.alsoInherited > 0 && words.alsoInherited(cell.alsoInherited),
  ]
    .filter((part) => part !== false)
    .join('; ')
}
