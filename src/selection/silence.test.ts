import { describe, expect, it } from 'vitest'
import type { Dossier, Statement } from '../model/dossier'
import { findById } from '../model/find-by-id'
import type { Actor, ActorId } from '../model/vocabulary'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { selectKnown } from './select-known'
import { DEFAULT_SELECTION, type Selection } from './selection'
import { selectStanding } from './silence'

const toy = toyDossier.index
const LATER = 'whale-pledge'

const standing = (
  dossier: Dossier,
  asked: Partial<Selection> = {},
  { statements }: Pick<Dossier, 'statements'> = dossier,
) =>
  selectStanding(toStages(dossier, {}, new Set(statements.map(({ id }) => id))), {
    ...DEFAULT_SELECTION,
    ...asked,
  }).map(({ cell, topic, statement, silent }) => ({
    key: `${cell.actor}.${cell.commitment}`,
    topic,
    statement: statement.id,
    silent: silent.map(({ id }) => id),
  }))
const speaking = (dossier: Dossier, asked: Partial<Selection> = {}) =>
  selectStanding(toStages(dossier), { ...DEFAULT_SELECTION, ...asked }).map((one) =>
    one.speaking.map(({ id }) => id),
  )

describe('stances that stand', () => {
  it('are those on which a later article that names the actor is silent', () => {
    expect(standing(toy)).toEqual([
      { key: 'KE.reef-fund', topic: null, statement: 'kenya-requests-fund', silent: [LATER] },
      { key: 'KE.debt-relief', topic: null, statement: 'kenya-requests-relief', silent: [LATER] },
      { key: 'BR.marine-reserve', topic: null, statement: 'brazil-leads-reserve', silent: [LATER] },
    ])
  })

  it('are told as far as they pass filters and words, which make no silence', () => {
    const keys = (...args: Parameters<typeof standing>) => standing(...args).map(({ key }) => key)
    expect(keys(toy, { country: ['BR'] })).toEqual(['BR.marine-reserve'])
    expect(keys(toy, { stance: ['leads'] })).toEqual(['BR.marine-reserve'])
    // What the later article says of the fishing ban is out of sight, and still breaks the silence.
    expect(keys(toy, { article: ['reef-summit'], commitment: ['fishing-ban'] })).toEqual([])
    const statements = toy.statements.filter(({ id }) => id === 'japan-declines-ban')
    expect(keys(toy, {}, { statements })).toEqual([])
  })

  it('are none while no later article is known in full', () => {
    const on = (asOf: string) => standing(selectKnown(toy, { asOf, knownBy: 'said' }))
    expect(on('2025-06-30')).toEqual([])
    // Some of its words are known by then, but not what else it says.
    expect(on('2026-01-18')).toEqual([])
    expect(on('2026-01-20')).not.toEqual([])
  })

  it('are told topic by topic', () => {
    const treaty = findById(toy.statements, 'parties-support-treaty')
    const dossier = withStatements(
      ['lisbon-declaration', 'brazil-memo'].map((instrument) => ({
        ...treaty,
        id: `brazil-on-${instrument}`,
        actors: ['BR'],
        instrument,
      })),
    )
    expect(standing(dossier).map(({ key, topic }) => [key, topic])).toEqual([
      ['BR.ocean-treaty', 'lisbon-declaration'],
      ['BR.ocean-treaty', 'brazil-memo'],
    ])
  })
})

const withStatements = (
  statements: readonly Statement[],
  rest: Partial<Dossier> = {},
): Dossier => ({
  ...toy,
  statements,
  ...rest,
})

/** The dossier with one stance on the fund in the first article, and one of `rest` in the later. */
function toTwoArticles(actor: ActorId, rest: Partial<Statement> | null, dossier: Partial<Dossier>) {
  const like = findById(toy.statements, 'brazil-leads-reserve')
  const first = { ...like, actors: [actor], commitment: 'reef-fund', article: 'reef-summit' }
  const later = { ...first, id: 'later', article: LATER, ...rest }
  const mentions = [{ actor, article: LATER, count: 1 }]
  return withStatements(rest === null ? [first] : [first, later], { mentions, ...dossier })
}

const without = (member: ActorId): readonly Actor[] =>
  toy.actors.map((actor) =>
    actor.kind === 'collective'
      ? { ...actor, members: actor.members.filter((one) => one.actor !== member) }
      : actor,
  )
const joinedIn = (year: string): readonly Actor[] =>
  toy.actors.map((actor) =>
    actor.kind === 'collective'
      ? {
          ...actor,
          members: actor.members.map((member) => ({
            ...member,
            sinceSpan: { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' },
          })),
        }
      : actor,
  )

const unnamedOf = (partOf: ActorId | null): readonly Actor[] =>
  toy.actors.map((actor) => (actor.kind === 'unnamed' ? { ...actor, partOf } : actor))

type Row = readonly [
  what: string,
  isSilent: boolean,
  actor: ActorId,
  later: Partial<Statement> | null,
  dossier?: Partial<Dossier>,
]

const TABLE: readonly Row[] = [
  ['nobody', true, 'JP', null],
  ['nobody, where it is not named', false, 'JP', null, { mentions: [] }],
  ['itself', false, 'JP', { actors: ['JP'] }],
  ['itself together with others', false, 'JP', { actors: ['BR', 'JP'] }],
  ['itself on something else', true, 'JP', { actors: ['JP'], commitment: 'whale-census' }],
  [
    'itself, in words that can be read otherwise',
    false,
    'JP',
    { actors: ['JP'], reading: 'open', otherwise: 'none' },
  ],
  ['another state', true, 'JP', { actors: ['AU'] }],
  [
    'another state, in words that may be of it',
    false,
    'JP',
    {
      actors: ['AU'],
      reading: 'open',
      otherwise: { actors: ['JP'], commitment: null, stance: null },
    },
  ],
  [
    'itself, in words that may be of this',
    false,
    'JP',
    {
      actors: ['JP'],
      commitment: 'whale-census',
      reading: 'open',
      otherwise: { actors: null, commitment: 'reef-fund', stance: null },
    },
  ],
  ['its group', false, 'KE', { actors: ['lisbon-parties'] }],
  ['its group’s group', false, 'JP', { actors: ['lisbon-parties'] }],
  ['a group that one uncertain source counts it in', false, 'FJ', { actors: ['reef-alliance'] }],
  [
    'a group that it is not of',
    true,
    'JP',
    { actors: ['reef-alliance'] },
    { actors: without('JP') },
  ],
  [
    'a group that it joined later',
    true,
    'JP',
    { actors: ['reef-alliance'] },
    { actors: joinedIn('2027') },
  ],
  ['an unnamed part of its group', false, 'JP', { actors: ['two-unnamed-states'] }],
  ['an unnamed part of a group that it is not of', true, 'AU', { actors: ['two-unnamed-states'] }],
  [
    'an unnamed part of itself',
    false,
    'AU',
    { actors: ['two-unnamed-states'] },
    { actors: unnamedOf('AU') },
  ],
  [
    'somebody unnamed who may be anybody',
    false,
    'AU',
    { actors: ['two-unnamed-states'] },
    { actors: unnamedOf(null) },
  ],
  [
    'somebody unnamed who may be anybody, on something else',
    true,
    'AU',
    { actors: ['two-unnamed-states'], commitment: 'whale-census' },
    { actors: unnamedOf(null) },
  ],
]

describe('an article in which the stance is taken by', () => {
  for (const [what, isSilent, actor, later, dossier = {}] of TABLE) {
    it(`${what} is ${isSilent ? 'silent' : 'not silent'}`, () => {
      const told = standing(toTwoArticles(actor, later, dossier), { country: [actor] })
      const fund = told.filter(({ key }) => key === `${actor}.reef-fund`)
      expect(fund.map(({ silent }) => silent)).toEqual(isSilent ? [[LATER]] : [])
    })
  }

  it('nobody is silent on no stance that can be read otherwise', () => {
    const dossier = toTwoArticles('JP', null, {})
    const [first] = dossier.statements
    if (first === undefined) throw new Error('there is one')
    const open = { ...first, reading: 'open', otherwise: 'none' } as const
    expect(standing({ ...dossier, statements: [open] })).toEqual([])
    // An older firm one stands, but not beside an article that told the later, open one.
    const told = { ...open, id: 'told-later', article: LATER }
    expect(standing({ ...dossier, statements: [first, told] })).toEqual([])
  })

  it('nobody is silent on no stance that has an end of its own', () => {
    const dossier = toTwoArticles('JP', null, {})
    const statements = dossier.statements.map((one) => ({
      ...one,
      until: { vi: 'Hết tháng 6', en: 'The end of June' },
    }))
    expect(standing(dossier)).toHaveLength(1)
    expect(standing({ ...dossier, statements })).toEqual([])
  })

  it('somebody who may speak for the actor is told beside the silent ones', () => {
    const third = { ...findById(toy.articles, LATER), id: 'third' }
    const dossier = toTwoArticles('JP', { actors: ['reef-alliance'] }, {})
    const told = {
      ...dossier,
      articles: [...toy.articles, third],
      mentions: [...dossier.mentions, { actor: 'JP', article: third.id, count: 1 }],
    }
    expect(standing(told, { country: ['JP'] }).map(({ silent }) => silent)).toEqual([['third']])
    expect(speaking(told, { country: ['JP'] })).toEqual([[LATER]])
    // One that does not name the actor is neither.
    const unmentioned = { ...told, mentions: told.mentions.slice(1) }
    expect(speaking(unmentioned, { country: ['JP'] })).toEqual([[]])
  })

  it('its group breaks the silence also where its words are not among those looked for', () => {
    const dossier = toTwoArticles('JP', { actors: ['lisbon-parties'] }, {})
    const matching = { ...dossier, statements: dossier.statements.slice(0, 1) }
    expect(standing(matching)).toHaveLength(1)
    expect(standing(dossier, {}, matching)).toEqual([])
  })

  it('nobody is silent on no actor that the text does not name', () => {
    expect(standing(toTwoArticles('two-unnamed-states', null, {}))).toEqual([])
  })
})
