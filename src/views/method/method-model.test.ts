import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { methodMessages } from './method-messages'
import { toMethodModel, type Exhibit, type MethodPart } from './method-model'
import { toText } from './to-prose'

const { index: dossier, method } = toyDossier
const model = (language: Language = 'en') =>
  toMethodModel(toStages(dossier).everything, method, language)

function exhibit<Kind extends Exhibit['kind']>(
  parts: readonly MethodPart[],
  kind: Kind,
): Extract<Exhibit, { readonly kind: Kind }> {
  const found = parts.map((part) => part.exhibit).find((each) => each?.kind === kind)
  if (found?.kind !== kind) throw new Error(`No exhibit ${kind}`)
  return found as Extract<Exhibit, { readonly kind: Kind }>
}

describe('sections', () => {
  it('are in reading order, those of the seeds between our own', () => {
    expect(model().map(({ id }) => id)).toEqual([
      'what',
      'stances',
      'commitments',
      'actors',
      'rulings',
      'dates',
      'figures',
      'open-readings',
      'agreement',
      'choices',
      'removed',
      'roster',
      'errors',
    ])
  })

  it('come before the agreement if the order does not list them', () => {
    const [dates] = method.sections
    const sections = dates === undefined ? [] : [{ ...dates, id: 'whales' }]
    const ids = toMethodModel(toStages(dossier).everything, { ...method, sections }, 'en').map(
      ({ id }) => id,
    )
    expect(ids.slice(ids.indexOf('rulings'))).toEqual([
      'rulings',
      'figures',
      'whales',
      'open-readings',
      'agreement',
      'choices',
      'removed',
      'roster',
    ])
  })

  it('begin with how many statements there are, and of how many that make one', () => {
    const basis = (actors: typeof dossier.actors) =>
      toMethodModel(toStages({ ...dossier, actors }).everything, method, 'en')
        .find(({ id }) => id === 'what')
        ?.paragraphs.map(toText)
        .find((text) => text.includes('Coded from them'))
    const words = 'of 7 countries and groups, and of 1 that no text names'
    expect(basis(dossier.actors)).toContain(words)
    const [first] = dossier.actors
    if (first === undefined) throw new Error('There is one')
    expect(basis([...dossier.actors, { ...first, id: 'NZ' }])).toContain(words)
  })

  it('of the vocabulary and the roster are there before the longer texts', () => {
    expect(toMethodModel(toStages(dossier).everything, null, 'en').map(({ id }) => id)).toEqual([
      'what',
      'stances',
      'commitments',
      'actors',
      'figures',
      'open-readings',
      'removed',
      'roster',
    ])
  })

  it.each<[Language, string]>([
    ['en', 'The day of saying is not the day of publication.'],
    ['vi', 'Ngày nói khác ngày đăng.'],
  ])('speak %s', (language, words) => {
    const dates = model(language).find(({ id }) => id === 'dates')
    expect(dates?.paragraphs.map(toText)).toEqual([words])
  })
})

describe('the vocabulary', () => {
  it('lists every stance in order of strength, with how many statements take it', () => {
    const { terms } = exhibit(model(), 'stances')
    expect(terms.map(({ id, counted }) => `${id}: ${counted}`)).toEqual([
      'leads: 2 statements in 2 sentences',
      'commits: 1 statement in 1 sentence',
      'ready: 1 statement in 1 sentence',
      'conditional: 2 statements in 2 sentences',
      'supports: 2 statements in 2 sentences',
      'proposes: 1 statement in 1 sentence',
      'requests: 2 statements in 2 sentences',
      'undecided: 2 statements in 2 sentences, 1 of them an open reading',
      'declines: 1 statement in 1 sentence',
      'opposes: 2 statements in 2 sentences',
    ])
  })

  it('has every commitment under its group', () => {
    const { groups } = exhibit(model(), 'commitments')
    expect(groups.map(({ name, terms }) => `${name}: ${terms.length}`)).toEqual([
      'Money: 2',
      'Protection: 3',
      'Diplomacy: 2',
    ])
  })

  it('says by what a commitment has topics', () => {
    const { groups } = exhibit(model(), 'commitments')
    const apart = groups.flatMap(({ terms }) =>
      terms.flatMap(({ id, aside }) => (aside === null ? [] : [`${id}: ${aside}`])),
    )
    expect(apart).toEqual(['ocean-treaty: Statements told apart by document'])
  })

  it('doesn’t call actors members that are only counted with a group', () => {
    const { groups } = exhibit(model(), 'actors')
    const alliance = groups.flatMap(({ rows }) => rows).find(({ id }) => id === 'reef-alliance')
    expect(alliance?.asides).toEqual(['1 member', '2 counted with it'])
  })

  it('lists unnamed bearers apart from the groups that they are part of', () => {
    const { groups } = exhibit(model(), 'actors')
    expect(groups.at(-1)).toMatchObject({
      name: 'Not named in the text',
      rows: [
        {
          id: 'two-unnamed-states',
          asides: ['Part of: Reef Alliance; what it says is never the whole’s.'],
        },
      ],
    })
  })

  it('has unique anchors, so that each can be linked to', () => {
    const [section] = method.sections
    const sections = section === undefined ? [] : [section]
    const listed = ['bindings', 'conditions'].flatMap((id) =>
      sections.map((one) => ({ ...one, id })),
    )
    const parts = toMethodModel(toStages(dossier).everything, { ...method, sections: listed }, 'en')
    const anchors = parts.flatMap(({ id, exhibit: shown }) => [
      id,
      ...(shown?.kind === 'stances' || shown?.kind === 'terms' ? shown.terms : []).map(
        ({ anchor }) => anchor,
      ),
      ...(shown?.kind === 'commitments' ? shown.groups : []).flatMap(({ terms }) =>
        terms.map(({ anchor }) => anchor),
      ),
    ])
    expect(anchors.length).toBeGreaterThan(35)
    expect(new Set(anchors).size).toBe(anchors.length)
  })
})

describe('the agreement', () => {
  it('is summed over the articles', () => {
    const { tables } = exhibit(model(), 'agreement')
    expect(tables.map(({ rows }) => rows.at(-1)?.cells)).toEqual([
      ['16', '16', '14', '13 of 14', '13 of 14'],
      ['16', '1', '3', '1'],
      ['15', '14'],
    ])
  })

  it('shows the verdicts of the hostile reading, and their shares', () => {
    const [, hostile] = exhibit(model(), 'agreement').tables
    expect(hostile?.notes).toEqual([
      'Not refuted: 93.8%. Not even doubtful: 75%.',
      'Of 18 propositions that it found in the texts, 17 are held by a statement.',
      'Each was answered.',
    ])
  })

  it('formats the chance-corrected figure for the language', () => {
    const bindings = exhibit(model('vi'), 'agreement').tables.at(-1)
    expect(bindings?.notes[0]).toContain('0,90')
  })
})

it('counts open readings from the statements themselves', () => {
  const { table } = exhibit(model(), 'open')
  expect(table.rows.map(({ article, cells }) => [article, ...cells])).toEqual([
    ['whale-pledge', '7', '6', '1', '1'],
    ['reef-summit', '9', '9', '0', '0'],
    [null, '16', '15', '1', '1'],
  ])
})

it('lists durations, and no conditions among them', () => {
  const statements = dossier.statements.map((each) =>
    each.id === 'parties-support-treaty'
      ? {
          ...each,
          until: { en: 'until a vote', vi: '' },
          while: { en: 'while talks last', vi: '' },
        }
      : each,
  )
  const { durations } = exhibit(
    toMethodModel(toStages({ ...dossier, statements }).everything, null, 'en'),
    'durations',
  )
  expect(durations.map(({ statement, words }) => [statement.name, words])).toEqual([
    ['Lisbon parties: Ocean treaty (Lisbon Declaration)', 'until a vote; while talks last'],
  ])
})

it('has every number with its bound, and magnitudes as words', () => {
  const [figure, ...others] = dossier.figures
  if (figure === undefined) throw new Error('The toy dossier has figures')
  const sized = { ...figure, value: null, bound: null, magnitude: 'thousands' as const }
  const changed = { ...dossier, figures: [sized, ...others] }
  const { figures } = exhibit(toMethodModel(toStages(changed).everything, null, 'en'), 'figures')
  expect(figures.map(({ words }) => words)).toEqual([
    'thousands of million dollars held',
    '40 million dollars pledged',
  ])
})

it('lists what was removed, why, and what covers it now', () => {
  const removed = [
    {
      id: 'old-row',
      kind: 'statements' as const,
      date: '2026-02-01',
      renamedTo: null,
      reason: { en: 'It was a meeting.', vi: '' },
      statements: ['kenya-requests-fund'],
      events: ['lisbon-summit'],
    },
  ]
  const rows = exhibit(
    toMethodModel(toStages({ ...dossier, removed }).everything, null, 'en'),
    'removed',
  ).removed
  expect(rows).toMatchObject([
    {
      id: 'old-row',
      words: 'Taken out on 1 Feb 2026: It was a meeting.',
      statements: [{ name: 'Kenya: Reef fund' }],
      events: [{ id: 'lisbon-summit', name: 'Lisbon summit' }],
    },
  ])
})

it('names the statements that an open choice decided', () => {
  const [choice] = exhibit(model(), 'choices').choices
  expect(choice?.statements.map(({ name }) => name)).toEqual(['Australia: Fishing ban'])
})

it('marks uncertain roster members, and keeps their order', () => {
  const { rows } = exhibit(model(), 'roster')
  expect(rows.map(({ name, isSure, note }) => [name, isSure, note])).toEqual([
    ['Brazil', true, null],
    ['Japan', true, null],
    ['Fiji', false, 'One source.'],
    ['New Zealand', false, null],
  ])
})

it.each([
  ['en', '12,345'],
  ['vi', '12.345'],
] as const)('large numbers are as the language writes them (%s)', (language, written) => {
  const { actors, basis } = methodMessages[language].what
  expect(actors(12_345, 12_345).split(written)).toHaveLength(3)
  expect(basis(12_345, '', '', '')).toContain(written)
  expect(methodMessages[language].agreement.ofBoth(12_345, 12_345).split(written)).toHaveLength(3)
})
