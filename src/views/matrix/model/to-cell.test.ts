import { describe, expect, it } from 'vitest'
import type { Dossier, Statement } from '../../../model/dossier'
import { UNNAMED, type Aspect, type Voice } from '../../../model/vocabulary'
import { toyDossier } from '../../../testing/toy-dossier'
import { toCell } from './to-cell'

const { stances } = toyDossier.index
const [template] = toyDossier.index.statements

/**
 * `supports 2026-01-18`, `opposes 2026-01 reported @memo ?`: a month is a span of its days, `@` is the
 * document, `?` an open reading, and `-` left out by the filters.
 */
function toStatement(text: string, index: number): Statement {
  const [stance = '', said = '', ...rest] = text.split(' ')
  if (template === undefined) throw new Error('The toy dossier has statements')
  const isMonth = said.length === 7
  const about = rest.find((word) => word.startsWith('@'))
  return {
    ...template,
    id: `s${index}`,
    stance,
    voice: (rest.find((word) => /^[a-z]/.test(word)) ?? 'own') as Voice,
    reading: rest.includes('?') ? 'open' : 'firm',
    instrument: about === undefined ? null : about.slice(1),
    firstSentence: index,
    sentences: 1,
    saidSpan: {
      earliest: isMonth ? `${said}-01` : said,
      latest: isMonth ? `${said}-28` : said,
      precision: isMonth ? 'month' : 'day',
    },
  }
}

interface Asked {
  readonly own?: readonly string[]
  readonly inherited?: readonly string[]
  readonly disputes?: Dossier['disputes']
  readonly toldApartBy?: Aspect
}

function cellOf({ own = [], inherited = [], disputes = [], toldApartBy }: Asked) {
  const texts = [...own, ...inherited]
  const statements = texts.map(toStatement)
  const through = new Map(
    statements.slice(own.length).map((each) => [each, ['reef-alliance']] as const),
  )
  const history = { actor: 'BR', isNamed: true, commitment: 'fishing-ban', statements, through }
  const leftOut = new Set(texts.flatMap((text, index) => (text.endsWith('-') ? [`s${index}`] : [])))
  return toCell(
    history,
    ({ id }) => !leftOut.has(id),
    { toldApartBy: toldApartBy ?? null },
    { stances, disputes },
  )
}

function contradiction(...sides: string[][]): Dossier['disputes'][number] {
  return {
    id: 'd',
    kind: 'contradiction',
    question: { vi: '', en: '' },
    sides: sides.map((statements) => ({
      label: { vi: '', en: '' },
      statements,
      figures: [],
      events: [],
    })),
    note: null,
  }
}

describe('the stance of a cell', () => {
  it.each([
    ['of the only statement', ['declines 2026-01-18'], 'declines'],
    ['of the latest', ['supports 2026-01-18', 'opposes 2025-06-10'], 'supports'],
    [
      'in own words rather than of a report of the same day',
      ['supports 2026-01-18', 'opposes 2026-01-18 reported'],
      'supports',
    ],
    [
      'of a later report rather than in own words before it',
      ['supports 2026-01-18', 'opposes 2026-01-19 reported'],
      'opposes',
    ],
    [
      'of the latest with one reading, though another is later',
      ['supports 2026-01-18', 'opposes 2026-01-19 ?'],
      'supports',
    ],
  ])('is that %s', (_, own, stance) => {
    expect(cellOf({ own }).parts.map((part) => part.stance.id)).toEqual([stance])
  })

  it.each([
    ['one of them has a single reading', ['supports 2026-01-18', 'opposes 2026-01-19 ?'], false],
    ['all have another reading', ['supports 2026-01-18 ?', 'opposes 2026-01-19 ?'], true],
    ['the one that has none is left out', ['supports 2026-01-18 -', 'opposes 2026-01-19 ?'], false],
  ])('rests on an open reading where %s', (_, own, isOpen) => {
    expect(cellOf({ own }).parts.map((part) => part.isOpen)).toEqual([isOpen])
  })
})

describe('the parts of a cell', () => {
  const outline = (asked: Asked) =>
    cellOf(asked).parts.map(
      ({ topic, stance, isShown }) => `${topic} ${stance.id}${isShown ? '' : ' left out'}`,
    )

  it.each<[string, Asked, readonly string[]]>([
    [
      'are one for each document, newest first',
      {
        own: ['supports 2025-06-10 @memo', 'opposes 2026-01-18 @charter', 'leads 2025-11 @memo'],
        toldApartBy: 'instrument',
      },
      ['charter opposes', 'memo leads'],
    ],
    [
      'keep a document that is not named apart from those that are',
      {
        own: ['supports 2025-06-10 @memo', `opposes 2026-01-18 @${UNNAMED}`],
        toldApartBy: 'instrument',
      },
      ['unnamed opposes', 'memo supports'],
    ],
    [
      'are one where the commitment needs no telling apart',
      { own: ['supports 2025-06-10 @memo', 'opposes 2026-01-18 @charter'] },
      ['null opposes'],
    ],
    [
      'are not shown when the latest is left out, however many older ones pass',
      {
        own: [
          'supports 2025-06-10 @memo',
          'supports 2025-07-10 @memo',
          'opposes 2026-01-18 @memo -',
        ],
        toldApartBy: 'instrument',
      },
      ['memo opposes left out'],
    ],
    [
      'are left out one by one',
      {
        own: ['supports 2025-06-10 @memo -', 'opposes 2026-01-18 @charter'],
        toldApartBy: 'instrument',
      },
      ['charter opposes', 'memo supports left out'],
    ],
    [
      'are the actor’s own, also where these are left out and inherited ones pass',
      { own: ['declines 2026-01-18 -'], inherited: ['commits 2026-01-19'] },
      ['null declines left out'],
    ],
  ])('%s', (_, asked, expected) => {
    expect(outline(asked)).toEqual(expected)
  })
})

describe('why no stance is drawn', () => {
  it.each<[string, Asked, ReturnType<typeof cellOf>['absence'], boolean]>([
    ['nothing: one is', { own: ['supports 2026-01-18'] }, null, false],
    [
      'one part is shown, the other left out',
      {
        own: ['supports 2026-01-18 @memo -', 'supports 2026-01-18 @charter'],
        toldApartBy: 'instrument',
      },
      null,
      false,
    ],
    ['all is left out', { own: ['supports 2026-01-18 -'] }, 'left-out', true],
    [
      'the latest is left out, and what passes is older',
      { own: ['opposes 2025-06-10', 'supports 2026-01-18 -'] },
      'left-out',
      true,
    ],
    [
      'the latest is left out, and what passes is of the same day',
      { own: ['opposes 2026-01-18 reported', 'supports 2026-01-18 -', 'opposes 2025-06-10'] },
      'left-out',
      false,
    ],
    ['nothing is known yet', {}, 'later', true],
  ])('%s', (_, asked, absence, isEarlier) => {
    expect(cellOf(asked)).toMatchObject({ absence, isEarlier })
  })
})

describe('a change over time', () => {
  it.each([
    ['a stance that differs later', ['opposes 2025-06-10', 'supports 2026-01-18'], true],
    ['the same stance twice', ['supports 2025-06-10', 'supports 2026-01-18'], false],
    ['two stances on one day', ['opposes 2026-01-18', 'supports 2026-01-18'], false],
    ['two stances on days that may be one', ['opposes 2026-01', 'supports 2026-01-18'], false],
    [
      'a stance given up and taken again',
      ['supports 2025-06-10', 'undecided 2025-11', 'supports 2026-01-18'],
      true,
    ],
    [
      'a later stance on another document',
      ['opposes 2025-06-10 @a', 'supports 2026-01-18 @b'],
      false,
    ],
    [
      'a later stance on a document that is not named',
      ['opposes 2025-06-10 @unnamed', 'supports 2026-01-18 @unnamed'],
      false,
    ],
    [
      'a later stance that can be read otherwise',
      ['opposes 2025-06-10', 'supports 2026-01-18 ?'],
      false,
    ],
    ['a stance that is left out', ['opposes 2025-06-10 -', 'supports 2026-01-18'], false],
    [
      'a former stance that is repeated, but in a statement that is left out',
      ['opposes 2025-06-10', 'supports 2026-01-18', 'opposes 2026-01-18 narrator -'],
      false,
    ],
  ])('%s: %o', (_, own, isChanged) => {
    expect(cellOf({ own }).isChanged).toBe(isChanged)
  })
})

describe('a conflict', () => {
  it.each<[string, readonly string[], readonly Dossier['disputes'][number][], boolean]>([
    ['for and against on one day', ['supports 2026-01-18', 'opposes 2026-01-18'], [], true],
    ['against and for on one day', ['opposes 2026-01-18', 'supports 2026-01-18'], [], true],
    ['for and against at two times', ['supports 2026-01-18', 'opposes 2025-06-10'], [], false],
    ['for and open on one day', ['supports 2026-01-18', 'undecided 2026-01-18'], [], false],
    ['refusing and objecting on one day', ['declines 2026-01-18', 'opposes 2026-01-18'], [], false],
    [
      'for and against different documents',
      ['supports 2026-01-18 @a', 'opposes 2026-01-18 @b'],
      [],
      false,
    ],
    ['for, and perhaps against', ['supports 2026-01-18', 'opposes 2026-01-18 ?'], [], false],
    [
      'for, and against in words that are left out',
      ['supports 2026-01-18', 'opposes 2026-01-18 -'],
      [],
      false,
    ],
    [
      'two sides of a contradiction',
      ['supports 2026-01-18', 'supports 2025-06-10'],
      [contradiction(['s0'], ['s1'])],
      true,
    ],
    [
      'two sides of a contradiction, one of which can be read otherwise',
      ['supports 2026-01-18', 'supports 2025-06-10 ?'],
      [contradiction(['s0'], ['s1'])],
      false,
    ],
    [
      'one side of a contradiction with the other elsewhere',
      ['supports 2026-01-18', 'supports 2025-06-10'],
      [contradiction(['s0', 's1'], ['elsewhere'])],
      false,
    ],
    [
      'two sides of a change over time',
      ['supports 2026-01-18', 'supports 2025-06-10'],
      [{ ...contradiction(['s0'], ['s1']), kind: 'change-over-time' }],
      false,
    ],
  ])('%s', (_, own, disputes, isConflicting) => {
    expect(cellOf({ own, disputes }).isConflicting).toBe(isConflicting)
  })
})

describe('a disagreement', () => {
  it.each([
    ['with a single reading', 'supports 2026-01-18', true],
    ['with another reading', 'supports 2026-01-18 ?', false],
    ['that is left out', 'supports 2026-01-18 -', false],
  ])('has a part in the cell by a statement %s: %s', (_, text, isDisputed) => {
    const disputes = [contradiction(['s0'], ['elsewhere'])]
    expect(cellOf({ own: [text], disputes }).isDisputed).toBe(isDisputed)
  })
})

describe('what is counted', () => {
  const counted = (asked: Asked) => {
    const { count, voices, alsoInherited, statements } = cellOf(asked)
    return {
      count: `${count.statements} in ${count.sentences}`,
      voices,
      also: alsoInherited.statements,
      behind: statements.map(({ id }) => id),
    }
  }

  it('are own statements that pass, by voice', () => {
    const own = ['supports 2026-01-18', 'opposes 2026-01-18 narrator', 'opposes 2025-06-10 -']
    expect(counted({ own })).toEqual({
      count: '2 in 2',
      voices: ['own', 'narrator'],
      also: 0,
      behind: ['s0', 's1'],
    })
  })

  it('are inherited statements only if there are no others', () => {
    expect(counted({ inherited: ['commits 2026-01-18'] })).toEqual({
      count: '1 in 1',
      voices: ['group'],
      also: 0,
      behind: ['s0'],
    })
    const own = ['declines 2026-01-18']
    expect(counted({ own, inherited: ['commits 2026-01-19', 'commits 2026-01-20 -'] })).toEqual({
      count: '1 in 1',
      voices: ['own'],
      also: 1,
      behind: ['s0', 's1'],
    })
  })
})
