/** For which articles there are tables: a new one is named here until they are written. */
import { expect, it } from 'vitest'
import { listTruthFiles } from '../testing/truth-tables'
import { ours, readArticles, TABLES } from './tables'

const ids = ours.dossier.articles.map(({ id }) => id)

it('every file of seeds/truth is a table that a test reads', () => {
  expect(listTruthFiles()).toEqual(TABLES.map((name) => `${name}.yaml`))
})

it.each(TABLES)('%s.yaml was written for articles that are there, each once', (name) => {
  const articles = readArticles(name)
  expect(articles.filter((id) => !ids.includes(id))).toEqual([])
  expect(articles).toHaveLength(new Set(articles).size)
})

const uncovered = ids.flatMap((id) => {
  const tables = TABLES.filter((name) => !readArticles(name).includes(id))
  return tables.length === 0 ? [] : [`  ${id}: ${tables.map((name) => `${name}.yaml`).join(', ')}`]
})
if (uncovered.length > 0) {
  // oxlint-disable-next-line no-console -- told to the author of seeds; it is no fault
  console.info(`Articles that tables of seeds/truth were not written for:\n${uncovered.join('\n')}`)
}
