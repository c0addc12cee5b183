import { describe, expect, it } from 'vitest'
import { toyDossier } from '../../testing/toy-dossier'
import { toDirectory } from './to-directory'

const dossier = toyDossier.index
const list = (page: Parameters<typeof toDirectory>[1], language: 'en' | 'vi' = 'en') =>
  toDirectory(dossier, page, language).sections.map(({ title, entries }) => [
    title,
    entries.map(({ name }) => name),
  ])

describe('the lists', () => {
  it('tell actors by role, and those of whom nothing is told last', () => {
    expect(list('actors')).toEqual([
      ['Beneficiary', ['Kenya']],
      ['Co-leads', ['Brazil']],
      ['Other coalition members named in the articles', ['Japan']],
      ['Partners outside the coalition', ['Chile']],
      ['Opponents', ['Australia']],
      ['Speaking together', ['Reef Alliance', 'Parties in Lisbon']],
      ['Coalition members without a statement', ['Fiji', 'New Zealand']],
    ])
  })

  it('tell commitments by group, with how many stand where', () => {
    const [, protection] = toDirectory(dossier, 'commitments', 'en').sections
    const ban = protection?.entries.find(({ key }) => key === 'fishing-ban')
    expect(ban).toMatchObject({ line: 'No fishing in the reserve.', aside: '6 statements' })
    expect(ban?.counts.map(({ stance, count }) => `${stance.id} ${count}`)).toEqual([
      'conditional 1',
      'supports 1',
    ])
  })

  it('tell instruments by kind, a part under its whole', () => {
    expect(list('instruments', 'vi')).toEqual([
      ['Tuyên bố', ['Tuyên bố Lisbon']],
      ['Kế hoạch', ['Tài liệu của Brazil']],
    ])
    const [declarations] = toDirectory(dossier, 'instruments', 'vi').sections
    expect(declarations?.entries[0]?.parts.map(({ name }) => name)).toEqual(['Quỹ rạn san hô'])
  })

  it('tell people by country and events by year', () => {
    expect(list('people')).toEqual([
      ['Brazil', ['Ana Prado']],
      ['Japan', ['Ken Mori']],
    ])
    expect(list('events').map(([year]) => year)).toEqual(['2025', '2026'])
  })
})
