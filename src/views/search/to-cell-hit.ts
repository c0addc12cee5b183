import { toActorName, toCellName, toFlag } from '../../language/names'
import type { SearchedDossier } from '../../model/searched'
import { findById } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { toStatementWords } from '../../passages/words/statement-words'
import type { MarkedText } from '../../search/to-snippet'
import { toPlace } from '../../selection/places'
import type { Selection } from '../../selection/selection'
import type { Known } from '../../stages/stages'
import { toLatest } from '../../stances/cells/cell-statements'

interface CellRequest {
  readonly known: Known<SearchedDossier>
  readonly selection: Selection
  readonly language: Language
}

/** Opens the cell (by its key, without a topic) on the board. Null if nothing is known of it yet. */
export function toCellHit(
  { known: dossier, selection, language }: CellRequest,
  key: string,
  mark: (text: string) => MarkedText,
) {
  const [actor = '', id = ''] = key.split('.')
  const commitment = findById(dossier.commitments, id)
  const statements = dossier.statements.filter(
    (statement) => statement.commitment === id && statement.actors.includes(actor),
  )
  const latest = toLatest(statements, dossier.stances)
  if (latest === null) return null
  const { stance, when } = toStatementWords(dossier, latest, language)
  const counted = toCounted(statements, language)
  // Of several things told apart, none is the latest stance.
  const isOne = commitment.toldApartBy === null
  return {
    to: { ...toPlace(selection, 'board'), cell: { actor, commitment: id } },
    title: mark(
      toCellName(toActorName(dossier, actor, language), commitment.name[language], language),
    ),
    source: isOne ? [stance, when, counted].join(' · ') : counted,
    flag: toFlag(dossier, actor),
    stance: isOne ? findById(dossier.stances, latest.stance) : null,
    isOpen: isOne && latest.reading === 'open',
  }
}
