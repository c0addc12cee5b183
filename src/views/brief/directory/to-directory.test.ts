import { describe, expect, it } from 'vitest'
import { toyDossier } from '../../../testing/toy-dossier'
import { toStages } from '../../../testing/toy-stages'
import { pagesOf } from '../../../selection/pages'
import { toBrief } from '../to-brief'
import { toDirectory } from './to-directory'

const { index } = toyDossier
const stages = toStages(index)
const list = (page: Parameters<typeof toDirectory>[1], language: 'en' | 'vi' = 'en') =>
  toDirectory(stages, page, language).sections.map(({ title, entries }) => [
    title,
    entries.map(({ name }) => name),
  ])

describe('a directory', () => {
  it('lists actors by role, those without a statement last', () => {
    expect(list('actors')).toEqual([
      ['Beneficiary', ['Kenya']],
      ['Co-leads', ['Brazil']],
      ['Others at the coalition’s meeting, by outside sources', ['Japan']],
      ['Partners outside the coalition', ['Chile']],
      ['Opponents', ['Australia']],
      ['Groups that speak as one', ['Reef Alliance', 'Parties in Lisbon']],
      ['Not named in the text', ['Two unnamed states']],
      ['On the roster of attendance, without a statement', ['Fiji', 'New Zealand']],
    ])
  })

  it('lists commitments by group, with the count of each stance', () => {
    const [, protection] = toDirectory(stages, 'commitments', 'en').sections
    const ban = protection?.entries.find(({ key }) => key === 'fishing-ban')
    expect(ban).toMatchObject({
      line: 'No fishing in the reserve.',
      aside: '6 statements in 5 sentences, 1 of them an open reading',
    })
    expect(ban?.counts.map(({ stance, count }) => `${stance.id} ${count}`)).toEqual([
      'conditional 1',
      'supports 1',
    ])
  })

  it('lists instruments by kind, parts under their whole', () => {
    expect(list('instruments', 'vi')).toEqual([
      ['Tuyên bố', ['Tuyên bố Lisbon']],
      ['Kế hoạch', ['Tài liệu của Brazil']],
    ])
    const [declarations] = toDirectory(stages, 'instruments', 'vi').sections
    expect(declarations?.entries[0]?.parts.map(({ name }) => name)).toEqual(['Quỹ rạn san hô'])
  })

  it('counts the statements about each document, and those that come from it', () => {
    const [declarations, plans] = toDirectory(stages, 'instruments', 'en').sections
    expect(declarations?.entries[0]?.aside).toBe(
      '11 Jun 2025 · About it: 2 statements in 2 sentences. From it: 2 statements in 2 sentences.',
    )
    expect(declarations?.entries[0]?.parts[0]?.aside).toBe('not dated · no statement')
    expect(plans?.entries[0]?.aside).toContain('About it: 1 statement in 1 sentence.')
  })

  it('says what an unnamed bearer is part of', () => {
    const unnamed = toDirectory(stages, 'actors', 'en').sections.find(({ id }) => id === 'unnamed')
    expect(unnamed?.entries[0]?.line).toBe('The text does not say which. Part of: Reef Alliance.')
  })

  it('lists people by country and events by year', () => {
    expect(list('people')).toEqual([
      ['Brazil', ['Ana Prado']],
      ['Japan', ['Ken Mori']],
    ])
    expect(list('events').map(([year]) => year)).toEqual(['2025', '2026'])
  })
})

it('every subject is listed, and every listed subject has a brief', () => {
  const all = {
    actors: new Set([
      ...index.actors.map(({ id }) => id),
      ...index.roster.members.map(({ code }) => code),
    ]),
    commitments: new Set(index.commitments.map(({ id }) => id)),
    instruments: new Set(index.instruments.map(({ id }) => id)),
    people: new Set(index.people.map(({ id }) => id)),
    events: new Set(index.events.map(({ id }) => id)),
    cells: new Set(
      index.statements.flatMap(({ actors, commitment }) =>
        actors.map((actor) => `${actor}/${commitment}`),
      ),
    ),
    statements: new Set(index.statements.map(({ id }) => id)),
    questions: new Set(index.guide.questions.map(({ id }) => id)),
  }
  for (const page of pagesOf('briefs')) {
    const listed = toDirectory(stages, page, 'en').sections.flatMap(({ entries }) =>
      entries.flatMap((entry) => [entry.key, ...entry.parts.map(({ key }) => key)]),
    )
    expect(listed.toSorted()).toEqual([...all[page]].toSorted())
    for (const id of listed) expect(toBrief(stages, page, id, 'vi')?.title).toMatch(/\S/u)
  }
})
