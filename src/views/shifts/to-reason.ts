import { toCountWords } from '../../language/count-messages'
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import { toStanceWords } from '../../language/stance-words'
import type { Dossier, Statement } from '../../model/dossier'
import type { Instrument } from '../../model/instrument'
import { findById } from '../../model/find-by-id'
import { UNNAMED, type Language } from '../../model/vocabulary'
import type { CellHistory } from '../../selection/cell-histories'
import { toCount } from '../../selection/count-by-value'
import type { Obstacle } from '../../selection/gaps'
import { gapMessages } from './gap-messages'

/** What keeps stances of a cell from being a shift, as a sentence with its own facts. */
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
      return words.counterparts(toCounterparts(dossier, statements, language))
    case 'other-document':
      return areDocuments(dossier, statements)
        ? words.documents(toDocuments(dossier, statements, language))
        : words.things(toDocuments(dossier, statements, language))
    case 'unnamed':
      return toUnnamedReason(statements, language)
    case 'open':
      return statements.length === 1
        ? words.open.one
        : words.open.several(toCountWords(toCount(statements), language))
    case 'order':
      return words.order(toStances(dossier, statements, language))
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
    [...ids].map((id) => toActorName(dossier, id, language)),
  )
  return bearers.some((list) => list.length === 0) ? groups.beside(names) : groups.apart(names)
}

function toCounterparts(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): string {
  const list = new Intl.ListFormat(language)
  return toApart(
    statements.map(({ with: others }) =>
      others.length === 0
        ? null
        : list.format(others.toSorted().map((id) => toActorName(dossier, id, language))),
    ),
    gapMessages[language].none.with,
  )
}

function toDocuments(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): string {
  return toApart(
    statements.map(({ instrument }) =>
      instrument === null ? null : findById(dossier.instruments, instrument).name[language],
    ),
    gapMessages[language].none.instrument,
  )
}

const NOT_WRITTEN: ReadonlySet<Instrument['kind']> = new Set([
  'mechanism',
  'body',
  'force',
  'media',
])

function areDocuments({ instruments }: Dossier, statements: readonly Statement[]): boolean {
  return statements.every(
    ({ instrument }) =>
      instrument === null || !NOT_WRITTEN.has(findById(instruments, instrument).kind),
  )
}

/** Each once, in the order of time; last that some name none. */
function toApart(names: readonly (string | null)[], none: string): string {
  const known = names.filter((name) => name !== null)
  const all = names.includes(null) ? [...known, none] : known
  return [...new Set(all)].join('; ')
}

function toUnnamedReason(statements: readonly Statement[], language: Language): string {
  const { unnamed } = gapMessages[language]
  const isWith = statements.some((statement) => statement.with.includes(UNNAMED))
  const isDocument = statements.some(({ instrument }) => instrument === UNNAMED)
  return isWith && isDocument ? unnamed.both : isWith ? unnamed.with : unnamed.instrument
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
