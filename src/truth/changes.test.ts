/** The page of changes since a day: what the articles let it say was new. */
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../selection/selection'
import { changesMessages } from '../views/changes/changes-messages'
import { toChangesModel } from '../views/changes/changes-model'
import {
  findStatement,
  findUnsaid,
  LINES,
  readClaims,
  readTable,
  tell,
  toClaim,
  toLines,
  type Claim,
} from './tables'

const { table, now, bodies } = readTable('changes', {
  since: v.string(),
  changes: LINES,
  'goes-on': LINES,
  before: LINES,
  pairs: v.number(),
})
const goesOn = readClaims(table['goes-on'])
const all = [...readClaims(table.changes), ...goesOn]
const before = readClaims(table.before)

const model = toChangesModel(now, { ...DEFAULT_SELECTION, since: table.since }, 'en')
const changes = model.groups.flatMap((group) => group.changes)
const told = changes.map(({ kind, cell, after }): Claim =>
  toClaim({ ...findStatement(after.id), actors: [cell.actor] }, [kind]),
)
const toldBefore = changes.flatMap((change) =>
  change.before === null ? [] : [toClaim(findStatement(change.before.id))],
)

describe(`changes since ${table.since}`, () => {
  it('are in the words of the articles', () => {
    expect(findUnsaid([...all, ...before], bodies)).toEqual([])
  })

  it('are these and no others', () => {
    expect(tell(told, all)).toEqual(toLines(all))
  })

  it('hold no more stances against each other than these', () => {
    expect(model.pairs.count).toBe(table.pairs)
  })

  it('hold what may be on something else against the last words before', () => {
    expect(tell(toldBefore, before)).toEqual(toLines(before))
  })

  it('have no heading that calls new what goes on by its own words', () => {
    const kinds = new Set(goesOn.map(({ says }) => says.split(' | ')[0]))
    expect([...kinds]).toEqual(['appeared'])
    expect(changesMessages.vi.headings.appeared).not.toMatch(/mới/iu)
  })
})
