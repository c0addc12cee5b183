/** The disputes page: on what the articles differ, how, and what each side says. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toDisputesModel } from '../views/disputes/disputes-model'
import {
  findStatement,
  findUnsaid,
  LINES,
  readClaims,
  readTable,
  toMatchedLines,
  toClaim,
  toEvidenceClaim,
  toLines,
} from './tables'

const { table, dossier, now, bodies } = readTable('disputes', {
  kinds: LINES,
  sides: LINES,
  open: LINES,
})
const claims = readClaims(table.sides)

const model = toDisputesModel(now.matching, DEFAULT_SELECTION, 'en')
const found = dossier.disputes.flatMap(({ id, sides }) =>
  sides.flatMap(({ statements, figures, events }, index) => {
    const side = [id, String(index + 1)]
    return [
      ...statements.map((one) => toClaim(findStatement(one), side)),
      ...dossier.figures
        .filter((one) => figures.includes(one.id))
        .map((one) => toEvidenceClaim(one, ...side, one.id)),
      ...dossier.events
        .filter((one) => events.includes(one.id))
        .flatMap((one) => one.evidence.map((each) => toEvidenceClaim(each, ...side, one.id))),
    ]
  }),
)
const shown = model.groups.flatMap(({ disputes }) => disputes)

describe('disputes', () => {
  it('are in the words of the articles', () => {
    expect(findUnsaid(claims, bodies)).toEqual([])
  })

  it('are of these kinds', () => {
    const kinds = shown.map(({ id, kind }) => `${id} | ${kind}`)
    expect(kinds.toSorted()).toEqual(table.kinds.toSorted())
  })

  it('have these sides', () => {
    expect(toMatchedLines(found, claims)).toEqual(toLines(claims))
  })

  it('show all of them', () => {
    const passages = shown.flatMap(({ sides }) =>
      sides.flatMap((side) => [...side.passages, ...side.evidence].map(({ quote }) => quote)),
    )
    expect(passages.toSorted()).toEqual(found.map(({ words }) => words).toSorted())
  })

  it('have no firm answer on these sides', () => {
    const open = shown.flatMap(({ id, sides }) =>
      sides.flatMap((side, index) => (side.isOpen ? [`${id} | ${index + 1}`] : [])),
    )
    expect(open.toSorted()).toEqual(table.open)
  })
})
