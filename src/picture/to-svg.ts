import { toWritable } from '../language/escape-markup'
import { FACES, TYPE } from './text-style'

const SVG = 'http://www.w3.org/2000/svg'
const XML = 'http://www.w3.org/XML/1998/namespace'
/** Outer margin, px. */
const MARGIN = 32

/** Elements that make up a drawing; everything else around it belongs to the page. */
const ELEMENTS = new Set(['g', 'path', 'line', 'rect', 'circle', 'text'])
const GEOMETRY = ['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'width', 'height']
const LOOK = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'paint-order', 'opacity']
const WRITING = ['font-family', 'font-size', 'font-weight', 'text-anchor']
const ATTRIBUTES = [...GEOMETRY, 'transform', ...LOOK, ...WRITING]

/** Resolves a colour of the style sheet by its name without `--`. */
export type ColourOf = (name: string) => string

/**
 * Joins the drawings of a rendered picture into one that works outside the page: stacked on a paper
 * background, with resolved colours, and without anything that only a style sheet or event handler
 * would need. Its title is the figure's name, its description the caption.
 */
export function toSvg(figure: Element, colourOf: ColourOf): SVGSVGElement {
  const drawings = [...figure.querySelectorAll('svg')].map((drawing) => ({
    drawing,
    width: Number(drawing.getAttribute('width')),
    height: Number(drawing.getAttribute('height')),
  }))
  const width = 2 * MARGIN + Math.max(...drawings.map((each) => each.width))
  const height = 2 * MARGIN + drawings.reduce((sum, each) => sum + each.height, 0)
  const language = figure.getAttribute('lang') ?? ''
  const size = { width: toShort(String(width)), height: toShort(String(height)) }
  const svg = withAttributes(document.createElementNS(SVG, 'svg'), {
    ...size,
    viewBox: toShort(`0 0 ${width} ${height}`),
    lang: language,
    role: 'img',
    'aria-labelledby': 'title description',
    'font-family': FACES.ui,
    'font-size': String(TYPE.text.size),
    // Inkscape's PDF would have “ﬀ” as one letter, which nobody finds who looks for two.
    'font-variant-ligatures': 'none',
  })
  svg.setAttributeNS(XML, 'xml:lang', language)
  svg.append(
    makeText('title', figure.getAttribute('aria-label'), { id: 'title' }),
    makeText('desc', figure.querySelector('figcaption')?.textContent, { id: 'description' }),
    make('rect', { ...size, fill: colourOf('paper') }),
  )
  let y = MARGIN
  for (const { drawing, height: own } of drawings) {
    const placed = make('g', { transform: toShort(`translate(${MARGIN} ${y})`) })
    copyInto(placed, drawing, colourOf)
    if (placed.hasChildNodes()) svg.append(placed)
    y += own
  }
  return svg
}

/** A whole file, valid XML. */
export function serializeSvg(svg: SVGSVGElement): string {
  return `${new XMLSerializer().serializeToString(svg)}\n`
}

function copyInto(target: Element, source: Element, colourOf: ColourOf): void {
  for (const child of source.children) {
    const name = child.localName
    // Hit areas are not drawn.
    if (!ELEMENTS.has(name) || child.hasAttribute('pointer-events')) continue
    const attributes = Object.fromEntries(
      ATTRIBUTES.flatMap((key) => {
        const value = child.getAttribute(key)
        return value === null ? [] : [[key, toPlain(value, colourOf)]]
      }),
    )
    if (name === 'text') {
      target.append(makeText(name, child.textContent, attributes))
      continue
    }
    const made = make(name, attributes)
    copyInto(made, child, colourOf)
    if (name !== 'g' || made.hasChildNodes()) target.append(made)
  }
}

function toPlain(value: string, colourOf: ColourOf): string {
  const colour = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  return colour === undefined ? toShort(value) : colourOf(colour)
}

/** Numbers with at most two decimals: enough for half a pixel on a 4x screen. */
function toShort(value: string): string {
  return value.replaceAll(/-?\d*\.\d{3,}(?:e-\d+)?/g, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  )
}

function make(name: string, attributes: Readonly<Record<string, string>>): Element {
  return withAttributes(document.createElementNS(SVG, name), attributes)
}

function withAttributes<E extends Element>(
  element: E,
  attributes: Readonly<Record<string, string>>,
): E {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

function makeText(
  name: string,
  text: string | null | undefined,
  attributes: Readonly<Record<string, string>>,
): Element {
  const element = make(name, attributes)
  element.textContent = toWritable(text ?? '')
  return element
}
