/** The shifts page, line by line, according to the articles. */
import { describe, expect, it } from 'vitest'
import { isBefore } from '../model/dates'
import { serializeCell } from '../selection/cell-text'
import { selectNamedChanges } from '../stances/select-named-changes'
import { selectShifts } from '../stances/select-shifts'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toShiftsModel } from '../views/shifts/shifts-model'
import {
  findStatement,
  findUnsaid,
  LINES,
  readClaims,
  readTable,
  splitLine,
  toMatchedLines,
  toCellName,
  toClaim,
  toEvidenceClaim,
  toLines,
  toPlainSpaces,
} from './tables'

const { table, now, bodies } = readTable('shifts', {
  shifts: LINES,
  compared: LINES,
  'not-comparable': LINES,
  reasons: LINES,
  'in-order': LINES,
  called: LINES,
  firsts: LINES,
  across: LINES,
  standing: LINES,
  'spoken-for': LINES,
})
const compared = readClaims(table.compared)
const notComparable = readClaims(table['not-comparable'])
const inOrder = readClaims(table['in-order'])
const called = readClaims(table.called)
const standing = readClaims(table.standing)
const spokenFor = readClaims(table['spoken-for'])

const model = toShiftsModel(now, DEFAULT_SELECTION, 'en')
const selected = selectShifts(now, DEFAULT_SELECTION)
const foundShifts = model.shifts.map(model.toEntry).map(({ cell, spells }) => {
  const stances = spells.map((spell) => spell.stances.map(({ stance }) => stance.id).join(', '))
  const name = [cell.actor, cell.commitment, cell.topic ?? []].flat().join('.')
  return `${name} | ${stances.join(' → ')}`
})
const foundCompared = selected.compared.statements.map((one) => toClaim(one))
const foundNotComparable = selected.notComparable.flatMap(({ cell, statements }) =>
  statements.map((one) => toClaim({ ...one, actors: [cell.actor] })),
)
const foundReasons = selected.notComparable.map(
  ({ cell, obstacles }) => `${serializeCell(cell)} | ${obstacles.map(({ gap }) => gap).join(', ')}`,
)
const foundCalled = selectNamedChanges(now, DEFAULT_SELECTION).flatMap((one) =>
  one.kind === 'statement'
    ? [toEvidenceClaim(one.statement, toCellName(one.statement), one.statement.changeWords ?? '')]
    : one.event.evidence.map((each) =>
        toEvidenceClaim(each, one.event.id, one.event.changeWords ?? ''),
      ),
)
const foundStanding = model.standing.map(({ key, cell, silent }) => {
  const statement = findStatement(key.slice(cell.actor.length + 1))
  const articles = silent.map(({ id }) => id).join(', ')
  return toClaim({ ...statement, actors: [cell.actor] }, [], [articles])
})

describe('shifts', () => {
  it.each([
    ['compared', compared],
    ['not comparable', notComparable],
    ['in order', inOrder],
    ['called new', called],
    ['standing', standing],
    ['spoken for', spokenFor],
  ])('are in the words of the articles: %s', (_, claims) => {
    expect(findUnsaid(claims, bodies)).toEqual([])
  })

  it('are these and no others', () => {
    expect(foundShifts).toEqual(table.shifts)
  })

  it('are sought in these pairs only', () => {
    expect(toMatchedLines(foundCompared, compared)).toEqual(toLines(compared))
  })

  it('have these look-alikes', () => {
    expect(toMatchedLines(foundNotComparable, notComparable)).toEqual(toLines(notComparable))
  })

  it('exclude the look-alikes for these reasons', () => {
    expect(foundReasons).toEqual(table.reasons)
  })

  it('doubt no order that the dates decide', () => {
    const turned = inOrder.filter(({ says }) => {
      const [earlier, later = ''] = splitLine(says)
      return !isBefore(findStatement(earlier).saidSpan, findStatement(later).saidSpan)
    })
    expect(turned).toEqual([])
    // What is certainly earlier than all others of its cell is no part of the doubt.
    const doubted = selected.notComparable.flatMap(({ obstacles }) =>
      obstacles.flatMap(({ gap, statements }) => (gap === 'order' ? statements : [])),
    )
    const [plan = ''] = inOrder.map(({ says }) => splitLine(says)[0])
    expect(doubted.map(({ id }) => id)).not.toContain(plan)
  })

  it('include these passages that call something new', () => {
    expect(toMatchedLines(foundCalled, called)).toEqual(toLines(called))
  })

  it.each(table.firsts)('leave out no “%s” of the articles', (first) => {
    const firsts = bodies.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap(({ text }) => (text.includes(first) ? [[id, text] as const] : [])),
    )
    expect(firsts.length).toBeGreaterThan(0)
    const missed = firsts.filter(
      ([id, text]) => !called.some(({ article, words }) => article === id && text.includes(words)),
    )
    expect(missed).toEqual([])
  })

  it('across several commitments are these', () => {
    expect(model.questions.map(({ id }) => id)).toEqual(table.across)
  })
})

describe('stances that stand', () => {
  it('are these, with the later articles that are silent on them', () => {
    expect(toMatchedLines(foundStanding, standing)).toEqual(toLines(standing))
  })

  it.each(spokenFor)(
    'leave out $article, where a group speaks: $says',
    ({ says, article, words }) => {
      const [cell, group = ''] = splitLine(says)
      const [actor = '', commitment = ''] = cell.split('.')
      const speaks = now.known.statements.filter(
        (one) =>
          one.article === article &&
          one.commitment === commitment &&
          one.actors.includes(group) &&
          toPlainSpaces(one.quote.exact).includes(words),
      )
      expect(speaks).not.toEqual([])
      const silentOn = model.standing.filter(
        (one) => one.cell.actor === actor && one.cell.commitment === commitment,
      )
      expect(silentOn.flatMap(({ silent }) => silent.map(({ id }) => id))).not.toContain(article)
    },
  )
})
