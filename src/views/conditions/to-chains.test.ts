import { describe, expect, it } from 'vitest'
import type { Dossier, Statement } from '../../model/dossier'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toChains, type Chain } from './to-chains'

const [statement] = toyDossier.index.statements
const [commitment] = toyDossier.index.commitments
const [condition] = toyDossier.index.conditions

/**
 * `force after-ceasefire`: a statement on the force, conditional on a ceasefire. `after-x` requires
 * `x`; a final `?` makes it an open reading. `plan` has its documents as topics.
 */
function world(...texts: readonly string[]): Dossier {
  if (statement === undefined || commitment === undefined || condition === undefined) {
    throw new Error('The toy dossier has one of each')
  }
  const statements = texts.map((text, index): Statement => {
    const [on = '', ...conditions] = text.replace(' ?', '').split(' ')
    const reading = text.endsWith(' ?') ? 'open' : 'firm'
    return { ...statement, id: `s${index}`, commitment: on, conditions, reading }
  })
  const conditions = [...new Set(statements.flatMap((each) => each.conditions))].map((id) => ({
    ...condition,
    id,
    fulfilledBy: id.startsWith('after-') ? id.slice('after-'.length) : null,
  }))
  const commitments = [...new Set(statements.map((each) => each.commitment))].map((id) => ({
    ...commitment,
    id,
    toldApartBy: id === 'plan' ? ('instrument' as const) : null,
  }))
  return { ...toyDossier.index, statements, conditions, commitments }
}

const ask = (dossier: Dossier, selection: Partial<Selection> = {}) =>
  toChains(toStages(dossier).matching, { ...DEFAULT_SELECTION, ...selection })
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
    ['nothing, if no condition leads on', ['force if-attacked', 'aid after-peace'], []],
    [
      'two links, if what is awaited waits itself',
      ['force after-ceasefire', 'ceasefire after-peace'],
      ['s0 > ceasefire; s1 > peace'],
    ],
    [
      'all that wait at one link, with the others apart',
      ['force after-ceasefire', 'aid after-ceasefire', 'ceasefire after-peace', 'aid after-peace'],
      ['s0 s1 > ceasefire; s2 (s3) > peace'],
    ],
    [
      'a circle only if a statement leads back',
      ['guarantees after-ceasefire', 'ceasefire after-peace', 'peace after-guarantees'],
      ['s0 > ceasefire; s1 > peace; s2 > guarantees; circle 0: s0'],
    ],
    [
      'a circle that begins within the chain',
      ['force after-a', 'a after-b', 'b after-c', 'c after-b'],
      ['s0 > a; s1 (s3) > b; s2 > c; circle 1: s3'],
    ],
    [
      'one chain for each branch',
      ['force after-a', 'a after-b', 'a after-c'],
      ['s0 > a; s1 > b', 's0 > a; s2 > c'],
    ],
    [
      'nothing that rests on an open reading, at any link',
      ['force after-ceasefire', 'ceasefire after-peace ?', 'aid after-a ?', 'a after-b'],
      [],
    ],
    [
      'one link fewer if the last is one of several plans and the text doesn’t say which',
      ['force after-ceasefire', 'ceasefire after-plan', 'plan after-withdrawal'],
      ['s0 > ceasefire; s1 > plan'],
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

  it('keeps only chains with the chosen condition, each as a whole', () => {
    const dossier = world('force after-a', 'a after-b', 'aid after-c', 'c after-d')
    expect(ask(dossier, { condition: ['after-d'] }).map(toWords)).toEqual(['s2 > c; s3 > d'])
  })
})
