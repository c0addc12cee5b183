import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import type { BriefPage } from '../../selection/selection'
import { selectKnown } from '../../selection/select-known'
import { toyDossier } from '../../testing/toy-dossier'
import type { Brief, Section } from './brief'
import { toBrief } from './to-brief'

const dossier = toyDossier.index

function open(page: BriefPage, id: string, language: Language = 'en', from = dossier): Brief {
  const brief = toBrief(from, page, id, language)
  if (brief === null) throw new Error(`${id} is known`)
  return brief
}

function part<Kind extends Section['kind']>(
  { sections }: Brief,
  id: string,
  kind: Kind,
): Section & { kind: Kind } {
  const found = sections.find((section) => section.id === id)
  // A narrowing by a value that is a parameter: the compiler can't follow it.
  const isOfKind = (section: Section): section is Section & { kind: Kind } => section.kind === kind
  if (found === undefined || !isOfKind(found)) throw new Error(`There is no ${kind} ${id}`)
  return found
}

const ids = ({ sections }: Brief) => sections.map(({ id }) => id)
const stands = (brief: Brief, id = 'stances') =>
  part(brief, id, 'stances').groups.map(({ title, rows }) => [
    title,
    rows.map(({ name, stance, details }) => `${name}: ${stance.id} (${details})`),
  ])
const quotesOf = (brief: Brief, id: string) =>
  part(brief, id, 'passages').passages.map((passage) => passage.id)
const itemsOf = (brief: Brief, id: string) =>
  part(brief, id, 'items').groups.flatMap(({ items }) =>
    items.map(({ text, aside }) => (aside === null ? text : `${text}: ${aside}`)),
  )
const dates = (brief: Brief) =>
  part(brief, 'dates', 'dates').rows.map(({ text, counts, events }) =>
    [
      text,
      ...counts.map(({ stance, count }) => `${stance.id} ${count}`),
      ...events.map((event) => event.text),
    ].join(' | '),
  )

describe('the brief of a state', () => {
  const australia = open('actors', 'AU')

  it('says what it is, by whom and how sure', () => {
    expect(australia).toMatchObject({ kicker: 'Opponent', title: 'Australia', flag: 'AU' })
    expect(part(open('actors', 'JP'), 'facts', 'facts').facts).toMatchObject([
      {
        term: 'Role',
        items: [
          {
            text: 'Coalition member',
            aside: 'since Feb 2025, from outside the articles',
            source: 'The press.',
          },
        ],
      },
      {
        term: 'Member of',
        items: [{ text: 'Reef Alliance', to: { view: 'actors', subject: 'reef-alliance' } }],
      },
      { term: 'On the roster', items: [{ aside: 'at leaders’ level, from outside the articles' }] },
      { term: 'Also called', items: [{ text: 'Nhật' }, { text: 'Tokyo' }] },
      { term: 'People', items: [{ text: 'Ken Mori' }] },
    ])
  })

  it('tells its latest stance on each commitment, with what came before', () => {
    expect(stands(australia)).toEqual([
      ['Protection', ['Fishing ban: supports (18 Jan 2026 · 3 passages · earlier: opposes)']],
    ])
    expect(stands(open('actors', 'CL'))).toEqual([
      ['Protection', ['Patrol ships: leads (by 18 Jan 2026 · 2 passages · others’ words only)']],
      ['Diplomacy', ['Ocean treaty: proposes (18–20 Jan 2026 · 1 passage)']],
    ])
  })

  it('leads from each stance to its cell', () => {
    const [group] = part(australia, 'stances', 'stances').groups
    expect(group?.rows[0]?.to).toEqual({
      view: 'board',
      cell: { actor: 'AU', commitment: 'fishing-ban' },
    })
  })

  it('keeps its own words apart from what others say, each one click from the board', () => {
    expect(quotesOf(australia, 'own')).toEqual(['australia-supports-ban'])
    expect(quotesOf(australia, 'reported')).toEqual(['brazil-says-australia-opposes-ban'])
    expect(quotesOf(australia, 'narrator')).toEqual(['australia-still-opposes-ban'])
    expect(part(australia, 'reported', 'passages').links).toMatchObject([
      { to: { view: 'board', country: ['AU'], voice: ['reported'] } },
    ])
  })

  it('sets its statements and events in time, and tells the silences', () => {
    expect(dates(open('actors', 'JP'))).toEqual([
      '10–11 Jun 2025 | declines 1 | Lisbon summit',
      '5 months with nothing dated',
      'Nov 2025 | undecided 1 | Japan reconsiders',
      '18 Jan 2026 | conditional 1 | Statements of 18 January',
    ])
  })

  it('names the disputes that it is part of, and whom to compare it with', () => {
    expect(itemsOf(australia, 'disputes')).toEqual(['Where does Australia stand?: contradiction'])
    const [first] = part(australia, 'compare', 'items').groups[0]?.items ?? []
    expect(first).toMatchObject({
      text: 'Japan',
      to: { view: 'compare', country: ['AU', 'JP'] },
    })
  })

  it('leads to what its groups say and copies nothing of it', () => {
    const japan = open('actors', 'JP')
    expect(itemsOf(japan, 'inherited').slice(0, 1)).toEqual(['Reef Alliance: 1 statement'])
    expect(JSON.stringify(part(japan, 'stances', 'stances'))).not.toContain('Reef fund')
  })

  it('tells the articles that name it, whether or not it speaks there', () => {
    const [first = ''] = itemsOf(australia, 'articles')
    expect(first).toMatch(/2026: 2 statements · named once$/)
  })
})

it('the brief of a state of the roster is honest: no stance, its source, no refusal', () => {
  const brief = open('actors', 'NZ')
  expect(brief.kicker).toBe('Coalition member by the roster')
  expect(brief.lead).toBe(
    'These articles hold no statement by New Zealand, and none about what it pledges. Silence is not a refusal.',
  )
  expect(part(brief, 'facts', 'facts').facts).toMatchObject([
    {
      term: 'On the roster',
      items: [{ aside: 'uncertain', source: 'Source: Island Radio. There is no official list.' }],
    },
  ])
  expect(ids(brief)).not.toContain('stances')
})

it('the brief of a collective tells its members by their sources', () => {
  const brief = open('actors', 'reef-alliance')
  expect(brief.definition).toBe('States that pay into the fund.')
  expect(
    part(brief, 'members', 'items').groups.map(({ title, items, note }) => [
      title,
      items.map(({ text }) => text).join(),
      note,
    ]),
  ).toEqual([
    ['since Mar 2024, stated in an article', 'Brazil', 'Article of 12 June.'],
    ['since Feb 2025, from outside the articles', 'Japan', 'The press.'],
    ['uncertain', 'Fiji', 'One paper.'],
  ])
})

describe('the brief of a commitment', () => {
  const ban = open('commitments', 'fishing-ban')

  it('tells who stands where, strongest first, and who is not mentioned', () => {
    expect(stands(ban, 'whoStands').map(([, rows]) => rows)).toEqual([
      ['Japan: conditional (18 Jan 2026 · 3 passages · earlier: undecided)'],
      ['Australia: supports (18 Jan 2026 · 3 passages · earlier: opposes)'],
    ])
    const { silent } = part(ban, 'whoStands', 'stances')
    expect(silent?.items.map(({ text }) => text)).toContain('Kenya')
    expect(silent?.note).toContain('Silence is not a refusal.')
  })

  it('tells what it hangs on', () => {
    expect(itemsOf(ban, 'conditions')).toEqual(['Others join: 1 statement'])
  })

  it('on which nobody speaks says so', () => {
    const census = open('commitments', 'whale-census', 'vi')
    expect(census.lead).toBe(
      'Ở đây không có phát biểu nào về việc này. Im lặng không phải là từ chối.',
    )
  })
})

describe('the brief of an instrument', () => {
  it('keeps what it says apart from what is said of it', () => {
    const declaration = open('instruments', 'lisbon-declaration')
    expect(quotesOf(declaration, 'spoken')).toEqual([
      'alliance-commits-fund',
      'parties-support-treaty',
    ])
    expect(ids(declaration)).not.toContain('belongs')
    expect(itemsOf(declaration, 'parts')).toEqual(['The Reef Fund: no statement'])
  })

  it('leads from a part to its whole, and quotes where it is written', () => {
    const fund = open('instruments', 'reef-fund-body')
    expect(part(fund, 'facts', 'facts').facts).toMatchObject([
      { term: 'Kind' },
      { term: 'Date', items: [{ text: 'No article dates it.' }] },
      { term: 'Part of', items: [{ text: 'Lisbon Declaration' }] },
    ])
    expect(part(fund, 'named', 'quotes').quotes[0]?.quote).toBe('Quỹ rạn san hô nay có')
    expect(fund.lead).toBe('No statement here belongs to it or comes from it.')
  })
})

it('the brief of a person gives the role as each article does, and what is told through them', () => {
  const mori = open('people', 'ken-mori')
  expect(part(mori, 'roles', 'quotes').quotes.map(({ title }) => title)).toEqual([
    'Minister',
    'Minister',
  ])
  expect(quotesOf(mori, 'through')).toEqual(['japan-joins-ban-with-others', 'japan-declines-ban'])
  expect(mori.note).toBe('Of which ministry is not said.')
})

describe('the brief of an event', () => {
  const summit = open('events', 'lisbon-summit')

  it('tells who took part, and what they said in its days', () => {
    expect(summit.kicker).toBe('10–11 Jun 2025')
    expect(quotesOf(summit, 'saidThen')).toEqual([
      'japan-declines-ban',
      'brazil-leads-reserve',
      'brazil-says-australia-opposes-ban',
    ])
    expect(part(summit, 'saidThen', 'passages').lead).toBe(
      '3 passages by those named here; each keeps its own day. By others at about that time: 5 statements.',
    )
  })

  it('says so where those who took part say nothing', () => {
    const memo = open('events', 'memo-drafted')
    expect(part(memo, 'saidThen', 'passages').lead).toMatch(/^No passage by those named here\./)
  })

  it('is not known before it is over', () => {
    const known = selectKnown(dossier, { asOf: '2025-06-10', knownBy: 'said' })
    expect(toBrief(known, 'events', 'lisbon-summit', 'en')).toBeNull()
  })
})

it('a brief tells no more than what is known on the day', () => {
  const known = selectKnown(dossier, { asOf: '2025-12-31', knownBy: 'said' })
  const australia = open('actors', 'AU', 'en', known)
  expect(stands(australia)).toEqual([
    ['Protection', ['Fishing ban: opposes (10 Jun 2025 · 1 passage · others’ words only)']],
  ])
  expect(ids(australia)).not.toContain('own')
})

it('each part has a name of its own, in both languages', () => {
  for (const language of ['en', 'vi'] as const) {
    const briefs = [
      ...dossier.actors.map(({ id }) => open('actors', id, language)),
      ...dossier.commitments.map(({ id }) => open('commitments', id, language)),
      ...dossier.instruments.map(({ id }) => open('instruments', id, language)),
      ...dossier.people.map(({ id }) => open('people', id, language)),
      ...dossier.events.map(({ id }) => open('events', id, language)),
    ]
    for (const brief of briefs) {
      expect(new Set(ids(brief)).size).toBe(brief.sections.length)
      expect(brief.sections.every(({ title }) => title !== '')).toBe(true)
    }
  }
})
