// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { toCount } from '../model/count'
import { serializeCell } from '../selection/cell-text'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import type { Dossier } from '../model/dossier'
import { toyDossier } from '../testing/toy-dossier'
import { dividedDossier, toStages } from '../testing/toy-stages'
import { ABSENCE, OPEN_MARK } from '../ui/marks/stance-shapes'
import { drawPicture } from './make-picture'
import { MatrixPicture } from './MatrixPicture'
import { TYPE, type Measure } from './text-style'
import { TimelinePicture } from './TimelinePicture'
import { serializeSvg } from './to-svg'

const measure: Measure = (text, type) => text.length * TYPE[type].size * 0.55
const { statements: TOTAL, sentences: SENTENCES } = toCount(toyDossier.index.statements)

function draw(
  of: 'matrix' | 'timeline',
  part: Partial<Selection> = {},
  language: 'en' | 'vi' = 'en',
  dossier: Dossier = toyDossier.index,
): SVGSVGElement {
  const selection = { ...DEFAULT_SELECTION, ...part }
  const request = {
    stages: toStages(dossier, selection),
    selection,
    language,
    link: 'https://example.org/?a=1&b=2',
    today: '2026-03-12',
  }
  const Picture = of === 'matrix' ? MatrixPicture : TimelinePicture
  return drawPicture(Picture, { request, measure }, (name) => `the-${name}`)
}

function linesOf(picture: SVGSVGElement): readonly string[] {
  return [...picture.querySelectorAll('text')].map(({ textContent }) => textContent)
}

const sizeOf = (element: Element, name: string) => Number(element.getAttribute(name))

/** An element's position in the whole picture. */
function placeOf(element: Element) {
  let [x, y] = [sizeOf(element, 'x'), sizeOf(element, 'y')]
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const [, dx = 0, dy = 0] =
      /translate\((\S+) (\S+)\)/.exec(each.getAttribute('transform') ?? '')?.map(Number) ?? []
    x += dx
    y += dy
  }
  return { x, y, isUpright: element.getAttribute('transform')?.includes('rotate') === true }
}

const descriptionOf = (picture: SVGSVGElement) => picture.querySelector('desc')?.textContent

const BOTH = ['matrix', 'timeline'] as const

describe.each(BOTH)('the picture of the %s', (of) => {
  it.each([
    [
      'everything',
      {},
      [`${TOTAL} of ${TOTAL} statements, in ${SENTENCES} sentences of 2 of 2 articles`],
    ],
    ['a stance', { stance: ['opposes'] }, ['Stance: Opposes']],
    [
      'two countries',
      { country: ['AU', 'NZ'] },
      ['Countries and groups: Australia or New Zealand'],
    ],
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
      for (const line of lines) expect(descriptionOf(picture)).toContain(line)
    },
  )

  it('has title, date, source and link', () => {
    const lines = linesOf(draw(of))
    expect(lines[0]).toBe(toyDossier.index.about.subtitle.en)
    expect(lines).toContain('Who Pledged What, picture made on 12 Mar 2026')
    expect(lines).toContain('https://example.org/?a=1&b=2')
    expect(lines.some((line) => line.startsWith('Statements from: '))).toBe(true)
    for (const { name } of toyDossier.index.stances) expect(lines).toContain(name.en)
  })

  it('names only the articles of the statements it shows', () => {
    const all = draw(of)
    const one = draw(of, { article: ['whale-pledge'] })
    const sources = (picture: SVGSVGElement) =>
      linesOf(picture).find((line) => line.startsWith('Statements from: '))
    expect(sources(one)?.split(';')).toHaveLength(1)
    expect(sources(all)?.split(';')).toHaveLength(2)
  })

  it.each(['en', 'vi'] as const)('keeps all text inside, in %s', (language) => {
    for (const part of [{}, { inherit: true, roster: true }, { commitment: ['fishing-ban'] }]) {
      const picture = draw(of, part, language)
      const [width, height] = [sizeOf(picture, 'width'), sizeOf(picture, 'height')]
      for (const text of picture.querySelectorAll('text')) {
        const { x, y, isUpright } = placeOf(text)
        const size = sizeOf(text, 'font-size')
        const length = text.textContent.length * size * 0.55
        const anchor = text.getAttribute('text-anchor')
        const start = anchor === 'end' ? -length : anchor === 'middle' ? -length / 2 : 0
        const [left, right] = isUpright ? [x, x] : [x + start, x + start + length]
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(width)
        expect(isUpright ? y - length : y - size).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(height)
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
        actors.map((actor) => serializeCell({ actor, commitment })),
      ),
    )
    const legend = toyDossier.index.stances.length
    const hues = ['for', 'asking', 'open', 'against'].map((hue) => `the-${hue}`)
    const marked = [...picture.querySelectorAll('path')].filter((path) =>
      hues.some((hue) => [path.getAttribute('fill'), path.getAttribute('stroke')].includes(hue)),
    )
    const places = new Set(marked.map((path) => Object.values(placeOf(path)).join(' ')))
    const inKey = places.size - legend - cells.size
    // The key shows only signs that occur.
    expect(inKey).toBeGreaterThanOrEqual(1)
    expect(inKey).toBeLessThanOrEqual(5)
  })

  it('explains only the signs that it uses', () => {
    expect(linesOf(draw('matrix'))).not.toContain('inherited from a group')
    expect(linesOf(draw('matrix', { inherit: true }))).toContain('inherited from a group')
  })

  /** Path data by meaning. */
  const inCells = (picture: SVGSVGElement) => {
    const paths = [...picture.querySelectorAll('path')]
    const d = (path: Element) => path.getAttribute('d')
    const isDashed = (path: Element) => path.hasAttribute('stroke-dasharray')
    return {
      small: [...picture.querySelectorAll('[transform*=scale] > path')].filter(
        (path) => d(path) !== OPEN_MARK.question,
      ),
      absent: paths.filter((path) => d(path) === ABSENCE.d && !isDashed(path)),
      later: paths.filter((path) => d(path) === ABSENCE.d && isDashed(path)),
      open: paths.filter((path) => d(path) === OPEN_MARK.question),
      pale: [...picture.querySelectorAll(`[opacity="${OPEN_MARK.opacity}"]`)],
    }
  }
  const isSmall = (path: Element) => path.closest('[transform*=scale]') !== null

  it('divides a cell on several documents, and draws each', () => {
    const key = 2
    const { small, pale } = inCells(draw('matrix', {}, 'en', dividedDossier))
    const places = new Set(small.map((path) => Object.values(placeOf(path)).join(' ')))
    expect(places.size).toBe(3 + key)
    expect(pale.some(isSmall)).toBe(true)
    expect(inCells(draw('matrix')).small).toEqual([])
    const asked = { instrument: ['lisbon-declaration'], country: ['KE'] }
    const { absent } = inCells(draw('matrix', asked, 'en', dividedDossier))
    expect(absent.filter(isSmall)).toHaveLength(2)
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

  it('draws open readings paler and with a question mark', () => {
    const asked = { country: ['KE'], commitment: ['ocean-treaty'] }
    const { open, pale } = inCells(draw('matrix', asked, 'en', dividedDossier))
    // One in the cell, where it is too small for a question mark, and one in the key.
    expect([open.length, pale.length]).toEqual([1, 2])
    expect(inCells(draw('timeline', { country: ['JP'] })).open).toHaveLength(2)
    expect(linesOf(draw('timeline', { country: ['JP'] }))).toContain('open reading')
    expect(linesOf(draw('timeline', { country: ['BR'] }))).not.toContain('open reading')
  })

  it('shows stances in words if there are few columns', () => {
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
  it('shows what was said by a day, and no article before its publication', () => {
    const picture = draw('timeline', { asOf: '2025-06-11' })
    expect(linesOf(picture).join('\n')).toContain('Lisbon summit')
    expect(linesOf(picture).filter((line) => line.startsWith('Article, '))).toEqual([])
  })

  it('names events, and every article with its outlet', () => {
    const text = linesOf(draw('timeline')).join('\n')
    for (const { name } of toyDossier.index.events) {
      expect(text).toContain(name.en.split(' ')[0])
    }
    expect(text.match(/^Article, /gm)?.length).toBe(toyDossier.index.articles.length)
  })
})

describe('as SVG', () => {
  const parse = (picture: SVGSVGElement) =>
    new DOMParser().parseFromString(serializeSvg(picture), 'application/xml')

  it.each(BOTH)('the %s is one valid document with its language, title and description', (of) => {
    const picture = draw(of, {}, 'vi')
    const document = parse(picture)
    expect(document.querySelector('parsererror')).toBeNull()
    const svg = document.documentElement
    expect(svg.getAttribute('lang')).toBe('vi')
    expect(svg.querySelector('title')?.textContent).toContain(toyDossier.index.about.subtitle.vi)
    expect(svg.querySelector('desc')?.textContent).toContain('https://example.org/?a=1&b=2')
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(texts).toEqual(linesOf(picture))
  })

  it('asks for letters that are not joined into one, as “ff”, which nobody finds in a PDF', () => {
    for (const of of BOTH) expect(draw(of).getAttribute('font-variant-ligatures')).toBe('none')
  })

  it('escapes text', () => {
    const q = '"><script>alert(1)</script>&amp;\u0000\uD800'
    const document = parse(draw('matrix', { q }))
    expect(document.querySelector('parsererror')).toBeNull()
    expect(document.querySelector('script')).toBeNull()
    expect(document.documentElement.textContent).toContain('<script>alert(1)</script>&amp;')
  })

  it.each(BOTH)('the %s is self-contained', (of) => {
    const asked = { scale: 'true', inherit: true, roster: true } as const
    const svg = serializeSvg(draw(of, asked, 'en', dividedDossier))
    expect(svg).not.toMatch(/href|url\(|@import|<image|<style|<foreignObject/)
    expect(svg).not.toMatch(/var\(|currentColor| class=| style=| data-| tabindex=| pointer-events=/)
    // Where a part of a cell can be pressed.
    expect(svg).not.toMatch(/<rect[^>]*fill="none"/)
    expect(svg).toContain('fill="the-paper"')
    expect(svg).not.toMatch(/NaN|undefined/)
  })
})

describe('the picture of a timeline with more statements than the page marks', () => {
  it('has their numbers, of which none is left out', () => {
    const statements = Array.from({ length: 26 }, (_, copy) =>
      toyDossier.index.statements.map((each) => ({ ...each, id: `${each.id}-${copy}` })),
    ).flat()
    const picture = draw('timeline', {}, 'en', { ...toyDossier.index, statements })
    const lines = linesOf(picture)
    expect(lines).toContain('Numbers of statements by date')
    // Each row has its name, its total and the number of each lane.
    const rows = [...picture.querySelectorAll('g')].filter(
      ({ children: [rule, name, total] }) =>
        rule?.localName === 'path' && name?.localName === 'text' && total?.localName === 'text',
    )
    const totals = rows.map(({ children: [, , total] }) => Number(total?.textContent))
    expect(totals.reduce((sum, each) => sum + each, 0)).toBe(416)
    expect(picture.querySelectorAll('rect[fill="the-for"]').length).toBeGreaterThan(1)
  })
})
