import { expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { selectOfSubject } from './subject-statements'

const { index } = toyDossier

it.each<[string, Parameters<typeof selectOfSubject>[1], string, readonly string[]]>([
  [
    'an unnamed bearer has its own',
    'actors',
    'two-unnamed-states',
    ['two-states-ready-with-ships'],
  ],
  ['but the whole does not have them', 'actors', 'reef-alliance', ['alliance-commits-fund']],
  [
    'a document has those quoting it or about it',
    'instruments',
    'lisbon-declaration',
    ['alliance-commits-fund', 'parties-support-treaty'],
  ],
  ['a statement on no document belongs to none', 'instruments', 'unnamed-plan', []],
  [
    'a cell has those of its actor on its commitment',
    'cells',
    'JP/fishing-ban',
    ['brazil-says-japan-wavers', 'japan-joins-ban-with-others', 'japan-declines-ban'],
  ],
  ['but none of its groups', 'cells', 'CL/reef-fund', []],
  ['a statement has itself', 'statements', 'japan-declines-ban', ['japan-declines-ban']],
])('%s', (_, page, subject, expected) => {
  expect(selectOfSubject(index, page, subject).map(({ id }) => id)).toEqual(expected)
})

it('a counterpart takes no stance by being named', () => {
  const statements = index.statements.map((each) =>
    each.id === 'japan-declines-ban' ? { ...each, with: ['CL'] } : each,
  )
  const ids = selectOfSubject({ ...index, statements }, 'actors', 'CL').map(({ id }) => id)
  expect(ids).not.toContain('japan-declines-ban')
})
