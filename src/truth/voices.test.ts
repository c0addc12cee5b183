/** Whose words they are, and what the articles let a state be called. */
import { describe, expect, it } from 'vitest'
import { findUnsaid, LINES, readClaims, readTable, splitLine, toPlainSpaces } from './tables'

const { table, dossier, bodies } = readTable('voices', { own: LINES, verbs: LINES, roles: LINES })
const own = readClaims(table.own)
const roles = readClaims(table.roles)
const ownStatements = dossier.statements.filter(({ voice }) => voice === 'own')

/** The paragraph of a passage. */
function paragraphOf({ article, quote }: (typeof ownStatements)[number]): string {
  const paragraphs = bodies.find(({ id }) => id === article)?.paragraphs ?? []
  const paragraph = paragraphs.find(({ text }) => text.includes(quote.exact))
  return toPlainSpaces(paragraph?.text ?? '')
}

function findSaying(statement: (typeof ownStatements)[number]) {
  const speakers = statement.via.length === 0 ? statement.actors : statement.via
  return own.filter(
    ({ says, article, words }) =>
      speakers.includes(says) &&
      article === statement.article &&
      paragraphOf(statement).includes(words),
  )
}

describe('own words', () => {
  it('are in the words of the articles', () => {
    expect(findUnsaid([...own, ...roles], bodies)).toEqual([])
    const verbs = new RegExp(`(?<!\\p{L})(?:${table.verbs.join('|')})(?!\\p{L})`, 'iu')
    expect(own.filter(({ words }) => !verbs.test(words))).toEqual([])
  })

  it('are only those of somebody who is told to speak', () => {
    const unsaid = ownStatements.filter((statement) => findSaying(statement).length === 0)
    expect(unsaid.map(({ id }) => id)).toEqual([])
  })

  it('are coded wherever somebody is told to speak', () => {
    const used = new Set(ownStatements.flatMap(findSaying))
    expect(own.filter((line) => !used.has(line))).toEqual([])
  })
})

describe('roles', () => {
  it('are as certain as the articles make them', () => {
    const found = dossier.actors.flatMap((actor) =>
      actor.kind === 'state' && ['stated', 'inferred'].includes(actor.roleSource.certainty)
        ? [`${actor.id} | ${actor.role} | ${actor.roleSource.certainty}`]
        : [],
    )
    expect(found.toSorted()).toEqual(roles.map(({ says }) => says).toSorted())
  })

  it('name the article that they rest on', () => {
    const unnamed = roles.filter(({ says, article }) => {
      const actor = dossier.actors.find(({ id }) => id === splitLine(says)[0])
      return actor?.kind !== 'state' || actor.roleSource.source?.en.includes(article) !== true
    })
    expect(unnamed).toEqual([])
  })
})

describe('bearers that no article names', () => {
  const unnamed = dossier.actors.filter((actor) => actor.kind === 'unnamed')
  /** Quoted in the definition, and in no passage of the bearer, nor in its rendering. */
  const findForeign = (text: string, passages: readonly string[]) =>
    [...text.matchAll(/“(?<words>[^”]+)”/gu)]
      .map(({ groups }) => groups?.['words'] ?? '')
      .filter((words) => !passages.some((each) => each.toLowerCase().includes(words.toLowerCase())))

  it('are defined in the words of their passages, and in English in those of the renderings', () => {
    const foreign = unnamed.flatMap(({ id, definition }) => {
      const passages = [
        ...dossier.statements.filter(({ actors }) => actors.includes(id)),
        ...dossier.events
          .filter(({ participants }) => participants.includes(id))
          .flatMap(({ evidence }) => evidence),
      ]
      const exact = passages.map(({ quote }) => quote.exact)
      const glosses = passages.map(({ gloss }) => gloss)
      return [...findForeign(definition.vi, exact), ...findForeign(definition.en, glosses)]
    })
    expect(foreign).toEqual([])
  })

  it('are called as the rendering calls them: “từng quốc gia” are individual countries', () => {
    const named = new Map(unnamed.map(({ id, short }) => [id, short.en]))
    expect(named.get('unnamed-nato-states')).toBe('Individual NATO states')
  })
})
