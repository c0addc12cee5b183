// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { toCount } from '../model/count'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import type { Dossier } from '../model/dossier'
import { toyDossier } from '../testing/toy-dossier'
import { dividedDossier, toStages } from '../testing/toy-stages'
import { ABSENCE, OPEN_MARK } from '../ui/stance-shapes'
import type { Measure, Picture, TextShape } from './picture'
import { toMatrixPicture } from './to-matrix-picture'
import { toSvg } from './to-svg'
import { toTimelinePicture } from './to-timeline-picture'

const measure: Measure = (text, { size }) => text.length * size * 0.55
const { statements: TOTAL, sentences: SENTENCES } = toCount(toyDossier.index.statements)

function draw(
  of: 'matrix' | 'timeline',
  part: Partial<Selection> = {},
  language: 'en' | 'vi' = 'en',
  dossier: Dossier = toyDossier.index,
): Picture {
  const selection = { ...DEFAULT_SELECTION, ...part }
  const request = {
    stages: toStages(dossier, selection),
    selection,
    language,
    link: 'https://example.org/?a=1&b=2',
    today: '2026-03-12',
  }
  return of === 'matrix' ? toMatrixPicture(request, measure) : toTimelinePicture(request, measure)
}

function textsOf({ shapes }: Picture): readonly TextShape[] {
  return shapes.filter((shape) => shape.kind === 'text')
}

function linesOf(picture: Picture): readonly string[] {
  return textsOf(picture).map(({ text }) => text)
}

const BOTH = ['matrix', 'timeline'] as const

describe.each(BOTH)('the picture of the %s', (of) => {
  it.each([
    [
      'everything',
      {},
      [`${TOTAL} of ${TOTAL} statements, in ${SENTENCES} sentences of 2 of 2 articles`],
    ],
    ['a stance', { stance: ['opposes'] }, ['Stance: Opposes']],
    ['two countries', { country: ['AU', 'NZ'] }, ['Country or group: Australia or New Zealand']],
    ['a period', { time: { from: '2020-05-01', to: '2020-05-31' } }, ['Said: May 2020']],
    ['a day of knowing', { asOf: '2020-06-30' }, ['As known on 30 Jun 2020, by day of saying']],
    [
      'a day of publication',
      { asOf: '2020-06-30', knownBy: 'published' },
      ['As known on 30 Jun 2020, by day of publication'],
    ],
    ['words', { q: 'cá voi' }, ['Words: cá voi']],
    ['inherited stances', { inherit: true }, ['Each row also shows what its groups said']],
  ] satisfies [string, Partial<Selection>, string[]][])(
    'tells in words that it shows %s',
    (_, part, lines) => {
      const picture = draw(of, part)
      for (const line of lines) expect(linesOf(picture)).toContain(line)
      for (const line of lines) expect(picture.description).toContain(line)
    },
  )

  it('says what it is, when it was made, where it comes from and where it leads', () => {
    const lines = linesOf(draw(of))
    expect(lines[0]).toBe(toyDossier.index.about.subtitle.en)
    expect(lines).toContain('Who Pledged What, picture made on 12 Mar 2026')
    expect(lines).toContain('https://example.org/?a=1&b=2')
    expect(lines.some((line) => line.startsWith('Statements from: '))).toBe(true)
    for (const { name } of toyDossier.index.stances) expect(lines).toContain(name.en)
  })

  it('names only the articles that hold what it shows', () => {
    const all = draw(of)
    const one = draw(of, { article: ['whale-pledge'] })
    const sources = (picture: Picture) =>
      linesOf(picture).find((line) => line.startsWith('Statements from: '))
    expect(sources(one)?.split(';')).toHaveLength(1)
    expect(sources(all)?.split(';')).toHaveLength(2)
  })

  it.each(['en', 'vi'] as const)('leaves no text outside, in %s', (language) => {
    for (const part of [{}, { inherit: true, roster: true }, { commitment: ['fishing-ban'] }]) {
      const picture = draw(of, part, language)
      for (const { text, x, y, anchor, isUpright, style } of textsOf(picture)) {
        const length = measure(text, style)
        const start = anchor === 'end' ? -length : anchor === 'middle' ? -length / 2 : 0
        const [left, right] = isUpright ? [x, x] : [x + start, x + start + length]
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(picture.width)
        expect(isUpright ? y - length : y - style.size).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(picture.height)
      }
    }
  })

  it('says so when nothing passes', () => {
    const nothing = 'No statement passes these filters.'
    expect(linesOf(draw(of, { time: { from: null, to: '1990-12-31' } }))).toContain(nothing)
    expect(linesOf(draw(of))).not.toContain(nothing)
  })
})

describe('the matrix', () => {
  it('has each row once, and a mark for each cell with a statement', () => {
    const picture = draw('matrix')
    const names = linesOf(picture)
    expect(names.filter((name) => name === 'Australia')).toHaveLength(1)
    const cells = new Set(
      toyDossier.index.statements.flatMap(({ actors, commitment }) =>
        actors.map((actor) => `${actor}.${commitment}`),
      ),
    )
    const legend = toyDossier.index.stances.length
    const places = new Set(
      picture.shapes.flatMap((shape) =>
        shape.kind === 'path' &&
        ['for', 'asking', 'open', 'against'].some(
          (hue) => hue === shape.fill || hue === shape.stroke,
        )
          ? [`${shape.x} ${shape.y}`]
          : [],
      ),
    )
    const inKey = places.size - legend - cells.size
    // The key shows no more signs than there are.
    expect(inKey).toBeGreaterThanOrEqual(1)
    expect(inKey).toBeLessThanOrEqual(5)
  })

  it('explains only the signs that it uses', () => {
    expect(linesOf(draw('matrix'))).not.toContain('inherited from a group')
    expect(linesOf(draw('matrix', { inherit: true }))).toContain('inherited from a group')
  })

  /** Paths by what they stand for. */
  const inCells = (picture: Picture) => {
    const paths = picture.shapes.filter((shape) => shape.kind === 'path')
    return {
      small: paths.filter(({ scale }) => scale !== 1),
      absent: paths.filter(({ d, dash }) => d === ABSENCE.d && dash.length === 0),
      later: paths.filter(({ d, dash }) => d === ABSENCE.d && dash.length > 0),
      open: paths.filter(({ d }) => d === OPEN_MARK.question),
      paler: paths.filter(({ opacity }) => opacity === OPEN_MARK.opacity),
    }
  }

  it('divides a cell that speaks of several documents, and draws each', () => {
    const key = 2
    const { small, open } = inCells(draw('matrix', {}, 'en', dividedDossier))
    const places = new Set(small.map(({ x, y }) => `${x} ${y}`))
    expect(places.size).toBe(3 + key)
    expect(open.map(({ scale }) => scale)).toContain(small[0]?.scale)
    expect(inCells(draw('matrix')).small).toEqual([])
    const asked = { instrument: ['lisbon-declaration'], country: ['KE'] }
    const { absent } = inCells(draw('matrix', asked, 'en', dividedDossier))
    expect(absent.filter(({ scale }) => scale !== 1)).toHaveLength(2)
  })

  it.each<[string, Partial<Selection>, 'absent' | 'later', string]>([
    ['left out', { stance: ['leads'] }, 'absent', 'left out by the filters'],
    ['not known yet', { asOf: '2025-06-30' }, 'later', 'not known yet on this day'],
  ])('draws a cell that is %s as no silence, and explains it', (_, part, kind, words) => {
    expect(inCells(draw('matrix', part))[kind].length).toBeGreaterThan(1)
    expect(linesOf(draw('matrix', part))).toContain(words)
    expect(inCells(draw('matrix'))[kind]).toEqual([])
    expect(linesOf(draw('matrix'))).not.toContain(words)
  })

  it('draws what can be read otherwise paler and with a question mark', () => {
    const asked = { country: ['KE'], commitment: ['ocean-treaty'] }
    const { open, paler } = inCells(draw('matrix', asked, 'en', dividedDossier))
    // One in the cell, one in the key.
    expect([open.length, paler.length]).toEqual([2, 2])
    expect(inCells(draw('timeline', { country: ['JP'] })).open).toHaveLength(2)
    expect(linesOf(draw('timeline', { country: ['JP'] }))).toContain('open reading')
    expect(linesOf(draw('timeline', { country: ['BR'] }))).not.toContain('open reading')
  })

  it('tells the stances of few columns in words', () => {
    const words = linesOf(draw('matrix', { commitment: ['fishing-ban'] }))
    const stances = new Set(toyDossier.index.stances.map(({ name }) => name.en.toLowerCase()))
    expect(words.some((word) => stances.has(word))).toBe(true)
  })

  it('never shows silence as a refusal', () => {
    expect(linesOf(draw('matrix')).join(' ')).toContain('Silence is not a refusal.')
    expect(linesOf(draw('matrix', { roster: true })).join(' ')).toContain(
      'Silence is not a refusal.',
    )
  })
})

describe('the timeline', () => {
  it('names what happened, and every article with its outlet', () => {
    const text = linesOf(draw('timeline')).join('\n')
    for (const { name } of toyDossier.index.events) {
      expect(text).toContain(name.en.split(' ')[0])
    }
    expect(text.match(/^Article, /gm)?.length).toBe(toyDossier.index.articles.length)
  })
})

describe('as SVG', () => {
  const parse = (svg: string) => new DOMParser().parseFromString(svg, 'application/xml')

  it.each(BOTH)('the %s is one valid document with its language, title and description', (of) => {
    const picture = draw(of, {}, 'vi')
    const document = parse(toSvg(picture, 'light'))
    expect(document.querySelector('parsererror')).toBeNull()
    const svg = document.documentElement
    expect(svg.getAttribute('lang')).toBe('vi')
    expect(svg.querySelector('title')?.textContent).toBe(picture.title)
    expect(svg.querySelector('desc')?.textContent).toBe(picture.description)
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(texts).toEqual(linesOf(picture))
  })

  it('keeps words from becoming markup', () => {
    const q = '"><script>alert(1)</script>&amp;\u0000\uD800'
    const document = parse(toSvg(draw('matrix', { q }), 'dark'))
    expect(document.querySelector('parsererror')).toBeNull()
    expect(document.querySelector('script')).toBeNull()
    expect(document.documentElement.textContent).toContain('<script>alert(1)</script>&amp;')
  })

  it('loads nothing from anywhere', () => {
    const svg = toSvg(draw('timeline'), 'light')
    expect(svg).not.toMatch(/href|url\(|@import|<image|<style|<foreignObject/)
  })

  it('is drawn in the colours of the theme', () => {
    expect(toSvg(draw('matrix'), 'light')).toContain('fill="#fbf9f4"')
    expect(toSvg(draw('matrix'), 'dark')).toContain('fill="#15140f"')
  })
})
