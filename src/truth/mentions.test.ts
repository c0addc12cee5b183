/** How often each article names each actor, as counted by hand. */
import { describe, expect, it } from 'vitest'
import { LINES, readTable } from './tables'

const { table, dossier } = readTable('mentions', { counts: LINES })
const { actors: known, mentions, statements } = dossier

describe('the mentions of the dossier', () => {
  it('are those that were counted by hand', () => {
    const rows = [...new Set(mentions.map(({ actor }) => actor))].map((actor) => {
      const counts = table.articles.map(
        (id) => mentions.find((each) => each.actor === actor && each.article === id)?.count ?? 0,
      )
      return [actor, ...counts].join(' | ')
    })
    expect(rows.toSorted()).toEqual(table.counts.toSorted())
  })

  it('leave out no named actor from an article in which it takes a stance', () => {
    const named = known.filter(({ kind }) => kind !== 'unnamed')
    const missed = statements.flatMap(({ actors, article: id }) =>
      named.filter(
        (actor) =>
          actors.includes(actor.id) &&
          !mentions.some((each) => each.actor === actor.id && each.article === id),
      ),
    )
    expect(missed).toEqual([])
  })
})
