import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { listCalled } from './named-changes-model'
import { toShiftsModel } from './shifts-model'

const toy = toyDossier.index
const toModel = (asked: Partial<Selection> = {}, of: Dossier = toy, language: Language = 'en') => {
  const selection = { ...DEFAULT_SELECTION, ...asked }
  return toShiftsModel(toStages(of, selection), selection, language)
}

const toEntries = (...asked: Parameters<typeof toModel>) => {
  const { shifts, toEntry } = toModel(...asked)
  return shifts.map(toEntry)
}

describe('shifts', () => {
  it('are a sequence of stances with their days and voices', () => {
    const [japan] = toEntries()
    expect(japan).toMatchObject({
      actor: 'Japan',
      commitment: 'Fishing ban',
      cell: { actor: 'JP', commitment: 'fishing-ban' },
      count: { statements: 2, sentences: 2 },
    })
    const steps = japan?.spells.map(({ when, stances }) => [
      when,
      ...stances.map(({ stance, count, voices }) =>
        [stance.id, count.statements, ...voices].join(),
      ),
    ])
    expect(steps).toEqual([
      ['10–11 Jun 2025', 'declines,1,own'],
      ['18 Jan 2026', 'conditional,1,own'],
    ])
  })

  it('name their topic, and link to that part of the cell', () => {
    const treaty = findById(toy.statements, 'parties-support-treaty')
    const later = findById(toy.statements, 'brazil-undecided-on-relief')
    const statements = [
      { ...treaty, actors: ['BR'] },
      { ...later, commitment: 'ocean-treaty', instrument: 'lisbon-declaration' },
    ]
    const [shift] = toEntries({}, { ...toy, statements })
    expect([shift?.commitment, shift?.part]).toEqual([
      'Ocean treaty',
      'Ocean treaty (Lisbon Declaration)',
    ])
    expect(shift?.cell).toEqual({
      actor: 'BR',
      commitment: 'ocean-treaty',
      topic: 'lisbon-declaration',
    })
    const talks = statements.map((one) => ({ ...one, instrument: null, with: ['KE'] }))
    expect(toEntries({}, { ...toy, statements: talks })[0]?.part).toBe('Ocean treaty (with Kenya)')
  })

  it('put the stance that the matrix would show first', () => {
    const like = findById(toy.statements, 'australia-supports-ban')
    const beside = { ...like, id: 'beside', stance: 'undecided', voice: 'narrator' } as const
    const still = 'australia-still-opposes-ban'
    const statements = [...toy.statements.filter(({ id }) => id !== still), beside]
    const [shift] = toEntries({ country: ['AU'] }, { ...toy, statements })
    expect(shift?.spells.at(-1)?.stances.map(({ stance }) => stance.id)).toEqual([
      'supports',
      'undecided',
    ])
  })

  it('have links of their own', () => {
    const isSelected = (cell: Selection['cell']) => {
      const model = toModel({ cell })
      return model.shifts.slice(0, 1).some(model.isSelected)
    }
    expect(isSelected({ actor: 'JP', commitment: 'fishing-ban' })).toBe(true)
    expect(isSelected({ actor: 'JP', commitment: 'fishing-ban', topic: 'unnamed' })).toBe(false)
    expect(isSelected({ actor: 'AU', commitment: 'fishing-ban' })).toBe(false)
    expect(isSelected(null)).toBe(false)
  })

  it('are found among pairs, which are counted with their statements', () => {
    expect(toModel().pairs).toEqual({ count: 3, of: { statements: 5, sentences: 4 } })
    expect(toModel({ country: ['KE'] }).pairs.count).toBe(0)
  })
})

describe('what is not comparable', () => {
  it('is shown stance by stance, with date, topic and reading', () => {
    const [japan, , australia] = toModel().notComparable
    expect([japan?.actor, japan?.commitment]).toEqual(['Japan', 'Fishing ban'])
    const lines = (cell: typeof japan) =>
      cell?.stances.map(({ stance, reading, about, when }) => [stance.id, reading, about, when])
    expect(lines(japan)).toEqual([
      ['declines', 'firm', null, '10–11 Jun 2025'],
      ['undecided', 'open', null, 'Nov 2025'],
      ['conditional', 'firm', null, '18 Jan 2026'],
    ])
    expect(lines(australia)?.map(([stance]) => stance)).toEqual(['opposes', 'supports', 'opposes'])
    const [kenya] = toModel({ inherit: true, country: ['KE'] }).notComparable
    expect(kenya?.stances.map(({ about, through }) => [about, ...through])).toEqual([
      ['Lisbon Declaration', 'Parties in Lisbon'],
      ['document not named'],
    ])
  })

  it('says whose words each stance comes from, unless they are the actor’s own', () => {
    const [japan, , australia] = toModel().notComparable
    const attributions = (cell: typeof japan) => cell?.stances.map(({ attribution }) => attribution)
    expect(attributions(japan)).toEqual([null, 'reported by others', null])
    expect(attributions(australia)).toEqual([
      'reported by Ana Prado',
      null,
      'the article’s narration',
    ])
  })

  it('keeps the same stance from different people apart', () => {
    const like = findById(toy.statements, 'australia-still-opposes-ban')
    const said = { ...like, id: 'said', voice: 'reported', via: ['ken-mori'] } as const
    const statements = [...toy.statements, said, { ...said, id: 'again' }]
    const cell = toModel({ country: ['AU'] }, { ...toy, statements }).notComparable[0]
    expect(cell?.stances.map(({ attribution, count }) => [attribution, count.statements])).toEqual([
      ['reported by Ana Prado', 1],
      [null, 1],
      ['the article’s narration', 1],
      ['reported by Ken Mori', 2],
    ])
  })

  it('is shown once for several similar statements, with their number', () => {
    const like = findById(toy.statements, 'australia-supports-ban')
    const statements = [...toy.statements, { ...like, id: 'again' }]
    const cell = toModel({ country: ['AU'] }, { ...toy, statements }).notComparable[0]
    expect(cell?.stances.map(({ stance, count }) => [stance.id, count.statements])).toEqual([
      ['opposes', 1],
      ['supports', 2],
      ['opposes', 1],
    ])
  })
})

describe('what passages call new', () => {
  it('is shown with its words, whose they are, its passage and its source', () => {
    const { called } = toModel()
    expect(called).toMatchObject([
      { kind: 'statement', words: 'lần đầu', attribution: 'Words of the article itself' },
    ])
    expect(listCalled(called)).toMatchObject([
      {
        id: 'two-states-ready-with-ships',
        quote: { exact: 'Hai nước không nêu tên lần đầu sẵn sàng góp tàu' },
        voice: 'narrator',
      },
    ])
  })

  it.each([
    ['reported', ['ana-prado'], 'Words of Ana Prado, President'],
    ['own', ['lisbon-declaration'], 'Words of Lisbon Declaration'],
    ['own', [], 'own words'],
    ['reported', [], 'reported by others'],
    ['narrator', ['lisbon-declaration'], 'Words of the article itself'],
  ] as const)('in a %s passage of %j are its speakers’', (voice, via, attribution) => {
    const statements = toy.statements.map((one) =>
      one.changeWords === null ? one : { ...one, voice, via },
    )
    expect(toModel({}, { ...toy, statements }).called.map((one) => one.attribution)).toEqual([
      attribution,
    ])
  })

  it('is the passage with the words, for an event', () => {
    const [evidence] = findById(toy.events, 'january-statements').evidence
    if (evidence === undefined) throw new Error('not in the toy seeds')
    const events = toy.events.map((event) =>
      event.id === 'lisbon-summit'
        ? { ...event, evidence: [evidence, ...event.evidence], changeWords: 'bắt đầu' }
        : event,
    )
    const { called } = toModel({ country: ['KE'] }, { ...toy, events })
    expect(
      called.map(({ kind, key, words, attribution }) => [kind, key, words, attribution]),
    ).toEqual([['event', 'lisbon-summit 1', 'bắt đầu', 'Words of the article itself']])
  })
})

describe('silence', () => {
  it('is shown with the silent articles', () => {
    const [brazil] = toModel({ country: ['BR'] }).standing
    expect(brazil).toMatchObject({
      cell: { actor: 'BR', commitment: 'marine-reserve' },
      stance: { id: 'leads' },
      attribution: null,
      when: '10 Jun 2025',
      silent: [{ id: 'whale-pledge' }],
      speaking: [],
    })
    expect(brazil?.silent[0]?.name).toMatch(/20 Jan 2026, date inferred$/)
  })
})

describe('a stance that stands', () => {
  it('is shown with whose words it is, and the later articles that are not silent', () => {
    const like = findById(toy.statements, 'brazil-leads-reserve')
    const later = findById(toy.articles, 'whale-pledge')
    const third = { ...later, id: 'third' }
    const group = { ...like, id: 'group', actors: ['reef-alliance'], article: later.id }
    const changed = {
      ...toy,
      articles: [...toy.articles, third],
      statements: [{ ...like, voice: 'reported', via: ['ken-mori'] } as const, group],
      mentions: [later, third].map(({ id }) => ({ actor: 'BR', article: id, count: 1 })),
    }
    expect(toModel({ country: ['BR'] }, changed).standing).toMatchObject([
      {
        attribution: 'reported by Ken Mori',
        silent: [{ id: 'third' }],
        speaking: [{ id: later.id }],
      },
    ])
  })
})

describe('questions', () => {
  const [dispute] = toy.disputes
  if (dispute === undefined) throw new Error('the toy seeds have a dispute')
  const [one, two] = ['brazil-says-australia-opposes-ban', 'australia-supports-ban']
  const changed: Dossier = {
    ...toy,
    disputes: [
      {
        ...dispute,
        kind: 'change-over-time',
        sides: [one, two].map((id, place) => ({
          label: { en: `Side ${place}`, vi: `Bên ${place}` },
          statements: [id],
          figures: [],
          events: [],
        })),
      },
    ],
  }

  it('are those whose answers changed over time and that pass the filters', () => {
    const ids = (asked: Partial<Selection>) => toModel(asked, changed).questions.map(({ id }) => id)
    expect(ids({})).toEqual([dispute.id])
    expect(ids({ country: ['AU'] })).toEqual([dispute.id])
    expect(ids({ country: ['JP'] })).toEqual([])
    expect(ids({ asOf: '2025-06-30' })).toEqual([])
    const open = changed.disputes.map((each) => ({ ...each, kind: 'contradiction' as const }))
    expect(toModel({}, { ...toy, disputes: open }).questions).toEqual([])
  })
})
