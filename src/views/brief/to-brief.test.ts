import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import type { BriefPage } from '../../selection/pages'
import { selectKnown } from '../../stages/select-known'
import { withSuggestedMember } from '../../testing/suggested-members'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import type { Brief, Section } from './brief'
import { toBrief } from './to-brief'

const dossier = toyDossier.index

function open(page: BriefPage, id: string, language: Language = 'en', from = dossier): Brief {
  const brief = toBrief(toStages(from), page, id, language)
  if (brief === null) throw new Error(`${id} is known`)
  return brief
}

function part<Kind extends Section['kind']>(
  { sections }: Brief,
  id: string,
  kind: Kind,
): Section & { kind: Kind } {
  const found = sections.find((section) => section.id === id)
  // TypeScript can't narrow a union by a generic parameter.
  const isOfKind = (section: Section): section is Section & { kind: Kind } => section.kind === kind
  if (found === undefined || !isOfKind(found)) throw new Error(`There is no ${kind} ${id}`)
  return found
}

const ids = ({ sections }: Brief) => sections.map(({ id }) => id)
const stands = (brief: Brief, id = 'stances') =>
  part(brief, id, 'stances').groups.map(({ title, rows }) => [
    title,
    rows.map(({ name, topic, word, details }) =>
      [name, topic !== null && ` / ${topic}`, `: ${word} (${details})`]
        .filter((each) => each !== false)
        .join(''),
    ),
  ])
const quotesOf = (brief: Brief, id: string) =>
  part(brief, id, 'passages').passages.statements.map((statement) => statement.id)
const itemsOf = (brief: Brief, id: string) =>
  part(brief, id, 'items').groups.flatMap(({ items }) =>
    items.map(({ text, aside }) => (aside === null ? text : `${text}: ${aside}`)),
  )
const dates = (brief: Brief) =>
  part(brief, 'dates', 'dates').rows.map(({ text, counts, events }) =>
    [
      text,
      ...counts.map(({ stance, isOpen, count }) => `${stance.id}${isOpen ? '?' : ''} ${count}`),
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
            text: 'Counted with the coalition',
            aside: 'since Feb 2025, from outside the articles',
            source: 'The press.',
          },
        ],
      },
      {
        term: 'Counted with',
        items: [{ text: 'Reef Alliance', to: { view: 'actors', subject: 'reef-alliance' } }],
      },
      {
        term: 'Attendance',
        items: [
          {
            text: 'Counted at the coalition’s meeting, as of 6 Jan 2026',
            aside: 'at leaders’ level, from outside the articles',
            source: 'Source: The Ocean Post, 6 Jan 2026. There is no official list.',
          },
        ],
      },
      { term: 'Also called', items: [{ text: 'Nhật' }, { text: 'Tokyo' }] },
      { term: 'People', items: [{ text: 'Ken Mori' }] },
    ])
  })

  it('shows its latest stance on each commitment, and no former one that still holds', () => {
    expect(stands(australia)).toEqual([
      ['Protection', ['Fishing ban: supports (18 Jan 2026 · 3 statements in 2 sentences)']],
    ])
    expect(stands(open('actors', 'CL'))).toEqual([
      [
        'Protection',
        [
          'Patrol ships: leads (by 18 Jan 2026 · 2 statements in 2 sentences · no words of its own)',
        ],
      ],
      [
        'Diplomacy',
        [
          'Ocean treaty / Document not named: proposes (18–20 Jan 2026, date inferred · 1 statement in 1 sentence)',
        ],
      ],
    ])
  })

  it('shows the former stance if it no longer holds and both have a single reading', () => {
    expect(stands(open('actors', 'JP'))).toEqual([
      [
        'Protection',
        [
          'Fishing ban: conditional (18 Jan 2026 · 3 statements in 3 sentences, 1 of them an open reading · earlier: declines)',
        ],
      ],
    ])
  })

  it('links each stance to its cell', () => {
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

  it('lists its statements and events by date, with the gaps', () => {
    expect(dates(open('actors', 'JP'))).toEqual([
      '10–11 Jun 2025 | declines 1 | Lisbon summit',
      'at least 4 months without a dated entry here',
      'Nov 2025 | undecided? 1 | Japan reconsiders',
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

  it('links to what its groups say without copying it', () => {
    const japan = open('actors', 'JP')
    expect(itemsOf(japan, 'inherited').slice(0, 1)).toEqual([
      'Reef Alliance: since Feb 2025, from outside the articles · 1 statement in 1 sentence',
    ])
    expect(JSON.stringify(part(japan, 'stances', 'stances'))).not.toContain('Reef fund')
  })

  it('lists the articles that name it, whether or not it speaks there', () => {
    const [first = ''] = itemsOf(australia, 'articles')
    expect(first).toMatch(/2026, date inferred: 2 statements in 1 sentence · named once$/)
  })
})

it('the brief of a roster state gives its source, and neither a stance nor a refusal', () => {
  const brief = open('actors', 'NZ')
  expect(brief.kicker).toBe('On the roster of attendance')
  expect(brief.lead).toBe(
    'These articles hold no statement by this state, and none about what it pledges. Silence is not a refusal.',
  )
  expect(part(brief, 'facts', 'facts').facts).toMatchObject([
    {
      term: 'Attendance',
      items: [{ aside: 'uncertain', source: 'Source: Island Radio. There is no official list.' }],
    },
  ])
  expect(ids(brief)).not.toContain('stances')
})

it('a fact without a source says so', () => {
  const members = dossier.roster.members.map((each) => ({
    ...each,
    certainty: 'unsourced' as const,
  }))
  const brief = open('actors', 'NZ', 'en', { ...dossier, roster: { ...dossier.roster, members } })
  expect(part(brief, 'facts', 'facts').facts[0]?.items).toMatchObject([
    { aside: 'no source that can be looked up', source: 'There is no official list.' },
  ])
})

it('a date by which a fact already held is not shown as its start', () => {
  const actors = dossier.actors.map((actor) =>
    actor.kind === 'state' && actor.id === 'JP'
      ? {
          ...actor,
          roleSource: {
            ...actor.roleSource,
            sinceSpan: { earliest: null, latest: '2026-01-06', precision: 'open' as const },
          },
        }
      : actor,
  )
  const [role] = part(open('actors', 'JP', 'en', { ...dossier, actors }), 'facts', 'facts').facts
  expect(role?.items[0]?.aside).toBe('by 6 Jan 2026, from outside the articles')
})

it('the brief of a collective groups its members by source', () => {
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
    ['counted with it: since Feb 2025, from outside the articles', 'Japan', 'The press.'],
    ['counted with it: uncertain', 'Fiji', 'One paper.'],
  ])
})

it('a membership that the articles only suggest is one, and says so', () => {
  const actors = withSuggestedMember(dossier.actors, 'BR')
  const brief = open('actors', 'reef-alliance', 'en', { ...dossier, actors })
  expect(part(brief, 'members', 'items').groups[0]?.title).toBe(
    'since Mar 2024, inferred from the articles',
  )
})

describe('the brief of a commitment', () => {
  const ban = open('commitments', 'fishing-ban')

  it('shows who stands where, strongest first, and who is not mentioned', () => {
    expect(stands(ban, 'whoStands').map(([, rows]) => rows)).toEqual([
      [
        'Japan: conditional (18 Jan 2026 · 3 statements in 3 sentences, 1 of them an open reading · earlier: declines)',
      ],
      ['Australia: supports (18 Jan 2026 · 3 statements in 2 sentences)'],
    ])
    const { silent } = part(ban, 'whoStands', 'stances')
    expect(silent?.items.map(({ text }) => text)).toContain('Kenya')
    expect(silent?.items.map(({ text }) => text)).not.toContain('Two states')
    expect(silent?.note).toContain('Silence is not a refusal.')
  })

  it('names the groups that may have spoken for a silent actor', () => {
    const { silent } = part(open('commitments', 'reef-fund'), 'whoStands', 'stances')
    expect(silent?.items.map(({ text, aside }) => [text, aside])).toEqual([
      ['Brazil', 'but a stance is told of Alliance'],
      ['Japan', 'but a stance is told of Alliance (which others count it with)'],
      ['Chile', null],
      ['Australia', null],
      ['Lisbon parties', null],
    ])
  })

  it('lists actors with open readings only separately', () => {
    const statements = dossier.statements.filter(({ id }) => id === 'brazil-says-japan-wavers')
    const only = open('commitments', 'fishing-ban', 'en', { ...dossier, statements })
    expect(stands(only, 'whoStands')).toEqual([
      [
        'Nothing but open readings.',
        [
          'Japan: undecided (open reading) (Nov 2025 · 1 statement in 1 sentence, an open reading · no words of its own)',
        ],
      ],
    ])
  })

  it('lists its conditions', () => {
    expect(itemsOf(ban, 'conditions')).toEqual(['Others join: 1 statement in 1 sentence'])
  })

  it('says so if nobody speaks on it', () => {
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
    expect(ids(declaration)).not.toContain('about')
    expect(itemsOf(declaration, 'parts')).toEqual(['The Reef Fund: no statement'])
    expect(declaration.lead).toBe(
      'About it: 2 statements in 2 sentences. From it: 2 statements in 2 sentences. Stances of 2 countries and groups, in 1 article.',
    )
    const [first, second, ...others] = dossier.statements.filter(
      ({ instrument }) => instrument === 'lisbon-declaration',
    )
    if (first === undefined || second === undefined) throw new Error('Two are about it')
    const apart = open('instruments', 'lisbon-declaration', 'en', {
      ...dossier,
      statements: [{ ...first, via: [] }, { ...second, instrument: null }, ...others],
    })
    expect(quotesOf(apart, 'about')).toEqual([first.id])
    expect(quotesOf(apart, 'from')).toEqual([second.id])
    expect(ids(apart)).not.toContain('spoken')
  })

  it('links to the board filtered by it, and from each commitment to the statements about it', () => {
    const declaration = open('instruments', 'lisbon-declaration')
    const chosen = { view: 'board', instrument: ['lisbon-declaration'] }
    expect(part(declaration, 'spoken', 'passages').links).toMatchObject([{ to: chosen }])
    expect(part(declaration, 'onward', 'items').groups[0]?.items[0]?.to).toEqual(chosen)
    expect(part(declaration, 'topics', 'items').groups[0]?.items).toMatchObject([
      { text: 'Reef fund', to: { ...chosen, commitment: ['reef-fund'] } },
      { text: 'Ocean treaty', to: { ...chosen, commitment: ['ocean-treaty'] } },
    ])
    expect(ids(open('instruments', 'reef-fund-body'))).not.toContain('onward')
  })

  it('says where newer statements on the topic differ', () => {
    const statements = dossier.statements.map((each) =>
      each.id === 'kenya-requests-fund'
        ? { ...each, instrument: 'lisbon-declaration' }
        : each.id === 'kenya-requests-relief'
          ? {
              ...each,
              commitment: 'reef-fund',
              stance: 'proposes',
              saidSpan: { earliest: '2025-09-01', latest: '2025-09-01', precision: 'day' as const },
            }
          : each,
    )
    const groups = stands(
      open('instruments', 'lisbon-declaration', 'en', { ...dossier, statements }),
      'told',
    )
    expect(groups[0]).toEqual([
      'Kenya',
      [
        'Reef fund: requests (10–11 Jun 2025, date inferred · 1 statement in 1 sentence · latest known by now: proposes)',
      ],
    ])
  })

  it('links a part to its whole, and quotes the source', () => {
    const fund = open('instruments', 'reef-fund-body')
    expect(part(fund, 'facts', 'facts').facts).toMatchObject([
      { term: 'Kind' },
      { term: 'Date', items: [{ text: 'No article dates it.' }] },
      { term: 'Part of', items: [{ text: 'Lisbon Declaration' }] },
    ])
    expect(part(fund, 'named', 'quotes').quotes[0]?.quote).toBe('Quỹ rạn san hô nay có')
    expect(fund.lead).toBe(
      'No statement here is coded as about it or from it; passages may name it.',
    )
  })
})

it('the brief of a person gives the role by article, and the statements made through them', () => {
  const mori = open('people', 'ken-mori')
  expect(part(mori, 'roles', 'quotes').quotes.map(({ title }) => title)).toEqual([
    'Minister',
    'Minister',
  ])
  expect(quotesOf(mori, 'through')).toEqual(['japan-joins-ban-with-others', 'japan-declines-ban'])
  expect(mori.note).toBe('Of which ministry is not said.')
})

describe('what several people signed', () => {
  const statements = dossier.statements.map((each) =>
    each.id === 'parties-support-treaty'
      ? { ...each, actors: ['BR', 'JP'], via: ['ana-prado', 'ken-mori'] }
      : each,
  )
  const ownStances = (id: string) =>
    stands(open('people', id, 'en', { ...dossier, statements }), 'told').filter(([, rows]) =>
      String(rows).includes('Ocean treaty'),
    )

  it.each([
    ['ana-prado', 'Brazil', 'Ken Mori'],
    ['ken-mori', 'Japan', 'Ana Prado'],
  ])('stands with %s for %s alone, and names who signed too', (id, own, signer) => {
    expect(ownStances(id)).toHaveLength(1)
    expect(ownStances(id)[0]?.[0]).toBe(own)
    expect(String(ownStances(id)[0]?.[1])).toContain(`signed together with ${signer}`)
  })
})

describe('documents that look alike', () => {
  const [declaration] = dossier.instruments
  if (declaration === undefined) throw new Error('The toy dossier has instruments')
  const other = { ...declaration, id: 'other', name: { en: 'Other', vi: 'Khác' } }
  const brief = open('instruments', 'lisbon-declaration', 'en', {
    ...dossier,
    instruments: [...dossier.instruments, other],
  })

  it('are listed side by side, by kind and by date, not as parts of each other', () => {
    expect(itemsOf(brief, 'sameKind')).toEqual(['Other: 11 Jun 2025'])
    expect(itemsOf(brief, 'sameDay')).toEqual(['Other: Declaration'])
    expect(itemsOf(brief, 'parts').join()).not.toContain('Other')
  })
})

it('figures of a subject link to their disputes', () => {
  const { quotes } = part(open('actors', 'reef-alliance'), 'figures', 'quotes')
  expect(quotes.map(({ title, disputes }) => [title, disputes.map(({ id }) => id)])).toEqual([
    ['40 million dollars pledged', ['size-of-the-fund']],
  ])
})

describe('the brief of an event', () => {
  const summit = open('events', 'lisbon-summit')

  it('shows what those who took part certainly said during it', () => {
    expect(summit.kicker).toBe('10–11 Jun 2025')
    expect(quotesOf(summit, 'saidThen')).toEqual([
      'japan-declines-ban',
      'brazil-leads-reserve',
      'brazil-says-australia-opposes-ban',
    ])
    expect(part(summit, 'saidThen', 'passages').lead).toBe(
      '3 statements in 3 sentences, by or of those named here; each keeps its own day. By or of others, in the same dates: 5 statements in 5 sentences.',
    )
  })

  it('says so if nothing certain is known', () => {
    const memo = open('events', 'memo-drafted')
    expect(part(memo, 'saidThen', 'passages').lead).toMatch(/^As far as is known, nothing said/)
  })

  it('claims no absence where the search leaves statements out', () => {
    const found = toStages(dossier, {}, new Set(['kenya-requests-fund']))
    const brief = toBrief(found, 'events', 'lisbon-summit', 'en')
    if (brief === null) throw new Error('It is known')
    expect(part(brief, 'saidThen', 'passages').lead).toBe(
      '3 statements do not have the words looked for. By or of others, in the same dates: 1 statement in 1 sentence.',
    )
  })

  it('names what it came after, with the words, if that is known', () => {
    const after = [
      { event: 'lisbon-summit', words: 'bảy tháng sau' },
      { event: 'not-known-yet', words: 'sau đó' },
    ]
    const events = dossier.events.map((each) =>
      each.id === 'january-statements' ? { ...each, after } : each,
    )
    const { facts } = part(
      open('events', 'january-statements', 'en', { ...dossier, events }),
      'facts',
      'facts',
    )
    const came = facts.filter(({ term }) => term === 'Came after').flatMap(({ items }) => items)
    expect(came.map(({ text, aside }) => [text, aside])).toEqual([
      ['Lisbon summit', '“bảy tháng sau”'],
    ])
  })

  it('is not known before it is over', () => {
    const known = selectKnown(dossier, { asOf: '2025-06-10', knownBy: 'said' })
    expect(toBrief(toStages(known), 'events', 'lisbon-summit', 'en')).toBeNull()
  })
})

describe('an unnamed bearer', () => {
  it('has a brief that says what it is part of, and takes no stance for the whole', () => {
    const states = open('actors', 'two-unnamed-states')
    expect(states).toMatchObject({
      kicker: 'Not named in the text',
      flag: null,
      definition: 'The text does not say which.',
      note: 'What unnamed parts say is never taken for a stance of the whole.',
    })
    expect(part(states, 'facts', 'facts').facts).toMatchObject([
      { term: 'Part of', items: [{ text: 'Reef Alliance' }] },
    ])
    const whole = open('actors', 'reef-alliance')
    expect(itemsOf(whole, 'bearers')).toEqual(['Two unnamed states: 1 statement in 1 sentence'])
    expect(JSON.stringify(part(whole, 'stances', 'stances'))).not.toContain('Patrol ships')
  })
})

describe('where one commitment has several documents', () => {
  const statements = dossier.statements.map((each) => {
    if (each.id === 'kenya-chile-propose-vote') return { ...each, instrument: 'brazil-memo' }
    if (each.id === 'parties-support-treaty') return { ...each, actors: ['KE'] }
    return each
  })
  const kenya = open('actors', 'KE', 'en', { ...dossier, statements })

  it('each has a row and a stance of its own, and links to its part of the cell', () => {
    expect(stands(kenya).at(-1)).toEqual([
      'Diplomacy',
      [
        'Ocean treaty / Brazil’s memo: proposes (18–20 Jan 2026, date inferred · 1 statement in 1 sentence)',
        'Ocean treaty / Lisbon Declaration: supports (11 Jun 2025 · 1 statement in 1 sentence)',
      ],
    ])
    const rows = part(kenya, 'stances', 'stances').groups.at(-1)?.rows
    expect(rows?.map(({ to }) => to.cell?.topic)).toEqual(['brazil-memo', 'lisbon-declaration'])
  })
})

it('a search never presents an older stance as the latest', () => {
  const stages = toStages(dossier, {}, new Set(['japan-declines-ban']))
  const japan = toBrief(stages, 'actors', 'JP', 'en')
  const ban = toBrief(stages, 'commitments', 'fishing-ban', 'en')
  if (japan === null || ban === null) throw new Error('Both are known')
  expect(stands(japan)).toEqual([
    [
      'Protection',
      ['Fishing ban: latest stance left out by the words looked for (1 statement in 1 sentence)'],
    ],
  ])
  expect(part(japan, 'stances', 'stances').groups[0]?.rows[0]?.stance).toBeNull()
  expect(stands(ban, 'whoStands').map(([title]) => title)).toEqual([
    'latest stance left out by the words looked for',
  ])
})

it('a brief holds only what is known on the day', () => {
  const known = selectKnown(dossier, { asOf: '2025-12-31', knownBy: 'said' })
  const australia = open('actors', 'AU', 'en', known)
  expect(stands(australia)).toEqual([
    [
      'Protection',
      ['Fishing ban: opposes (10 Jun 2025 · 1 statement in 1 sentence · no words of its own)'],
    ],
  ])
  expect(ids(australia)).not.toContain('own')
})

it('every section has a unique title in both languages', () => {
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
