import { describe, expect, it } from 'vitest'
import { selectKnown } from '../../stages/select-known'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toDisputesModel } from './disputes-model'

const { index } = toyDossier
const ask = (selection: Partial<Selection> = {}, dossier = index) =>
  toDisputesModel(toStages(dossier).matching, { ...DEFAULT_SELECTION, ...selection }, 'en')
const left = (selection: Partial<Selection>) =>
  ask(selection).groups.flatMap(({ disputes }) => disputes.map(({ id }) => id))

describe('disputes', () => {
  it('are listed by kind, each side with its evidence', () => {
    expect(ask().groups.map(({ kind }) => kind)).toEqual([
      'contradiction',
      'different-measure',
      'change-over-time',
    ])
    const [contradiction, measure, change] = ask().groups.map(({ disputes }) => disputes[0])
    expect(contradiction?.sides.map(({ passages }) => passages.map(({ id }) => id))).toEqual([
      ['australia-supports-ban'],
      ['australia-still-opposes-ban'],
    ])
    expect(measure?.sides.map(({ evidence }) => evidence.map(({ title }) => title))).toEqual([
      ['40 million dollars pledged'],
      ['about 55 million dollars held'],
    ])
    expect(change?.sides[0]?.evidence.map(({ title, quote }) => [title, quote])).toEqual([
      ['Japan reconsiders, Nov 2025', 'Trong tháng 11'],
    ])
  })

  it.each<[string, Partial<Selection>, readonly string[]]>([
    ['one of whose statements passes', { country: ['AU'] }, ['where-australia-stands']],
    ['of which only one side passes', { stance: ['opposes'] }, ['where-australia-stands']],
    [
      'whose figures stand in the article asked for',
      { article: ['reef-summit'] },
      ['size-of-the-fund'],
    ],
    ['but none, where nothing passes', { commitment: ['debt-relief'] }, []],
    [
      'but no bare figures, where words are looked for',
      { q: 'cá voi', country: ['JP'] },
      ['japan-turns'],
    ],
  ])('that stay are those %s', (_, selection, expected) => {
    expect(left(selection)).toEqual(expected)
  })

  it('are left out before two of their sides are known', () => {
    const known = selectKnown(index, { asOf: '2025-07-01', knownBy: 'said' })
    expect(ask({}, known).groups.flatMap(({ disputes }) => disputes)).toEqual([])
    const { open } = ask({ subject: 'japan-turns' }, known)
    expect(open).toBeNull()
  })
})

describe('a side', () => {
  it('counts its statements and sentences, and draws open readings separately', () => {
    const [november, january] = ask({ subject: 'japan-turns' }).open?.sides ?? []
    expect(november).toMatchObject({
      counted: '1 statement in 1 sentence, an open reading',
      stances: [{ stance: { id: 'undecided' }, reading: 'open' }],
      // The event on this side is listed separately.
      isOpen: false,
    })
    expect(january).toMatchObject({
      counted: '1 statement in 1 sentence',
      stances: [{ stance: { id: 'conditional' }, reading: 'firm' }],
      isOpen: false,
    })
  })

  it('is no firm answer if it rests on open readings alone', () => {
    const statements = index.statements.map((each) =>
      each.id === 'australia-still-opposes-ban' ? { ...each, reading: 'open' as const } : each,
    )
    const { open } = ask({ subject: 'where-australia-stands' }, { ...index, statements })
    expect(open?.sides.map(({ isOpen }) => isOpen)).toEqual([false, true])
    const figures = ask({ subject: 'size-of-the-fund' }).open
    expect(figures?.sides.map(({ counted, isOpen }) => [counted, isOpen])).toEqual([
      [null, false],
      [null, false],
    ])
  })
})

describe('a page of its own', () => {
  it('shows the whole dispute, whatever the filters, and knows what passes them', () => {
    const { open, passing } = ask({ subject: 'where-australia-stands', voice: ['own'] })
    expect(open?.sides.map(({ passages }) => passages.length)).toEqual([1, 1])
    expect(passing.has('australia-supports-ban')).toBe(true)
    expect(passing.has('australia-still-opposes-ban')).toBe(false)
  })
})
