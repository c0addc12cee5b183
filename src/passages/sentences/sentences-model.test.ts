import { describe, expect, it } from 'vitest'
import type { Statement } from '../../model/dossier'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toPlainText } from '../words/named'
import { toStages } from '../../testing/toy-stages'
import {
  selectForItems,
  toItems,
  toSentence,
  toSentencesModel,
  type SentenceStatements,
} from './sentences-model'

const dossier = toyDossier.index

function ask(asked: Partial<Selection>, statements: readonly Statement[] = dossier.statements) {
  const { matching } = toStages({ ...dossier, statements })
  return toSentencesModel(matching, { ...DEFAULT_SELECTION, ...asked }, 'en')
}

const toIds = (model: ReturnType<typeof ask>) =>
  model?.groups.map(({ stance, statements }) => [
    stance.id,
    ...toItems(statements, Infinity).map((item) => item.map(({ id }) => id).join(' + ')),
  ])

function statement(id: string): Statement {
  const found = dossier.statements.find((known) => known.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

describe('the sentences that answer', () => {
  it.each<[string, Partial<Selection>]>([
    ['nothing asked', {}],
    [
      'a cell and a statement',
      { cell: { actor: 'JP', commitment: 'x' }, at: 'japan-declines-ban' },
    ],
    ['a day', { asOf: '2026-01-01' }],
  ])('are none for %s', (_, asked) => {
    expect(ask(asked)).toBeNull()
  })

  it('stand by stance in the vocabulary’s order, newest first', () => {
    expect(toIds(ask({ commitment: ['fishing-ban'] }))).toEqual([
      ['conditional', 'japan-joins-ban-with-others'],
      ['supports', 'australia-supports-ban'],
      ['undecided', 'brazil-says-japan-wavers'],
      ['declines', 'japan-declines-ban'],
      ['opposes', 'australia-still-opposes-ban', 'brazil-says-australia-opposes-ban'],
    ])
  })

  it('are summed up by who takes each stance, apart for open readings alone', () => {
    const firm = statement('australia-supports-ban')
    const open = { ...firm, id: 'open', actors: ['JP', 'AU'], reading: 'open' } as const
    const [group] = ask({ commitment: ['fishing-ban'] }, [open, firm])?.groups ?? []
    expect(group?.own).toEqual(['Australia'])
    expect(group?.open).toEqual(['Japan'])
  })

  it('are summed up apart for those who don’t say it themselves, and without those not asked for', () => {
    const own = statement('australia-supports-ban')
    const told = { ...own, id: 'told', actors: ['JP', 'AU', 'BR'], voice: 'narrator' } as const
    const sumUp = (asked: Partial<Selection>) => {
      const [group] = ask({ stance: ['supports'], ...asked }, [own, told])?.groups ?? []
      return { own: group?.own, told: group?.told }
    }
    expect(sumUp({})).toEqual({ own: ['Australia'], told: ['Japan', 'Brazil'] })
    expect(sumUp({ country: ['JP'] })).toEqual({ own: [], told: ['Japan'] })
    expect(sumUp({ country: ['AU'], voice: ['own', 'narrator'] })).toEqual({
      own: ['Australia'],
      told: ['Australia'],
    })
  })

  it('are counted, each once in all and once of its stance', () => {
    const model = ask({ country: ['JP', 'AU'], stance: ['supports', 'opposes'] })
    expect(model?.counted).toBe('3 statements in 2 sentences')
    expect(model?.groups.map(({ counted }) => counted)).toEqual([
      '1 statement in 1 sentence',
      '2 statements in 2 sentences',
    ])
  })

  it.each<[string, Partial<Selection>, string | null]>([
    ['its link', { commitment: ['fishing-ban'] }, 'Who stops fishing?'],
    ['its link on another view', { country: ['JP'], view: 'articles' }, 'What does Japan say?'],
    ['more than its link', { country: ['JP'], commitment: ['fishing-ban'] }, null],
    ['its link on a day gone by', { country: ['JP'], asOf: '2025-12-31' }, null],
  ])('are headed by the question that is put by %s', (_, asked, question) => {
    expect(ask(asked)?.question).toBe(question)
  })

  const first = statement('alliance-commits-fund')
  const { start, end } = first.quote
  const part = { ...first.quote, start: start + 5, end: end - 5 }
  const beyond = { ...first.quote, end: end + 5 }

  it.each<[string, Partial<Statement>, boolean]>([
    ['says the same of another', { actors: ['KE'] }, true],
    ['says it of another in another voice', { actors: ['KE'], voice: 'reported' }, true],
    ['is about something else', { commitment: 'ocean-treaty' }, true],
    ['has a part of the same words', { quote: part }, true],
    ['goes on with the same words', { quote: beyond }, true],
    ['has a part of the words, about another', { quote: part, actors: ['KE'] }, false],
    ['has a part of the words, in another voice', { quote: part, voice: 'narrator' }, false],
    ['is said by another', { via: [] }, false],
    ['is said on another day', { said: '2025-06-10' }, false],
    ['is said in another form', { binding: 'remark' }, false],
    ['is in another article', { article: 'whale-pledge' }, false],
    ['is rendered otherwise', { gloss: 'Others.' }, false],
  ])('tell two together if the second %s: %o', (_, differing, isTogether) => {
    const also = { ...first, id: 'also', ...differing }
    const [group] = ask({ stance: ['commits'] }, [first, also])?.groups ?? []
    expect(group?.statements).toHaveLength(2)
    expect(toItems(group?.statements ?? [], Infinity)).toHaveLength(isTogether ? 1 : 2)
  })

  it('never tell of one what is a part of another’s words', () => {
    const narrow = { ...first, id: 'narrow', quote: part }
    const others = { ...narrow, id: 'others', actors: ['KE'] }
    expect(toIds(ask({ stance: ['commits'] }, [first, narrow, others]))).toEqual([
      ['commits', 'others + narrow', 'alliance-commits-fund'],
    ])
  })
})

describe('the first items', () => {
  const [model] = dossier.statements
  if (model === undefined) throw new Error('The toy has no statements.')
  /** On the third and the fourth of these occasions are two items each. */
  const list = ['a', 'b', 'c', 'd', 'b', 'e', 'c', 'd', 'f', 'a'].map((occasion, place) => ({
    ...model,
    id: `${place}`,
    article: occasion,
    ...('cd'.includes(occasion) && { gloss: `${place}` }),
  }))
  const all = toItems(list, Infinity)

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 20])('are the first %i of all', (most) => {
    expect(all).toHaveLength(8)
    expect(toItems(list, most)).toEqual(all.slice(0, most))
  })

  it('are made of the statements on their occasions', () => {
    expect(selectForItems(list, 3).map(({ id }) => id)).toEqual(['0', '1', '2', '4', '6', '9'])
    expect(selectForItems(list, 10)).toBe(list)
  })
})

describe('one item', () => {
  const toLines = (statements: SentenceStatements) => {
    const { bearers, source, terms } = toSentence(dossier, statements, 'en')
    const toFacts = (facts: typeof terms) => facts.map(({ parts }) => toPlainText(parts))
    return {
      bearers: bearers.map((bearer) => [
        bearer.short,
        bearer.source.map(toPlainText).join(),
        toFacts(bearer.terms).join(),
      ]),
      source: source.map(toPlainText).join(),
      terms: toFacts(terms).join(),
    }
  }

  it('names who takes the stance on what, whose words they are, and how its date is known', () => {
    const sentence = toSentence(dossier, [statement('japan-declines-ban')], 'en')
    expect(sentence.bearers).toMatchObject([{ who: 'Japan', what: 'Fishing ban' }])
    expect(sentence.source.map(toPlainText)).toEqual(['Ken Mori, Minister', 'own words'])
    expect(sentence.form).toMatch(/^Said as: /)
    expect(sentence.passage.basis).not.toBeNull()
    const reported = toSentence(dossier, [statement('brazil-says-australia-opposes-ban')], 'en')
    expect(reported.source.map(toPlainText)).toEqual(['reported by Ana Prado, President'])
    expect(reported.passage.basis).toBeNull()
  })

  const own = statement('japan-joins-ban-with-others')

  it('says what its statements share once, and the rest of each', () => {
    const reported = { ...own, id: 'reported', actors: ['AU'], voice: 'reported' } as const
    expect(toLines([own, reported])).toEqual({
      bearers: [
        ['Japan', 'Ken Mori, Minister,own words', ''],
        ['Australia', 'reported by Ken Mori, Minister', ''],
      ],
      source: '',
      terms: 'Others join',
    })
    const limits = { vi: 'Chỉ ở vùng biển', en: 'at sea only' }
    const limited = { ...own, id: 'limited', commitment: 'ocean-treaty', limits }
    expect(toLines([own, limited])).toEqual({
      bearers: [
        ['Fishing ban', '', ''],
        ['Ocean treaty', '', 'at sea only'],
      ],
      source: 'Ken Mori, Minister,own words',
      terms: 'Others join',
    })
  })

  it('shows the widest of its passages, and keeps each statement’s own', () => {
    const { start } = own.quote
    const part = { ...own.quote, exact: 'Tokyo', end: start + 5 }
    const sentence = toSentence(dossier, [{ ...own, id: 'part', quote: part }, own], 'en')
    expect(sentence.passage.quote).toBe(own.quote.exact)
    expect(sentence.bearers.map(({ passage }) => passage.quote)).toEqual(['Tokyo', own.quote.exact])
  })
})
