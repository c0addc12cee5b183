// @vitest-environment jsdom
import {
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from '@apache-annotator/dom'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFrame } from '../../testing/export-frame'
import { TOY_SEEDS, toyDossier } from '../../testing/toy-dossier'
import { toAnnotations } from './to-annotations'

const { index: dossier, bodies } = toyDossier

/** The text of every match that a matcher finds. */
async function collect(matches: AsyncIterable<Range>): Promise<readonly string[]> {
  const found: string[] = []
  for await (const range of matches) found.push(range.toString())
  return found
}

describe.each(dossier.articles.map(({ id }) => id))('in the text of %s', (article) => {
  const statements = dossier.statements.filter((statement) => statement.article === article)
  const { first } = toAnnotations({ dossier, statements }, bodies, testFrame)
  const page = document.createElement('pre')
  page.textContent = readFileSync(join(TOY_SEEDS, 'articles', article, 'text.txt'), 'utf8')

  it('another library finds every quote exactly once, by its text and by its position', async () => {
    expect(first.items.length).toBe(statements.length)
    expect(first.items.length).toBeGreaterThan(0)
    for (const { id, target } of first.items) {
      const [quote, position] = target.selector
      // oxlint-disable no-await-in-loop -- the matcher consumes the text, so searches can't run in parallel
      const byWords = await collect(createTextQuoteSelectorMatcher(quote)(page))
      const byPlace = await collect(createTextPositionSelectorMatcher(position)(page))
      // oxlint-enable no-await-in-loop
      expect([id, ...byWords]).toEqual([id, quote.exact])
      expect([id, ...byPlace]).toEqual([id, quote.exact])
    }
  })
})
