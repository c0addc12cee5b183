import { describe, expect, it } from 'vitest'
import type { Article, Dossier, Statement } from '../model/dossier'
import { findById } from '../model/find-by-id'
import type { Actor, ActorId } from '../model/vocabulary'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { serializeCell } from '../selection/cell-text'
import { selectKnown } from '../stages/select-known'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import { selectUnrepeatedStances } from './silence'

const toy = toyDossier.index
const LATER = 'whale-pledge'

const unrepeated = (
  dossier: Dossier,
  asked: Partial<Selection> = {},
  { statements }: Pick<Dossier, 'statements'> = dossier,
) =>
  selectUnrepeatedStances(toStages(dossier, {}, new Set(statements.map(({ id }) => id))), {
    ...DEFAULT_SELECTION,
    ...asked,
  }).map(({ cell, topic, statement, silent }) => ({
    key: serializeCell(cell),
    topic,
    statement: statement.id,
    silent: silent.map(({ id }) => id),
  }))
const speaking = (dossier: Dossier, asked: Partial<Selection> = {}) =>
  selectUnrepeatedStances(toStages(dossier), { ...DEFAULT_SELECTION, ...asked }).map((one) =>
    one.speaking.map(({ id }) => id),
  )

describe('unrepeated stances', () => {
  it('are those on which a later article that names the actor is silent', () => {
    expect(unrepeated(toy)).toEqual([
      { key: 'KE.reef-fund', topic: null, statement: 'kenya-requests-fund', silent: [LATER] },
      { key: 'KE.debt-relief', topic: null, statement: 'kenya-requests-relief', silent: [LATER] },
      { key: 'BR.marine-reserve', topic: null, statement: 'brazil-leads-reserve', silent: [LATER] },
    ])
  })

  it('are those that pass filters and search, neither of which makes an article silent', () => {
    const keys = (...args: Parameters<typeof unrepeated>) =>
      unrepeated(...args).map(({ key }) => key)
    expect(keys(toy, { country: ['BR'] })).toEqual(['BR.marine-reserve'])
    expect(keys(toy, { stance: ['leads'] })).toEqual(['BR.marine-reserve'])
    // The later article's stance on the fishing ban is hidden, but still breaks the silence.
    expect(keys(toy, { article: ['reef-summit'], commitment: ['fishing-ban'] })).toEqual([])
    const statements = toy.statements.filter(({ id }) => id === 'japan-declines-ban')
    expect(keys(toy, {}, { statements })).toEqual([])
  })

  it('are none while no later article is known in full', () => {
    const on = (asOf: string) => unrepeated(selectKnown(toy, { asOf, knownBy: 'said' }))
    expect(on('2025-06-30')).toEqual([])
    // Some of its statements are known by then, but not all.
    expect(on('2026-01-18')).toEqual([])
    expect(on('2026-01-20')).not.toEqual([])
  })

  it('are separate for each topic', () => {
    const treaty = findById(toy.statements, 'parties-support-treaty')
    const dossier = withStatements(
      ['lisbon-declaration', 'brazil-memo'].map((instrument) => ({
        ...treaty,
        id: `brazil-on-${instrument}`,
        actors: ['BR'],
        instrument,
      })),
    )
    expect(unrepeated(dossier).map(({ key, topic }) => [key, topic])).toEqual([
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

/** One stance on the fund in the first article, and unless `rest` is null, another in the later. */
function toTwoArticles(actor: ActorId, rest: Partial<Statement> | null, dossier: Partial<Dossier>) {
  const like = findById(toy.statements, 'brazil-leads-reserve')
  const first = { ...like, actors: [actor], commitment: 'reef-fund', article: 'reef-summit' }
  const later = { ...first, id: 'later', article: LATER, ...rest }
  const mentions = [{ actor, article: LATER, count: 1 }]
  return withStatements(rest === null ? [first] : [first, later], { mentions, ...dossier })
}

/** A month after the other articles. */
const toLast = (published: Article['published']): Article['published'] => ({
  ...published,
  span: { earliest: '2026-02-20', latest: '2026-02-20', precision: 'day' },
})

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
    'itself, in an open reading',
    false,
    'JP',
    { actors: ['JP'], reading: 'open', otherwise: 'none' },
  ],
  ['another state', true, 'JP', { actors: ['AU'] }],
  [
    'another state, in words that may be its own',
    false,
    'JP',
    {
      actors: ['AU'],
      reading: 'open',
      otherwise: { actors: ['JP'], commitment: null, stance: null },
    },
  ],
  [
    'itself, in words that may be on this commitment',
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
    'a group that it does not belong to',
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
  [
    'an unnamed part of a group that it does not belong to',
    true,
    'AU',
    { actors: ['two-unnamed-states'] },
  ],
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
      const all = unrepeated(toTwoArticles(actor, later, dossier), { country: [actor] })
      const fund = all.filter(({ key }) => key === `${actor}.reef-fund`)
      expect(fund.map(({ silent }) => silent)).toEqual(isSilent ? [[LATER]] : [])
    })
  }

  it('nobody does not count where the stance is an open reading', () => {
    const dossier = toTwoArticles('JP', null, {})
    const [first] = dossier.statements
    if (first === undefined) throw new Error('there is one')
    const open = { ...first, reading: 'open', otherwise: 'none' } as const
    expect(unrepeated({ ...dossier, statements: [open] })).toEqual([])
    // Nor is the older, firm one unrepeated: the later article has the open one.
    const later = { ...open, id: 'later', article: LATER }
    expect(unrepeated({ ...dossier, statements: [first, later] })).toEqual([])
  })

  it.each<[what: string, part: Partial<Statement>, isListed: boolean]>([
    ['no end', {}, true],
    ['an end', { until: { vi: 'Hết tháng 6', en: 'The end of June' } }, false],
    ['a while', { while: { vi: 'Khi còn họp', en: 'While the meeting lasts' } }, false],
    ['a condition', { conditions: ['parliament-decides'] }, true],
    ['a refusal', { stance: 'declines' }, true],
    [
      'a refusal with a condition',
      { stance: 'declines', conditions: ['parliament-decides'] },
      false,
    ],
  ])('nobody counts or not where the stance has %s', (_, part, isListed) => {
    const dossier = toTwoArticles('JP', null, {})
    const statements = dossier.statements.map((one) => ({ ...one, ...part }))
    expect(unrepeated({ ...dossier, statements })).toHaveLength(isListed ? 1 : 0)
  })

  it('nobody counts from the article of the stance on, not from an open reading after it', () => {
    const told = toTwoArticles('JP', { reading: 'open', otherwise: 'none', article: 'last' }, {})
    const between = { ...findById(toy.articles, LATER), id: 'between' }
    const last = {
      ...findById(toy.articles, LATER),
      id: 'last',
      published: toLast(between.published),
    }
    const dossier = {
      ...told,
      articles: [...toy.articles, between, last],
      mentions: ['between', 'last'].map((article) => ({ actor: 'JP', article, count: 1 })),
    }
    expect(unrepeated(dossier, { country: ['JP'] }).map(({ silent }) => silent)).toEqual([
      ['between'],
    ])
  })

  it('somebody who may speak for the actor is listed beside the silent ones', () => {
    const third = { ...findById(toy.articles, LATER), id: 'third' }
    const dossier = toTwoArticles('JP', { actors: ['reef-alliance'] }, {})
    const withThird = {
      ...dossier,
      articles: [...toy.articles, third],
      mentions: [...dossier.mentions, { actor: 'JP', article: third.id, count: 1 }],
    }
    expect(unrepeated(withThird, { country: ['JP'] }).map(({ silent }) => silent)).toEqual([
      ['third'],
    ])
    expect(speaking(withThird, { country: ['JP'] })).toEqual([[LATER]])
    // An article that does not name the actor is neither.
    const unmentioned = { ...withThird, mentions: withThird.mentions.slice(1) }
    expect(speaking(unmentioned, { country: ['JP'] })).toEqual([[]])
  })

  it('its group is not silent, even if the group’s statement does not match the search', () => {
    const dossier = toTwoArticles('JP', { actors: ['lisbon-parties'] }, {})
    const matching = { ...dossier, statements: dossier.statements.slice(0, 1) }
    expect(unrepeated(matching)).toHaveLength(1)
    expect(unrepeated(dossier, {}, matching)).toEqual([])
  })

  it('nobody does not count where the actor is unnamed', () => {
    expect(unrepeated(toTwoArticles('two-unnamed-states', null, {}))).toEqual([])
  })
})
