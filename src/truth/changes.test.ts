/** The changes page: what was new since a day, according to the articles. */
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
  toMatchedLines,
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
const changes = model.groups.flatMap((group) => group.changes.map(model.toChange))
const found = changes.map(({ kind, cell, after }): Claim =>
  toClaim({ ...findStatement(after.id), actors: [cell.actor] }, [kind]),
)
const foundBefore = changes.flatMap((change) =>
  change.before === null ? [] : [toClaim(findStatement(change.before.id))],
)

describe(`changes since ${table.since}`, () => {
  it('are in the words of the articles', () => {
    expect(findUnsaid([...all, ...before], bodies)).toEqual([])
  })

  it('are these and no others', () => {
    expect(toMatchedLines(found, all)).toEqual(toLines(all))
  })

  it('compare this many pairs of statements', () => {
    expect(model.pairs.count).toBe(table.pairs)
  })

  it('compare statements on possibly different topics with the last words before', () => {
    expect(toMatchedLines(foundBefore, before)).toEqual(toLines(before))
  })

  it('call nothing new that goes on by its own words', () => {
    const kinds = new Set(goesOn.map(({ says }) => says.split(' | ')[0]))
    expect([...kinds]).toEqual(['appeared'])
    expect(changesMessages.vi.headings.appeared).not.toMatch(/mới/iu)
  })
})
