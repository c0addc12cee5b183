import { describe, expect, it } from 'vitest'
import { toCorroborations } from '../../passages/corroboration'
import { toNewestFirst } from '../../selection/cell-statements'
import { selectKnown } from '../../selection/select-known'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { compileOurDossier, readArticleText } from '../../testing/our-dossier'
import { toyDossier } from '../../testing/toy-dossier'
import { toCoverageModel } from './coverage-model'

const { index } = toyDossier
const ask = (selection: Partial<Selection> = {}, dossier = index) =>
  toCoverageModel(dossier, { ...DEFAULT_SELECTION, ...selection }, 'en')
const rowOf = (actor: string, selection: Partial<Selection> = {}, dossier = index) =>
  ask(selection, dossier).rows.find((row) => row.actor === actor)

describe('the coverage of an actor', () => {
  it('tells whose words its stances are, and on how many sentences they rest', () => {
    expect(rowOf('AU')).toMatchObject({
      speaking: 2,
      voices: { own: 1, reported: 1, narrator: 1 },
      commitments: 1,
      // Of three passages one is newer than the others, and carries its stance alone.
      onOneSentence: [{ id: 'fishing-ban', name: 'Fishing ban' }],
    })
    expect(rowOf('KE')?.onOneSentence.map(({ id }) => id)).toEqual([
      'reef-fund',
      'debt-relief',
      'ocean-treaty',
    ])
  })

  it('counts as named whoever takes a stance, and whoever is only mentioned', () => {
    const article = 'reef-summit'
    const bare = { ...index, mentions: [{ actor: 'FJ', article, count: 1 }] }
    expect(rowOf('AU', {}, bare)).toMatchObject({ named: 2, speaking: 2 })
    expect(rowOf('FJ', {}, bare)).toMatchObject({ named: 1, speaking: 0 })
  })

  it('follows the filters', () => {
    expect(rowOf('AU', { article: ['reef-summit'] })).toMatchObject({ named: 1, speaking: 1 })
    expect(ask({ article: ['reef-summit'] }).articles).toBe(1)
    expect(rowOf('AU', { voice: ['own'] })?.speaking).toBe(1)
    expect(ask({ country: ['KE'] }).rows.map(({ actor }) => actor)).toEqual(['KE'])
  })

  it('counts no article of which nothing is known on the day', () => {
    const selection = { asOf: '2025-07-01' }
    const known = selectKnown(index, { ...selection, knownBy: 'said' })
    expect(ask(selection, known).articles).toBe(1)
  })
})

describe('members whom nobody names', () => {
  it('come by the source that counts them, with how sure that is', () => {
    const bare = { ...index, mentions: [] }
    expect(ask({}, bare).silent).toEqual([
      {
        source: 'Island Radio',
        sourceNote: null,
        members: [
          {
            code: 'FJ',
            name: 'Fiji',
            certainty: 'uncertain',
            isCertain: false,
            note: 'One source.',
          },
          { code: 'NZ', name: 'New Zealand', certainty: 'uncertain', isCertain: false, note: null },
        ],
      },
    ])
  })

  it('are none of those who are mentioned', () => {
    const mentions = [{ actor: 'FJ', article: 'reef-summit', count: 1 }]
    const codes = ask({}, { ...index, mentions }).silent.flatMap(({ members }) =>
      members.map(({ code }) => code),
    )
    expect(codes).toEqual(['NZ'])
  })
})

describe('the articles', () => {
  const { dossier } = compileOurDossier()

  it('let Washington speak 12 times itself, and others 13 times of it', () => {
    expect(rowOf('US', {}, dossier)?.voices).toEqual({ own: 12, reported: 13, narrator: 16 })
  })

  it('name Russia in all five, with a stance of its own in three', () => {
    expect(rowOf('RU', {}, dossier)).toMatchObject({ named: 5, speaking: 3 })
  })

  it('rest on one sentence where the passages of a cell say so, and nowhere else', () => {
    const saysSo = (actor: string, commitment: string) => {
      const own = dossier.statements.filter(
        (each) => each.commitment === commitment && each.actors.includes(actor),
      )
      const [first] = toCorroborations(dossier, toNewestFirst(own, dossier.stances), 'en')
      return first?.summary === 'rests on one sentence'
    }
    const ids = dossier.commitments.map(({ id }) => id)
    for (const { actor, onOneSentence } of ask({}, dossier).rows) {
      expect(onOneSentence.map(({ id }) => id)).toEqual(ids.filter((id) => saysSo(actor, id)))
    }
    // Three kinds of monitoring are one sentence; two questions on territory are two.
    const listed = (actor: string) =>
      rowOf(actor, {}, dossier)?.onOneSentence.map(({ id }) => id) ?? []
    expect(listed('paris-parties')).toContain('ceasefire-monitoring')
    expect(listed('UA')).not.toContain('territory')
  })

  it('name no Poland, however it is written', () => {
    const codes = ask({}, dossier).silent.flatMap(({ members }) => members.map(({ code }) => code))
    expect(codes).toContain('PL')
    for (const { id } of dossier.articles) expect(readArticleText(id)).not.toMatch(/Ba Lan|Poland/)
  })
})
