/** The pages of a cell, a statement and a question. */
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../model/dossier'
import type { BriefPage } from '../../../selection/pages'
import { toyDossier } from '../../../testing/toy-dossier'
import { toStages } from '../../../testing/toy-stages'
import type { Answer, Brief } from '../brief'
import { toBrief } from '../to-brief'

const { index } = toyDossier

function open(page: BriefPage, id: string, { from = index, inherit = false } = {}): Brief {
  const brief = toBrief(toStages(from), page, id, 'en', inherit)
  if (brief === null) throw new Error(`${id} is known`)
  return brief
}

function answerOf<Kind extends Answer['kind']>({ answer }: Brief, kind: Kind) {
  const isOfKind = (each: Answer): each is Answer & { kind: Kind } => each.kind === kind
  if (answer === undefined || !isOfKind(answer)) throw new Error(`It answers with no ${kind}`)
  return answer
}

function itemsOf({ sections }: Brief, id: string) {
  return sections.flatMap((section) =>
    section.id === id && section.kind === 'items'
      ? section.groups.map(({ title, items }) => [
          title,
          items.map(({ text, aside }) => [text, aside]),
        ])
      : [],
  )
}

const ids = ({ sections }: Brief) => sections.map(({ id }) => id)
const without = (id: string): Dossier => ({
  ...index,
  statements: index.statements.filter((each) => each.id !== id),
})

describe('the page of a cell', () => {
  it('begins with the latest firm stance, and has every passage below it', () => {
    const cell = open('cells', 'JP/fishing-ban')
    expect(cell).toMatchObject({ title: 'Japan, fishing ban', flag: 'JP' })
    const { groups, single } = answerOf(cell, 'cell').cell
    expect(single).toBeNull()
    expect(groups.map(({ latest }) => latest.id)).toEqual(['japan-joins-ban-with-others'])
    expect(ids(cell)).toEqual(expect.arrayContaining(['passages', 'changed', 'dates', 'onward']))
  })

  it('shows a single passage in full, with its paragraph instead of a list', () => {
    const cell = open('cells', 'KE/reef-fund')
    expect(answerOf(cell, 'cell').cell.single?.id).toBe('kenya-requests-fund')
    expect(answerOf(cell, 'cell').acts.map(({ to }) => to?.view)).toEqual(['board', 'statements'])
    expect(ids(cell)).toContain('context')
    expect(ids(cell)).not.toContain('passages')
    expect(ids(cell)).not.toContain('changed')
  })

  it('without a statement has only ways on, and names what its groups say', () => {
    const { groups, ofGroups } = answerOf(open('cells', 'BR/reef-fund'), 'cell').cell
    expect(groups).toEqual([])
    expect(ofGroups).toContain('Reef Alliance: commits')
    expect(ids(open('cells', 'BR/reef-fund'))).toEqual(['onward'])
    const inherited = answerOf(open('cells', 'BR/reef-fund', { inherit: true }), 'cell').cell
    expect(inherited.single?.through).toBe('Reef Alliance')
  })

  it('tells a shift step by step, each a link to its statement, or that there is none', () => {
    const from = without('brazil-says-japan-wavers')
    expect(itemsOf(open('cells', 'JP/fishing-ban', { from }), 'changed')).toEqual([
      [
        null,
        [
          ['declines', '10–11 Jun 2025'],
          ['conditional', '18 Jan 2026'],
        ],
      ],
    ])
    const australia = open('cells', 'AU/fishing-ban')
    const changed = australia.sections.find(({ id }) => id === 'changed')
    expect(changed?.lead).toMatch(/no other stance certainly followed/)
  })
})

describe('the page of a statement', () => {
  it('says what the same actor said before and after, where that is certain', () => {
    const statement = open('statements', 'brazil-says-japan-wavers')
    expect(answerOf(statement, 'statement').passage.id).toBe('brazil-says-japan-wavers')
    expect(itemsOf(statement, 'neighbours')).toEqual([
      ['Said before', [['declines', '10–11 Jun 2025']]],
      ['Said after', [['conditional', '18 Jan 2026']]],
    ])
    expect(itemsOf(open('statements', 'australia-supports-ban'), 'neighbours')).toMatchObject([
      ['Said before', expect.anything()],
      ['Which came first is not certain', [['opposes', '18 Jan 2026']]],
    ])
  })

  it('links to the cell of each actor that it names', () => {
    const [[, items] = []] = itemsOf(open('statements', 'kenya-chile-propose-vote'), 'onward')
    expect(items).toEqual([
      ['Kenya, ocean treaty', null],
      ['Chile, ocean treaty', null],
      ['Kenya', null],
      ['Chile', null],
      ['Ocean treaty', null],
    ])
  })

  it('is missing while the statement is not known', () => {
    expect(
      toBrief(
        toStages(index, { asOf: '2025-12-31', knownBy: 'said' }),
        'statements',
        'australia-supports-ban',
        'en',
      ),
    ).toBeNull()
  })
})

describe('the page of a question', () => {
  it('is answered by the sentences that its link asks for, and lists the other questions', () => {
    const question = open('questions', 'japan')
    expect(question.title).toBe('What does Japan say?')
    const { groups, acts } = answerOf(question, 'question')
    const said = groups.flatMap(({ statements }) => statements.map(({ id }) => id))
    const ofJapan = index.statements.filter(({ actors }) => actors.includes('JP'))
    expect(said.toSorted()).toEqual(ofJapan.map(({ id }) => id).toSorted())
    expect(acts).toMatchObject([{ to: { view: 'matrix', country: ['JP'] } }])
    expect(itemsOf(question, 'others')).toEqual([[null, [['Who stops fishing?', null]]]])
  })
})
