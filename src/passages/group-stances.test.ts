import { expect, it } from 'vitest'
import type { Statement } from '../model/dossier'
import { findById } from '../model/find-by-id'
import { toyDossier } from '../testing/toy-dossier'
import { toGroupStances } from './group-stances'

const { index: dossier } = toyDossier
const fund = findById(dossier.statements, 'alliance-commits-fund')
const toStatement = (part: Partial<Statement>): Statement => ({ ...fund, ...part })

const older = toStatement({ id: 'older', stance: 'proposes', saidSpan: spanOf('2025-06-01') })
const newer = toStatement({ id: 'newer', stance: 'commits', saidSpan: spanOf('2025-06-02') })
const open = toStatement({
  id: 'open',
  stance: 'leads',
  saidSpan: spanOf('2025-06-03'),
  reading: 'open',
})
const onMemo = toStatement({ id: 'on-memo', stance: 'opposes', instrument: 'brazil-memo' })
const onTreaty = toStatement({
  id: 'on-treaty',
  stance: 'supports',
  instrument: 'lisbon-declaration',
})

function spanOf(day: string): Statement['saidSpan'] {
  return { earliest: day, latest: day, precision: 'day' }
}

type Said = readonly (readonly [Statement, ...string[]])[]

const toStances = (said: Said, toldApartBy: 'instrument' | null = null) =>
  toGroupStances(
    dossier,
    {
      statements: said.map(([statement]) => statement),
      through: new Map(said.map(([statement, ...groups]) => [statement, groups])),
    },
    { toldApartBy },
    'en',
  )

it.each<[string, Said, 'instrument' | null, string | null]>([
  [
    'the newest of a group',
    [
      [older, 'reef-alliance'],
      [newer, 'reef-alliance'],
    ],
    null,
    'Reef Alliance: commits',
  ],
  [
    'each group with its own',
    [
      [older, 'reef-alliance'],
      [newer, 'lisbon-parties'],
    ],
    null,
    'Reef Alliance: proposes; Parties in Lisbon: commits',
  ],
  [
    'a statement of several groups, of each',
    [[older, 'reef-alliance', 'lisbon-parties']],
    null,
    'Reef Alliance: proposes; Parties in Lisbon: proposes',
  ],
  [
    'a firm one before an open one',
    [
      [newer, 'reef-alliance'],
      [open, 'reef-alliance'],
    ],
    null,
    'Reef Alliance: commits',
  ],
  ['an open one as such', [[open, 'reef-alliance']], null, 'Reef Alliance: leads (open reading)'],
  [
    'several topics apart',
    [
      [onMemo, 'reef-alliance'],
      [onTreaty, 'reef-alliance'],
    ],
    'instrument',
    'Reef Alliance: 2 things told apart (Brazil’s memo: opposes; Lisbon Declaration: supports)',
  ],
  ['nothing where the actor has words of its own', [[older], [newer, 'reef-alliance']], null, null],
])('gives %s', (_, said, toldApartBy, expected) => {
  expect(toStances(said, toldApartBy)).toBe(expected)
})
