import { describe, expect, it } from 'vitest'
import type { Dossier, Statement } from '../../model/dossier'
import { selectKnown } from '../../selection/select-known'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { compileOurDossier } from '../../testing/our-dossier'
import { toyDossier } from '../../testing/toy-dossier'
import { toChains, type Chain } from './to-chains'

const [statement] = toyDossier.index.statements
const [commitment] = toyDossier.index.commitments
const [condition] = toyDossier.index.conditions

/** `force after-ceasefire`: a statement on the force that hangs on a ceasefire. `after-x` asks for `x`. */
function world(...texts: readonly string[]): Dossier {
  if (statement === undefined || commitment === undefined || condition === undefined) {
    throw new Error('The toy dossier has one of each')
  }
  const statements = texts.map((text, index): Statement => {
    const [on = '', ...conditions] = text.split(' ')
    return { ...statement, id: `s${index}`, commitment: on, conditions }
  })
  const conditions = [...new Set(statements.flatMap((each) => each.conditions))].map((id) => ({
    ...condition,
    id,
    fulfilledBy: id.startsWith('after-') ? id.slice('after-'.length) : null,
  }))
  const commitments = [...new Set(statements.map((each) => each.commitment))].map((id) => ({
    ...commitment,
    id,
  }))
  return { ...toyDossier.index, statements, conditions, commitments }
}

const ask = (dossier: Dossier, selection: Partial<Selection> = {}) =>
  toChains(dossier, { ...DEFAULT_SELECTION, ...selection })
const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id).join(' ')
/** `s0 > ceasefire; s1 (s2) > peace; circle 0: s3`. */
const toWords = ({ links, circle }: Chain) =>
  [
    ...links.map(({ to, carried, beside }) =>
      [ids(carried), beside.length > 0 && `(${ids(beside)})`, `> ${to}`]
        .filter((part) => part !== false)
        .join(' '),
    ),
    ...(circle === null ? [] : [`circle ${circle.to}: ${ids(circle.statements)}`]),
  ].join('; ')

describe('what waits for what', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing, where no condition leads on', ['force if-attacked', 'aid after-peace'], []],
    [
      'two links, where what is waited for waits itself',
      ['force after-ceasefire', 'ceasefire after-peace'],
      ['s0 > ceasefire; s1 > peace'],
    ],
    [
      'all that wait at one link, with what stands beside it told apart',
      ['force after-ceasefire', 'aid after-ceasefire', 'ceasefire after-peace', 'aid after-peace'],
      ['s0 s1 > ceasefire; s2 (s3) > peace'],
    ],
    [
      'a circle only where a statement leads back',
      ['guarantees after-ceasefire', 'ceasefire after-peace', 'peace after-guarantees'],
      ['s0 > ceasefire; s1 > peace; s2 > guarantees; circle 0: s0'],
    ],
    [
      'a circle that begins within the chain',
      ['force after-a', 'a after-b', 'b after-c', 'c after-b'],
      ['s0 > a; s1 (s3) > b; s2 > c; circle 1: s3'],
    ],
    [
      'one chain for each way on',
      ['force after-a', 'a after-b', 'a after-c'],
      ['s0 > a; s1 > b', 's0 > a; s2 > c'],
    ],
    ['no circle of one commitment', ['peace after-peace', 'force after-peace'], []],
  ])('is %s', (_, texts, expected) => {
    expect(ask(world(...texts)).map(toWords)).toEqual(expected)
  })

  it('follows the filters', () => {
    const dossier = world('force after-ceasefire', 'ceasefire after-peace')
    expect(ask(dossier, { commitment: ['force'] })).toEqual([])
    expect(ask(dossier, { commitment: ['force', 'ceasefire'] })).toHaveLength(1)
  })

  it('keeps a whole chain in which the chosen condition occurs, and no other', () => {
    const dossier = world('force after-a', 'a after-b', 'aid after-c', 'c after-d')
    expect(ask(dossier, { condition: ['after-d'] }).map(toWords)).toEqual(['s2 > c; s3 > d'])
  })
})

describe('the chain of the articles', () => {
  const { dossier } = compileOurDossier()
  const chains = ask(dossier)

  it('has two steps: guarantees and monitoring wait for a ceasefire, a ceasefire for a settlement', () => {
    expect(chains).toHaveLength(1)
    const [chain] = chains
    expect(chain?.links.map(({ to }) => to)).toEqual(['ceasefire', 'peace-plan'])
    expect(chain?.links.map(({ carried }) => carried.map(({ id }) => id))).toEqual([
      [
        'parties-commitments-once-ceasefire',
        'parties-join-us-monitoring',
        'parties-continuous-monitoring',
        'parties-special-commission',
        'merz-troops-on-nearby-nato-soil',
        'six-states-ready-to-monitor',
        'six-states-ready-to-deploy-force',
      ],
      ['russia-no-ceasefire-before-settlement'],
    ])
  })

  it('ends there: what goes with guarantees does not wait for them, and nobody says what ends the war', () => {
    const [chain] = chains
    expect(chain?.circle).toBeNull()
    expect(chain?.links.flatMap(({ beside }) => beside)).toEqual([])
  })

  it('was not to be seen before Russia’s words and the Paris meeting were known', () => {
    const known = selectKnown(dossier, { asOf: '2025-12-31', knownBy: 'said' })
    expect(ask(known)).toEqual([])
  })
})
