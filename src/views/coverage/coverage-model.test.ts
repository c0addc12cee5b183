import { describe, expect, it } from 'vitest'
import { selectKnown } from '../../stages/select-known'
import type { Dossier } from '../../model/dossier'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toCoverageModel } from './coverage-model'

const { index } = toyDossier
const ask = (
  selection: Partial<Selection> = {},
  dossier = index,
  { statements }: Pick<Dossier, 'statements'> = dossier,
) =>
  toCoverageModel(
    toStages(dossier, {}, new Set(statements.map(({ id }) => id))),
    { ...DEFAULT_SELECTION, ...selection },
    'en',
  )
const rowsOf = (...asked: Parameters<typeof ask>) =>
  ask(...asked).sections.flatMap(({ rows }) => rows)
const rowOf = (actor: string, ...asked: Parameters<typeof ask>) =>
  rowsOf(...asked).find((row) => row.actor === actor)
const withoutStanceOf = (actor: string, ...asked: Parameters<typeof ask>) =>
  rowOf(actor, ...asked)?.withoutStance.map(({ article, others, hasOpen }) => [
    article,
    others,
    hasOpen,
  ])

describe('the coverage of an actor', () => {
  it('says whose words its stances are, and on how many sentences they rest', () => {
    expect(rowOf('AU')).toMatchObject({
      speaking: 2,
      voices: {
        own: { statements: 1, sentences: 1 },
        reported: { statements: 1, sentences: 1 },
        narrator: { statements: 1, sentences: 1 },
      },
      commitments: 1,
      // One of the three passages is newer than the others, so its stance rests on it alone.
      onOneSentence: [{ cell: { actor: 'AU', commitment: 'fishing-ban' }, name: 'Fishing ban' }],
    })
    expect(rowOf('KE')?.onOneSentence).toEqual([
      { cell: { actor: 'KE', commitment: 'reef-fund' }, name: 'Reef fund' },
      { cell: { actor: 'KE', commitment: 'debt-relief' }, name: 'Debt relief' },
      {
        cell: { actor: 'KE', commitment: 'ocean-treaty', topic: 'unnamed' },
        name: 'Ocean treaty · Document not named',
      },
    ])
  })

  it('counts open readings separately, and nowhere else', () => {
    expect(rowOf('JP')).toMatchObject({
      voices: {
        own: { statements: 2, sentences: 2 },
        reported: { statements: 0, sentences: 0 },
      },
      open: { statements: 1, sentences: 1 },
      onOneSentence: [{ name: 'Fishing ban' }],
    })
    const statements = index.statements.map((each) => ({ ...each, reading: 'open' as const }))
    expect(rowOf('JP', {}, { ...index, statements })).toMatchObject({
      speaking: 0,
      commitments: 0,
      open: { statements: 3, sentences: 3 },
      onOneSentence: [],
    })
  })

  it('rests no stance on an older sentence if the filters leave the latest out', () => {
    expect(rowOf('JP', { stance: ['declines'] })?.onOneSentence).toEqual([])
    const matching = {
      ...index,
      statements: index.statements.filter(({ id }) => id === 'japan-declines-ban'),
    }
    expect(rowOf('JP', {}, index, matching)?.onOneSentence).toEqual([])
  })

  it('counts as named who takes a stance, and who is only mentioned', () => {
    const article = 'reef-summit'
    const bare = { ...index, mentions: [{ actor: 'FJ', article, count: 1 }] }
    expect(rowOf('AU', {}, bare)).toMatchObject({ named: 2, speaking: 2 })
    expect(rowOf('FJ', {}, bare)).toMatchObject({ named: 1, speaking: 0 })
  })

  it('follows the filters', () => {
    expect(rowOf('AU', { article: ['reef-summit'] })).toMatchObject({ named: 1, speaking: 1 })
    expect(ask({ article: ['reef-summit'] }).articles).toBe(1)
    expect(rowOf('AU', { voice: ['own'] })?.speaking).toBe(1)
    expect(rowsOf({ country: ['KE'] }).map(({ actor }) => actor)).toEqual(['KE'])
  })

  it('counts no article without anything known on the day', () => {
    const selection = { asOf: '2025-07-01' }
    const known = selectKnown(index, { ...selection, knownBy: 'said' })
    expect(ask(selection, known).articles).toBe(1)
  })
})

describe('an article that names an actor without a stance', () => {
  it('is no silence if a group speaks that it belongs to or is counted with', () => {
    const oneMention = {
      ...index,
      mentions: [{ actor: 'CL', article: 'reef-summit', count: 1 }],
    }
    expect(withoutStanceOf('KE', {}, oneMention)).toEqual([])
    const without = {
      ...oneMention,
      mentions: ['BR', 'JP', 'AU'].map((actor) => ({ actor, article: 'reef-summit', count: 1 })),
      statements: index.statements.filter(
        ({ actors }) => actors.includes('reef-alliance') || actors.includes('two-unnamed-states'),
      ),
    }
    expect(withoutStanceOf('BR', {}, without)).toEqual([
      ['reef-summit', ['Reef Alliance', 'Two unnamed states'], false],
    ])
    expect(withoutStanceOf('JP', {}, without)).toEqual([
      [
        'reef-summit',
        [
          'Reef Alliance (which others count it with)',
          'Two unnamed states (of a group which others count it with)',
        ],
        false,
      ],
    ])
    expect(withoutStanceOf('AU', {}, without)).toEqual([['reef-summit', [], false]])
  })

  it('may hold an open reading, which is neither a stance nor a silence', () => {
    const statements = index.statements.filter(({ id }) => id === 'brazil-says-japan-wavers')
    expect(withoutStanceOf('JP', {}, { ...index, mentions: [], statements })).toEqual([
      ['whale-pledge', [], true],
    ])
    const [open] = statements
    if (open === undefined) throw new Error('The toy dossier has an open reading')
    const other = { actors: ['AU'], commitment: null, stance: null }
    const dossier = {
      ...index,
      mentions: [{ actor: 'AU', article: 'whale-pledge', count: 1 }],
      statements: [{ ...open, otherwise: other }],
    }
    expect(withoutStanceOf('AU', {}, dossier)).toEqual([['whale-pledge', [], true]])
  })

  it('stays one whatever the filters: they make nobody silent', () => {
    expect(withoutStanceOf('AU', { stance: ['leads'] })).toEqual([])
    expect(withoutStanceOf('AU', {}, index, { ...index, statements: [] })).toEqual([])
  })
})

it('unnamed bearers are listed apart from the groups', () => {
  expect(
    ask().sections.map(({ id, rows }) => [id, rows.map(({ actor }) => actor).join(' ')]),
  ).toEqual([
    ['state', 'KE BR JP CL AU'],
    ['collective', 'reef-alliance lisbon-parties'],
    ['unnamed', 'two-unnamed-states'],
  ])
})

describe('members whom nobody names', () => {
  it('are listed by the source that counts them, with its certainty', () => {
    const bare = { ...index, mentions: [] }
    expect(ask({}, bare).silent).toEqual([
      {
        source: 'Island Radio',
        sourceNote: null,
        members: [
          {
            code: 'FJ',
            name: 'Fiji',
            certainty: 'uncertain',
            isCertain: false,
            note: 'One source.',
          },
          { code: 'NZ', name: 'New Zealand', certainty: 'uncertain', isCertain: false, note: null },
        ],
      },
    ])
  })

  it('say so if no source can be looked up', () => {
    const members = index.roster.members.map((each) => ({
      ...each,
      certainty: 'unsourced' as const,
    }))
    const dossier = { ...index, mentions: [], roster: { ...index.roster, members } }
    expect(ask({}, dossier).silent.map(({ source }) => source)).toEqual([null])
  })

  it('exclude those who are mentioned', () => {
    const mentions = [{ actor: 'FJ', article: 'reef-summit', count: 1 }]
    const codes = ask({}, { ...index, mentions }).silent.flatMap(({ members }) =>
      members.map(({ code }) => code),
    )
    expect(codes).toEqual(['NZ'])
  })
})
