import { describe, expect, it } from 'vitest'
import type { Dossier, Statement } from '../../model/dossier'
import type { Voice } from '../../model/vocabulary'
import { toyDossier } from '../../testing/toy-dossier'
import { toCell, type RowStatement } from './to-cell'

const { stances } = toyDossier.index
const [template] = toyDossier.index.statements

/** `supports 2026-01-18`, `opposes 2026-01 reported`: a month is a span of its days. */
function toStatement(text: string, index: number): Statement {
  const [stance = '', said = '', voice = 'own'] = text.split(' ')
  if (template === undefined) throw new Error('The toy dossier has statements')
  const isMonth = said.length === 7
  return {
    ...template,
    id: `s${index}`,
    stance,
    voice: voice as Voice,
    saidSpan: {
      earliest: isMonth ? `${said}-01` : said,
      latest: isMonth ? `${said}-28` : said,
      precision: isMonth ? 'month' : 'day',
    },
  }
}

function cellOf(
  own: readonly string[],
  inherited: readonly string[] = [],
  disputes: Dossier['disputes'] = [],
) {
  const rows: RowStatement[] = [
    ...own.map((text) => ({ text, through: [] })),
    ...inherited.map((text) => ({ text, through: ['reef-alliance'] })),
  ].map(({ text, through }, index) => ({ statement: toStatement(text, index), through }))
  const [first, ...rest] = rows
  if (first === undefined) throw new Error('A cell has at least one statement')
  return toCell([first, ...rest], { stances, disputes })
}

function contradiction(...sides: string[][]): Dossier['disputes'][number] {
  return {
    id: 'd',
    kind: 'contradiction',
    question: { vi: '', en: '' },
    sides: sides.map((statements) => ({
      label: { vi: '', en: '' },
      statements,
      figures: [],
      events: [],
    })),
    note: null,
  }
}

describe('the stance of a cell', () => {
  it.each([
    ['of the only statement', ['declines 2026-01-18'], 'declines'],
    ['of the latest', ['supports 2026-01-18', 'opposes 2025-06-10'], 'supports'],
    [
      'in own words rather than of a report of the same day',
      ['supports 2026-01-18', 'opposes 2026-01-18 reported'],
      'supports',
    ],
    [
      'of a later report rather than in own words before it',
      ['supports 2026-01-18', 'opposes 2026-01-19 reported'],
      'opposes',
    ],
  ])('is that %s', (_, own, stance) => {
    expect(cellOf(own).stance.id).toBe(stance)
  })
})

describe('a change over time', () => {
  it.each([
    ['a stance that differs later', ['opposes 2025-06-10', 'supports 2026-01-18'], true],
    ['the same stance twice', ['supports 2025-06-10', 'supports 2026-01-18'], false],
    ['two stances on one day', ['opposes 2026-01-18', 'supports 2026-01-18'], false],
    ['two stances on days that may be one', ['opposes 2026-01', 'supports 2026-01-18'], false],
    [
      'a stance given up and taken again',
      ['supports 2025-06-10', 'undecided 2025-11', 'supports 2026-01-18'],
      true,
    ],
  ])('%s', (_, own, isChanged) => {
    expect(cellOf(own).isChanged).toBe(isChanged)
  })
})

describe('a conflict', () => {
  it.each<[string, readonly string[], readonly Dossier['disputes'][number][], boolean]>([
    ['for and against on one day', ['supports 2026-01-18', 'opposes 2026-01-18'], [], true],
    ['for and against at two times', ['supports 2026-01-18', 'opposes 2025-06-10'], [], false],
    ['for and open on one day', ['supports 2026-01-18', 'undecided 2026-01-18'], [], false],
    ['refusing and objecting on one day', ['declines 2026-01-18', 'opposes 2026-01-18'], [], false],
    [
      'two sides of a contradiction',
      ['supports 2026-01-18', 'supports 2025-06-10'],
      [contradiction(['s0'], ['s1'])],
      true,
    ],
    [
      'one side of a contradiction with the other elsewhere',
      ['supports 2026-01-18', 'supports 2025-06-10'],
      [contradiction(['s0', 's1'], ['elsewhere'])],
      false,
    ],
    [
      'two sides of a change over time',
      ['supports 2026-01-18', 'supports 2025-06-10'],
      [{ ...contradiction(['s0'], ['s1']), kind: 'change-over-time' }],
      false,
    ],
  ])('%s', (_, own, disputes, isConflicting) => {
    expect(cellOf(own, [], disputes).isConflicting).toBe(isConflicting)
  })
})

describe('a part in a disagreement', () => {
  it.each<[string, Dossier['disputes'][number], boolean]>([
    ['of any kind', { ...contradiction(['s0'], ['elsewhere']), kind: 'different-measure' }, true],
    ['whose other side is elsewhere', contradiction(['elsewhere'], ['s1']), true],
    ['of other statements', contradiction(['elsewhere'], ['nowhere']), false],
  ])('%s', (_, dispute, isDisputed) => {
    const own = ['supports 2026-01-18', 'supports 2025-06-10']
    expect(cellOf(own, [], [dispute]).isDisputed).toBe(isDisputed)
  })
})

describe('what a cell rests on', () => {
  it('tells the voices in order, each once', () => {
    const cell = cellOf(['leads 2026-01-18 narrator', 'leads 2025-06 own', 'leads 2025-06-10 own'])
    expect(cell.voices).toEqual(['own', 'narrator'])
  })

  it('counts the inherited where the actor says nothing itself, and says through whom', () => {
    const cell = cellOf([], ['commits 2026-01-18', 'supports 2025-06-10'])
    expect(cell).toMatchObject({ count: 2, through: ['reef-alliance'], alsoInherited: 0 })
    expect(cell.stance.id).toBe('commits')
  })

  it('lets an older word of its own stand before what it inherits', () => {
    const cell = cellOf(['declines 2025-06-10'], ['commits 2026-01-18'])
    expect(cell).toMatchObject({ count: 1, through: [], alsoInherited: 1, isChanged: false })
    expect(cell.stance.id).toBe('declines')
    expect(cell.statements).toHaveLength(2)
  })
})
