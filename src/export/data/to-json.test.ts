import { expect, it } from 'vitest'
import { selectKnown } from '../../stages/select-known'
import { countSentences } from '../../model/count'
import { testFrame } from '../../testing/export-frame'
import { toyDossier } from '../../testing/toy-dossier'
import { toJson } from './to-json'

const { index: dossier } = toyDossier

it('has its source, its share of the whole, and each statement with its link', () => {
  const statements = dossier.statements.filter(({ actors }) => actors.includes('AU'))
  const json: unknown = JSON.parse(toJson({ dossier, statements }, testFrame))
  expect(json).toMatchObject({
    title: 'Who Pledged What',
    link: 'https://pledges.example/?country=AU',
    version: '0123456789',
    exported: '2026-02-03T10:20:30.000Z',
    statements: { exported: 3, of: dossier.statements.length },
    sentences: { exported: 2, of: countSentences(dossier.statements) },
    dossier: {
      statements: statements.map((statement) => ({
        ...statement,
        link: `https://pledges.example/articles/${statement.article}?at=${statement.id}&quote=${statement.hash}`,
      })),
      people: dossier.people,
    },
  })
})

it('on a past day, holds no later headline, event or quote', () => {
  const known = selectKnown(dossier, { asOf: '2025-06-12', knownBy: 'said' })
  const json = toJson({ dossier: known, statements: known.statements }, testFrame)
  const later = dossier.articles.find(({ id }) => id === 'whale-pledge')
  expect(json).toContain('Lisbon summit')
  for (const text of [later?.title.quote.exact, later?.title.en, 'Japan reconsiders', 'Memo']) {
    expect(json).not.toContain(text)
  }
  expect(toJson({ dossier, statements: dossier.statements }, testFrame)).toContain(later?.title.en)
})

it('leaves out internal file paths', () => {
  const paths = ['data/a.json']
  const large = {
    ...dossier,
    wordsFiles: paths,
    searchFiles: { firsts: ['a'], texts: paths, places: paths },
  }
  expect(toJson({ dossier: large, statements: dossier.statements }, testFrame)).not.toContain(
    'data/',
  )
})
