import { describe, expect, it } from 'vitest'
import type { BriefPage } from '../../selection/selection'
import { compileOurDossier } from '../../testing/our-dossier'
import type { Brief } from './brief'
import { toBrief } from './to-brief'
import { toDirectory } from './to-directory'

const { dossier } = compileOurDossier()

function open(page: BriefPage, id: string): Brief {
  const brief = toBrief(dossier, page, id, 'en')
  if (brief === null) throw new Error(`${id} is known`)
  return brief
}
const itemsOf = ({ sections }: Brief, id: string): readonly string[] =>
  sections.flatMap((section) =>
    section.id === id && section.kind === 'items'
      ? section.groups.flatMap(({ items }) => items.map(({ text }) => text))
      : [],
  )
const quotesOf = ({ sections }: Brief): number =>
  sections.reduce(
    (sum, section) => sum + (section.kind === 'passages' ? section.passages.length : 0),
    0,
  )

// How many statements each has was counted in the seeds by hand.
it.each([
  ['paris-declaration', 'Declaration', 3],
  ['declaration-of-intent', 'Declaration of intent', 2],
  ['political-and-legal-commitments', 'Package', 1],
  ['monitoring-mechanism', 'Mechanism', 2],
  ['continuous-monitoring-mechanism', 'Mechanism', 1],
  ['special-commission', 'Body', 1],
  ['multinational-force', 'Force', 7],
  ['coordination-cell', 'Body', 1],
  ['us-ukraine-framework', 'Framework', 2],
  ['congress-package', 'Package', 2],
  ['g7-declaration-2023', 'Declaration', 2],
  ['g7-bilateral-agreements', 'Agreement', 2],
  ['document-20-points', 'Plan', 1],
  ['us-plan-28-points', 'Plan', 5],
  ['trump-plan-spring-2025', 'Plan', 1],
  ['zelensky-peace-plan', 'Plan', 6],
  ['ukraine-reconstruction-plan', 'Plan', 2],
  ['future-development-programme', 'Programme', 2],
])('%s is a %s with %i statements', (id, kind, count) => {
  const brief = open('instruments', id)
  expect(brief.kicker).toBe(kind)
  expect(quotesOf(brief)).toBe(count)
})

describe('what three people signed', () => {
  const stancesOf = (id: string) =>
    open('people', id).sections.flatMap((section) =>
      section.id === 'told' && section.kind === 'stances' ? section.groups : [],
    )

  it.each([
    ['keir-starmer', 'United Kingdom', ['FR', 'UA'], 'Emmanuel Macron'],
    ['emmanuel-macron', 'France', ['GB', 'UA'], 'Keir Starmer'],
    ['volodymyr-zelensky', 'Ukraine', ['FR', 'GB'], 'Keir Starmer'],
  ])('stands with %s for %s alone, and names who signed too', (id, own, others, signer) => {
    const groups = stancesOf(id)
    const signed = groups.flatMap(({ key, title, rows }) =>
      rows.flatMap(({ details }) =>
        details.includes('signed together with') ? [{ key, title, details }] : [],
      ),
    )
    expect(new Set(signed.map(({ title }) => title))).toEqual(new Set([own]))
    expect(signed.every(({ details }) => details.includes(signer))).toBe(true)
    const force = groups.filter(({ rows }) =>
      rows.some(({ name }) => name.startsWith('Multinational force')),
    )
    expect(force.filter(({ key }) => others.includes(key))).toEqual([])
  })

  it('is read there once', () => {
    const [starmer] = [open('people', 'keir-starmer')]
    const passages = starmer.sections.flatMap((section) =>
      section.kind === 'passages' ? section.passages.map(({ id }) => id) : [],
    )
    expect(passages.filter((id) => id === 'declaration-of-intent-force')).toHaveLength(1)
  })
})

describe('the documents of Paris', () => {
  it('stand beside each other, and only what an article calls a part is one', () => {
    expect(itemsOf(open('instruments', 'paris-declaration'), 'sameDay')).toContain(
      'Declaration of intent on deploying a multinational force',
    )
    expect(itemsOf(open('instruments', 'paris-declaration'), 'parts')).toEqual([])
    expect(itemsOf(open('instruments', 'political-and-legal-commitments'), 'parts')).toEqual([
      'US-proposed monitoring and verification mechanism',
      'Continuous monitoring mechanism',
      'Special commission on violations',
    ])
  })

  it('each plan for peace is kept apart from the others', () => {
    expect(itemsOf(open('instruments', 'us-plan-28-points'), 'sameKind')).toEqual([
      '20-point document',
      'President Zelensky’s peace plan',
      'Trump’s plan (spring 2025)',
      'Ukraine’s comprehensive reconstruction plan',
    ])
  })
})

it('what Washington says itself and what others say of it are told apart', () => {
  const titles = open('actors', 'US').sections.map(({ title, lead }) => `${title}: ${lead ?? ''}`)
  expect(titles).toContain('In its own words: 12 passages')
  expect(titles.some((title) => title.startsWith('What others say of it: '))).toBe(true)
})

it('a coalition member that no article names has an honest brief', () => {
  const poland = open('actors', 'PL')
  expect(poland.lead).toContain('Silence is not a refusal.')
  expect(quotesOf(poland)).toBe(0)
  expect(itemsOf(poland, 'articles')).toEqual([])
})

it('the three counts of the Coalition stand on its brief, and lead to what they dispute', () => {
  const coalition = open('actors', 'coalition')
  const figures = coalition.sections.find(({ id }) => id === 'figures')
  expect(figures?.kind === 'quotes' && figures.quotes.map(({ title }) => title)).toEqual([
    'about 30 Western states attending the Paris meeting of 6 January',
    '35 states that make up the Coalition',
    'about 30 states gathered in the Coalition, spring 2025',
  ])
  expect(
    figures?.kind === 'quotes' &&
      figures.quotes.flatMap(({ disputes }) => disputes.map(({ id }) => id)),
  ).toEqual(Array.from({ length: 3 }, () => 'how-many-states-in-the-coalition'))
  expect(itemsOf(coalition, 'disputes')).toContain('How many states are in the Coalition?')
})

it('every subject is listed, and every one that is listed has a brief', () => {
  const all = {
    actors: [
      ...new Set([
        ...dossier.actors.map(({ id }) => id),
        ...dossier.roster.members.map(({ code }) => code),
      ]),
    ],
    commitments: dossier.commitments.map(({ id }) => id),
    instruments: dossier.instruments.map(({ id }) => id),
    people: dossier.people.map(({ id }) => id),
    events: dossier.events.map(({ id }) => id),
  }
  for (const page of ['actors', 'commitments', 'instruments', 'people', 'events'] as const) {
    const listed = toDirectory(dossier, page, 'en').sections.flatMap(({ entries }) =>
      entries.flatMap((entry) => [entry.key, ...entry.parts.map(({ key }) => key)]),
    )
    expect(listed.toSorted()).toEqual(all[page].toSorted())
    for (const id of listed) expect(open(page, id).title).not.toBe('')
  }
})
