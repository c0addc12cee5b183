import { describe, expect, it } from 'vitest'
import type { DateSpan } from '../model/dates'
import type { Statement } from '../model/dossier'
import { toyDossier } from '../testing/toy-dossier'
import { toOrigins } from './origins'

const { index } = toyDossier
const [template] = index.statements
const [first] = index.articles

const ARTICLES = {
  herald: ['Reuters'],
  post: ['AFP', 'Reuters'],
  echo: [],
  mirror: [],
} as const
const articles = Object.entries(ARTICLES).map(([id, relays]) => {
  if (first === undefined) throw new Error('The toy dossier has articles')
  return { ...first, id, relays }
})

const [person] = index.people
const [instrument] = index.instruments
if (person === undefined || instrument === undefined) throw new Error('The toy dossier has both')
const world = {
  articles,
  people: [{ ...person, id: 'macron' }],
  instruments: [{ ...instrument, id: 'elysee', speaksFor: 'macron' }],
}

const toSpan = (said: string): DateSpan => {
  const [earliest = '', latest = earliest] = said.split('/')
  if (earliest === '..') return { earliest: null, latest, precision: 'open' }
  return { earliest, latest, precision: earliest === latest ? 'day' : 'interval' }
}

/**
 * `herald 2026-01-06 macron+starmer`; without a speaker: `herald 2026-01-06`; by the narrator:
 * `herald 2026-01-06 narrator`. A final `?` makes it an open reading.
 */
function toStatements(...texts: readonly string[]): readonly Statement[] {
  return texts.map((text, number) => {
    if (template === undefined) throw new Error('The toy dossier has statements')
    const [article = '', said = '', via = ''] = text.replace(' ?', '').split(' ')
    return {
      ...template,
      id: `s${number}`,
      article,
      voice: via === 'narrator' ? 'narrator' : 'own',
      via: via === '' || via === 'narrator' ? [] : via.split('+'),
      saidSpan: toSpan(said),
      reading: text.endsWith(' ?') ? 'open' : 'firm',
    }
  })
}

/** `s0 (s1) s2: speaker macron`, with narrated statements in brackets. */
const toWords = (statements: readonly Statement[]) =>
  toOrigins(statements, world).map(({ statements: of, narrated, kind, sources }) => {
    const ids = of.map((each) => (narrated.includes(each) ? `(${each.id})` : each.id))
    return `${ids.join(' ')}: ${kind} ${sources.join(' ')}`.trim()
  })

describe('the origins of statements', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'count one speaker’s words once, in however many articles',
      ['herald 2026-01-06 macron', 'echo 2026-01-06/2026-01-07 macron'],
      ['s0 s1: speaker macron'],
    ],
    [
      'count them twice if said on different days',
      ['herald 2026-01-05 macron', 'echo 2026-01-06 macron'],
      ['s0: speaker macron', 's1: speaker macron'],
    ],
    [
      'count them once if a day is unknown: doubt never adds an origin',
      ['herald ../2026-01-06 macron', 'echo 2025-03-01 macron'],
      ['s0 s1: speaker macron'],
    ],
    [
      'keep speakers apart, even in one article',
      ['herald 2026-01-06 macron', 'herald 2026-01-06 starmer'],
      ['s0: speaker macron', 's1: speaker starmer'],
    ],
    [
      'join two passages through a third, and name the speakers who join them',
      ['herald 2026-01-06 macron', 'echo 2026-01-06 starmer', 'post 2026-01-06 macron+starmer'],
      ['s0 s1 s2: speaker macron starmer'],
    ],
    [
      'name a joint document only if it is shared',
      ['herald 2026-01-06 macron', 'echo 2026-01-06 declaration+macron'],
      ['s0 s1: speaker macron'],
    ],
    [
      'count a spokesperson as the principal, and name both',
      ['herald 2026-01-06 elysee', 'echo 2026-01-06 macron'],
      ['s0 s1: speaker elysee macron'],
    ],
    [
      'name only the office if only the office speaks',
      ['herald 2026-01-06 elysee', 'echo 2026-01-06 elysee'],
      ['s0 s1: speaker elysee'],
    ],
    [
      'don’t count a narrator’s statement beside a speaker of the same article and days',
      ['herald 2026-01-06 narrator', 'herald 2026-01-06/2026-01-07 macron'],
      ['(s0) s1: speaker macron'],
    ],
    [
      'never join two speakers because of narration beside them',
      ['herald 2026-01-06 macron', 'herald 2026-01-06 narrator', 'herald 2026-01-06 starmer'],
      ['s0 (s1): speaker macron', 's2: speaker starmer'],
    ],
    [
      'count a narrator’s statement of other days, or of another article',
      ['herald 2026-01-06 macron', 'herald 2025-03-01 narrator', 'echo 2026-01-06 narrator'],
      ['s0: speaker macron', 's1: agency Reuters', 's2: article'],
    ],
    [
      'count a document without a speaker beside a speaker: it is not narration',
      ['herald 2026-01-06 macron', 'herald 2026-01-06'],
      ['s0: speaker macron', 's1: agency Reuters'],
    ],
    [
      'count one agency once, if no speaker is named',
      ['herald 2026-01-06', 'post 2026-01-09'],
      ['s0 s1: agency Reuters'],
    ],
    [
      'never attribute a speaker’s words to the agency',
      ['herald 2026-01-06 macron', 'post 2026-01-06'],
      ['s0: speaker macron', 's1: agency AFP Reuters'],
    ],
    [
      'are otherwise the articles themselves, each once',
      ['echo 2026-01-06', 'mirror 2026-01-06', 'echo 2026-01-06'],
      ['s0 s2: article', 's1: article'],
    ],
    [
      'leave out open readings, which confirm nothing',
      ['herald 2026-01-06 macron', 'echo 2026-01-06 starmer ?', 'mirror 2026-01-06 ?'],
      ['s0: speaker macron'],
    ],
    [
      'are those of open readings if there is nothing else',
      ['herald 2026-01-06 macron ?', 'echo 2026-01-06 starmer ?'],
      ['s0: speaker macron', 's1: speaker starmer'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(toWords(toStatements(...texts))).toEqual(expected)
  })

  it('have every firm statement exactly once', () => {
    const origins = toOrigins(index.statements, index)
    const ids = origins.flatMap(({ statements }) => statements.map(({ id }) => id))
    const firm = index.statements.filter(({ reading }) => reading === 'firm')
    expect(ids.toSorted()).toEqual(firm.map(({ id }) => id).toSorted())
  })

  it('span all the days of their statements', () => {
    const [origin] = toOrigins(
      toStatements('herald 2026-01-06 macron', 'echo 2026-01-06/2026-01-07 macron'),
      world,
    )
    expect(origin).toMatchObject({
      articles: ['herald', 'echo'],
      span: { earliest: '2026-01-06', latest: '2026-01-07', precision: 'interval' },
    })
  })
})
