/** Which tables cover which articles; lists articles that tables don't cover yet. */
import { expect, it } from 'vitest'
import { listTruthFiles } from '../testing/truth-tables'
import { ours, readArticles, TABLES } from './tables'

const ids = ours.dossier.articles.map(({ id }) => id)

it('every file of seeds/truth is a table that a test reads', () => {
  expect(listTruthFiles()).toEqual(TABLES.map((name) => `${name}.yaml`))
})

it.each(TABLES)('%s.yaml covers only existing articles, each once', (name) => {
  const articles = readArticles(name)
  expect(articles.filter((id) => !ids.includes(id))).toEqual([])
  expect(articles).toHaveLength(new Set(articles).size)
})

const uncovered = ids.flatMap((id) => {
  const tables = TABLES.filter((name) => !readArticles(name).includes(id))
  return tables.length === 0 ? [] : [`  ${id}: ${tables.map((name) => `${name}.yaml`).join(', ')}`]
})
if (uncovered.length > 0) {
  // oxlint-disable-next-line no-console -- a hint for authors of seeds, not a failure
  console.info(`Articles that tables of seeds/truth were not written for:\n${uncovered.join('\n')}`)
}
