/** The order in which the articles tell events and statements: no page turns it round. */
import { describe, expect, it } from 'vitest'
import { compareSpans, type DateSpan } from '../model/dates'
import { findIfAny } from '../model/find-by-id'
import { toTimeEntries } from '../print/time-entries'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toBrief } from '../views/brief/to-brief'
import { toDirectory } from '../views/brief/directory/to-directory'
import { toTableRows } from '../views/timeline/table/to-table-rows'
import { toTimelineModel } from '../views/timeline/model/timeline-model'
import {
  findStatement,
  findUnsaid,
  LINES,
  readClaims,
  readTable,
  splitLine,
  toPlainSpaces,
} from './tables'

const { table, dossier, now, bodies } = readTable('order', {
  order: LINES,
  others: LINES,
  cues: LINES,
})
const claims = readClaims(table.order)
const others = readClaims(table.others)
const pairs = claims.map(({ says }) => {
  const [earlier, later = ''] = splitLine(says)
  return { earlier, later }
})

function spanOf(id: string): DateSpan {
  return findIfAny(dossier.events, id)?.span ?? findStatement(id).saidSpan
}

/** The pairs that a list of ids turns round. */
function findTurned(ids: readonly string[]): readonly string[] {
  return pairs
    .filter(({ earlier, later }) => ids.includes(earlier) && ids.includes(later))
    .filter(({ earlier, later }) => ids.indexOf(earlier) > ids.indexOf(later))
    .map(({ earlier, later }) => `${later} stands before ${earlier}`)
}

describe('what came before what', () => {
  it('is in the words of the articles', () => {
    expect(findUnsaid([...claims, ...others], bodies)).toEqual([])
  })

  it('leaves out no word for an order in the articles', () => {
    const cues = new RegExp(`(?<!\\p{L})(?:${table.cues.join('|')})(?!\\p{L})`, 'giu')
    const missed = bodies.flatMap(({ id, paragraphs }) =>
      paragraphs
        .filter(({ furniture }) => furniture === null)
        .flatMap(({ text }) => {
          const own = [...claims, ...others].filter(({ article }) => article === id)
          const rest = own.reduce(
            (left, { words }) => left.replaceAll(words, '…'),
            toPlainSpaces(text),
          )
          return [...rest.matchAll(cues)].map(({ index }) => `${id} | ${rest.slice(index)}`)
        }),
    )
    expect(missed).toEqual([])
  })

  it('is kept by the list of events', () => {
    const { sections } = toDirectory(now, 'events', 'en')
    expect(findTurned(sections.flatMap(({ entries }) => entries.map(({ key }) => key)))).toEqual([])
  })

  it('is kept by the timeline and its table', () => {
    const { moments, names } = toTimelineModel(dossier, DEFAULT_SELECTION, 'en')
    const ids = toTableRows(moments, names, 'en').map(({ opens }) => opens.id)
    expect(pairs.flatMap((pair) => Object.values(pair)).filter((id) => !ids.includes(id))).toEqual(
      [],
    )
    expect(findTurned(ids)).toEqual([])
  })

  it('is kept on paper', () => {
    const entries = toTimeEntries(dossier, dossier.statements, 'en')
    expect(findTurned(entries.map(({ key }) => key.replace('event ', '')))).toEqual([])
  })

  it.each(dossier.actors.map(({ id }) => id))('is kept in the dates of %s', (id) => {
    const { sections = [] } = toBrief(now, 'actors', id, 'en') ?? {}
    const rows = sections.flatMap((section) => (section.kind === 'dates' ? section.rows : []))
    const ids = rows.flatMap(({ events }) => events.map(({ to }) => to?.subject ?? ''))
    expect(findTurned(ids)).toEqual([])
  })

  it('is kept between what is newest and what is older', () => {
    const turned = pairs
      .filter(({ earlier, later }) => [earlier, later].every((id) => isStatement(id)))
      .filter(({ earlier, later }) => compareSpans(spanOf(earlier), spanOf(later)) >= 0)
    expect(turned).toEqual([])
  })
})

function isStatement(id: string): boolean {
  return findIfAny(dossier.statements, id) !== undefined
}
