import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toConditionsModel } from './conditions-model'

const ask = (selection: Partial<Selection> = {}, dossier = toyDossier.index) =>
  toConditionsModel(toStages(dossier).matching, { ...DEFAULT_SELECTION, ...selection }, 'en')

describe('statements with a condition', () => {
  it('are listed by condition, with what would fulfil it', () => {
    expect(
      ask().conditional.map(({ name, fulfilledBy, passages }) => [
        name,
        fulfilledBy,
        passages.statements.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Parliament decides', null, ['chile-may-send-ships']],
      ['Others join', 'Ocean treaty', ['japan-joins-ban-with-others']],
    ])
  })

  it('are narrowed by the chosen condition, but the choices are not', () => {
    const { conditional, choices } = ask({ condition: ['others-join'] })
    expect(conditional.map(({ id }) => id)).toEqual(['others-join'])
    expect(choices).toEqual([
      {
        id: 'parliament-decides',
        name: 'Parliament decides',
        count: { statements: 1, sentences: 1 },
        isChosen: false,
      },
      {
        id: 'others-join',
        name: 'Others join',
        count: { statements: 1, sentences: 1 },
        isChosen: true,
      },
      { id: 'none', name: null, count: { statements: 14, sentences: 13 }, isChosen: false },
    ])
  })

  it('follow the other filters', () => {
    const { conditional, choices, free } = ask({ country: ['JP'] })
    expect(conditional.map(({ id }) => id)).toEqual(['others-join'])
    expect(choices.map(({ id, count }) => `${id} ${count.statements}`)).toEqual([
      'others-join 1',
      'none 2',
    ])
    expect(free).toEqual({
      counted: '2 statements in 2 sentences, 1 of them an open reading',
      of: '3 statements in 3 sentences',
    })
  })
})

describe('a chain', () => {
  const { index } = toyDossier
  const span = { earliest: null, latest: '2026-01-18', precision: 'open' } as const
  const statements = index.statements.map((each) => {
    // The ban waits for a treaty; ships and money wait for the ban.
    if (each.id === 'chile-may-send-ships') return { ...each, conditions: ['after-ban'] }
    if (each.id === 'kenya-requests-fund') return { ...each, conditions: ['after-ban'] }
    if (each.id === 'chile-led-ships') {
      return { ...each, conditions: ['after-ban'], saidSpan: span, instrument: 'brazil-memo' }
    }
    return each
  })
  const [condition] = index.conditions
  if (condition === undefined) throw new Error('The toy dossier has conditions')
  const dossier = {
    ...index,
    statements,
    conditions: [
      ...index.conditions,
      { ...condition, id: 'after-ban', fulfilledBy: 'fishing-ban' },
    ],
    disputes: [
      {
        id: 'which-first',
        kind: 'different-measure' as const,
        question: { en: 'Which first?', vi: '' },
        note: { en: 'Mind the days.', vi: '' },
        sides: [['chile-may-send-ships'], ['japan-joins-ban-with-others']].map((ids) => ({
          label: { en: '', vi: '' },
          statements: ids,
          figures: [],
          events: [],
        })),
      },
    ],
  }
  const [chain] = ask({}, dossier).chains

  it('says who waits on what, by which documents and in which year', () => {
    expect(
      chain?.links.map(({ to, waiting }) => [
        to,
        waiting.map(
          ({ actors, commitment, instruments, year }) =>
            `${actors.join()}: ${commitment} (${[...instruments, year ?? '?'].join('; ')})`,
        ),
      ]),
    ).toEqual([
      [
        'Fishing ban',
        [
          'Chile: Patrol ships (Brazil’s memo; ?)',
          'Kenya: Reef fund (2025)',
          'Chile: Patrol ships (2025)',
        ],
      ],
      ['Ocean treaty', ['Japan: Fishing ban (2026)']],
    ])
    expect(chain?.links.map(({ counted }) => counted)).toEqual([
      '3 statements in 3 sentences',
      '1 statement in 1 sentence',
    ])
  })

  it('shows the note of a dispute across its links', () => {
    expect(chain?.cautions).toEqual([
      {
        id: 'which-first',
        question: 'Which first?',
        note: 'Mind the days.',
      },
    ])
  })
})
