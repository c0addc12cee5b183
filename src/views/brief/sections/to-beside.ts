/** What belongs beside a subject's stances without being one of them: pointers, never stances of it. */
import { signMessages } from '../../../language/messages/sign-messages'
import { toActorNames, toFlag } from '../../../language/names'
import type { Dossier, Statement } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import type { ActorId, Commitment, Language } from '../../../model/vocabulary'
import { toDateWords } from '../../../passages/words/date-words'
import { toTeller } from '../../../passages/words/source-words'
import { toStanceWords } from '../../../passages/words/stance-words'
import { toStatementRemarks } from '../../../passages/words/statement-details'
import { toOtherReading } from '../../../stances/readings'
import type { CellRef } from '../../../selection/selection'
import { selectOfSubject } from '../../../stances/subject-statements'
import type { Known, Stages } from '../../../stages/stages'
import type { StanceGroup, StanceRow } from '../brief'
import { briefMessages } from '../brief-messages'
import { toSubject } from './to-items'
import { toLatestStances, toRow, toWords } from './to-stances'

/**
 * Who may take a stance on the commitment by the other reading of an open passage that stands
 * elsewhere. `only` limits the result to one actor, here and below.
 */
export function toAlsoReadOn(
  dossier: Dossier,
  { id }: Pick<Commitment, 'id'>,
  language: Language,
  only: ActorId | null = null,
): readonly StanceGroup[] {
  const rows = dossier.statements.flatMap((statement): readonly StanceRow[] => {
    const other = toOtherReading(statement)
    if (statement.commitment === id || other?.commitment !== id) return []
    if (only !== null && !other.actors.includes(only)) return []
    const elsewhere = findById(dossier.commitments, statement.commitment).name[language]
    const [actor = ''] = other.actors
    const name = toActorNames(dossier, other.actors, language)
    const flag = other.actors.length === 1 ? toFlag(dossier, actor) : null
    return [toOpenRow(dossier, statement, { name, topic: elsewhere, flag }, language)]
  })
  return toGroup('also-read', briefMessages[language].alsoRead, rows)
}

/** What the actor may say by the other reading of an open passage that stands under somebody else. */
export function toAlsoReadOf(
  dossier: Dossier,
  actor: ActorId,
  language: Language,
): readonly StanceGroup[] {
  const rows = dossier.statements.flatMap((statement): readonly StanceRow[] => {
    const other = toOtherReading(statement)
    if (statement.actors.includes(actor) || other?.actors.includes(actor) !== true) return []
    const name = findById(dossier.commitments, other.commitment).name[language]
    const topic = toActorNames(dossier, statement.actors, language)
    return [toOpenRow(dossier, statement, { name, topic, flag: null }, language)]
  })
  return toGroup('also-read', briefMessages[language].alsoRead, rows)
}

/**
 * The stances of those without a statement on the commitment, on the commitments to which its
 * definition sends a reader.
 */
export function toNeighbouring(
  stages: Stages<Dossier>,
  { id, seeAlso = [] }: Pick<Commitment, 'id' | 'seeAlso'>,
  language: Language,
  only: ActorId | null = null,
): readonly StanceGroup[] {
  const { known } = stages
  const speaking = new Set(
    selectOfSubject(known, 'commitments', id).flatMap(({ actors }) => actors),
  )
  const said = known.statements.filter(({ commitment }) => seeAlso.includes(commitment))
  const rows = toLatestStances(stages, said, only)
    .filter(({ actor }) => !speaking.has(actor))
    .map((latest) => {
      const row = toRow(known, latest, 'actor', language)
      const name = latest.commitment.name[language]
      const topic =
        row.topic?.includes(name) === true
          ? row.topic
          : [name, row.topic].filter(Boolean).join(' · ')
      return { ...row, topic }
    })
  return toGroup('neighbouring', briefMessages[language].neighbouring, rows)
}

/** What a reader of a cell without a statement finds beside it. */
export function toCellBeside(
  stages: Stages<Dossier>,
  cell: CellRef,
  language: Language,
): readonly StanceGroup[] {
  const commitment = findById(stages.known.commitments, cell.commitment)
  return [
    ...toAlsoReadOn(stages.matching, commitment, language, cell.actor),
    ...toNeighbouring(stages, commitment, language, cell.actor),
  ]
}

/** The actors that a reader of the commitment's page finds beside its own statements. */
export function selectBeside(
  known: Known<Dossier>,
  { id, seeAlso = [] }: Pick<Commitment, 'id' | 'seeAlso'>,
): ReadonlySet<ActorId> {
  return new Set(
    known.statements.flatMap((statement) => {
      const other = toOtherReading(statement)
      return [
        ...(seeAlso.includes(statement.commitment) ? statement.actors : []),
        ...(other?.commitment === id ? other.actors : []),
      ]
    }),
  )
}

/** The stance as it is coded, with its other reading, leading to the statement's own page. */
function toOpenRow(
  dossier: Dossier,
  statement: Statement,
  named: Pick<StanceRow, 'name' | 'topic' | 'flag'>,
  language: Language,
): StanceRow {
  const { id, saidSpan, basis, voice, reading } = statement
  const stance = findById(dossier.stances, statement.stance)
  return {
    ...named,
    key: id,
    stance,
    isOpen: true,
    word: toStanceWords(stance, reading, language),
    teller: toTeller(dossier, statement, language),
    passage: toWords(dossier, statement),
    details: [
      toDateWords(saidSpan, basis !== null, language),
      ...(voice === 'own' ? [] : [signMessages[language].reported]),
      toStatementRemarks(dossier, statement, language).otherwise,
    ].join(' · '),
    to: toSubject('statements', id),
  }
}

function toGroup(key: string, title: string, rows: readonly StanceRow[]): readonly StanceGroup[] {
  return rows.length === 0 ? [] : [{ key, title, titleTo: null, rows }]
}
