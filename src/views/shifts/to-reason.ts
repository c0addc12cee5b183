import { mayBeOfOneDay } from '../../model/dates'
import { toCountWords } from '../../language/messages/count-messages'
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import { toStanceWords } from '../../passages/words/stance-words'
import { isDocument } from '../../model/instrument'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { UNNAMED, type Language } from '../../model/vocabulary'
import type { CellHistory } from '../../stances/cells/cell-histories'
import { toCount } from '../../model/count'
import { toPairs, type Obstacle } from '../../stances/obstacles'
import { gapMessages } from './gap-messages'

/**
 * Why stances of a cell are no shift, in a sentence or two. `cell` has only the statements that are
 * shown.
 */
export function toReason(
  dossier: Dossier,
  cell: CellHistory<Statement>,
  { gap, statements }: Obstacle<Statement>,
  language: Language,
): string {
  const words = gapMessages[language]
  switch (gap) {
    case 'unnamed-bearer':
      return words.unnamedBearer
    case 'other-bearer':
      return toGroupsReason(dossier, cell, statements, language)
    case 'other-counterpart':
      return toDifferences(
        toCounterparts(dossier, statements, language),
        words.counterparts,
        words.none.with(cell.statements.filter((one) => one.with.length === 0).length),
      )
    case 'other-document': {
      const documents = toDocuments(dossier, statements, language)
      const none = cell.statements.filter(({ instrument }) => instrument === null).length
      return areDocuments(dossier, statements)
        ? toDifferences(documents, words.documents, words.none.document(none))
        : toDifferences(documents, words.things, words.none.thing(none))
    }
    case 'unnamed':
      return toUnnamedReason(statements, language)
    case 'open':
      return statements.length === 1
        ? words.open.one
        : words.open.several(toCountWords(toCount(statements), language))
    case 'order': {
      const isOfAll = toPairs(statements).every(([a, b]) => mayBeOfOneDay(a.saidSpan, b.saidSpan))
      const stances = toStances(dossier, statements, language)
      return isOfAll ? words.order(stances) : words.orderOfSome(stances)
    }
    case 'still-said':
      return words.stillSaid(toStances(dossier, statements, language))
    case 'already-said':
      return words.alreadySaid(toStances(dossier, statements, language))
  }
}

function toGroupsReason(
  dossier: Dossier,
  { through }: CellHistory<Statement>,
  statements: readonly Statement[],
  language: Language,
): string {
  const { groups } = gapMessages[language]
  const bearers = statements.map((statement) => through.get(statement) ?? [])
  const ids = new Set(bearers.flat())
  const names = new Intl.ListFormat(language).format(
    [...ids].map((id) => toActorName(dossier, id, language, 'full', 'within')),
  )
  return bearers.some((list) => list.length === 0) ? groups.beside(names) : groups.apart(names)
}

function toCounterparts(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): NameByStatement {
  const list = new Intl.ListFormat(language)
  return statements.map(({ with: others }) =>
    others.length === 0
      ? null
      : list.format(
          others.toSorted().map((id) => toActorName(dossier, id, language, 'full', 'within')),
        ),
  )
}

function toDocuments(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): NameByStatement {
  return statements.map(({ instrument }) =>
    instrument === null ? null : findById(dossier.instruments, instrument).name[language],
  )
}

function areDocuments({ instruments }: Dossier, statements: readonly Statement[]): boolean {
  return statements.every(
    ({ instrument }) => instrument === null || isDocument(findById(instruments, instrument).kind),
  )
}

/** What each statement names; null if it names none, which may still be the same one. */
type NameByStatement = readonly (string | null)[]

/** The distinct names in order of time, if they differ; then `none`, if some name none. */
function toDifferences(
  names: NameByStatement,
  toDifferent: (names: string) => string,
  none: string,
): string {
  const different = new Set(names.filter((name) => name !== null))
  return [
    ...(different.size > 1 ? [toDifferent([...different].join('; '))] : []),
    ...(names.includes(null) ? [none] : []),
  ].join(' ')
}

function toUnnamedReason(statements: readonly Statement[], language: Language): string {
  const { unnamed } = gapMessages[language]
  const isWith = statements.some((statement) => statement.with.includes(UNNAMED))
  const isInstrument = statements.some(({ instrument }) => instrument === UNNAMED)
  return isWith && isInstrument ? unnamed.both : isWith ? unnamed.with : unnamed.instrument
}

function toStances(dossier: Dossier, statements: readonly Statement[], language: Language): string {
  const words = statements.map(({ stance, reading, saidSpan }) =>
    gapMessages[language].stance(
      toStanceWords(findById(dossier.stances, stance), reading, language),
      formatSpan(saidSpan, language),
    ),
  )
  return [...new Set(words)].join('; ')
}
