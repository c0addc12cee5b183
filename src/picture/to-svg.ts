/** A picture as an SVG file: text stays text, and nothing is loaded from anywhere. */
import { escapeMarkup } from '../language/escape-markup'
import { PALETTES, type PictureTheme } from './palette'
import { toNumber, type PathShape, type Picture, type Shape, type TextShape } from './picture'

/** Where the typefaces of the page are not installed, those of the system stand in. */
export const FACES = {
  ui: "'Be Vietnam Pro', 'Noto Sans', system-ui, sans-serif",
  read: "Literata, 'Noto Serif', Georgia, serif",
} as const

type Attributes = Readonly<Record<string, string | number | null>>

/** A whole document, valid XML; attributes whose value is null are left out. */
export function toSvg(picture: Picture, theme: PictureTheme): string {
  const { width, height, language, title, description, shapes } = picture
  const size = { width: toNumber(width), height: toNumber(height) }
  const head = toTag('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    lang: language,
    'xml:lang': language,
    role: 'img',
    'aria-labelledby': 'title description',
  })
  return [
    head,
    `<title id="title">${escapeMarkup(title)}</title>`,
    `<desc id="description">${escapeMarkup(description)}</desc>`,
    `${toTag('rect', { ...size, fill: PALETTES[theme].paper })}</rect>`,
    ...shapes.map((shape) => toElement(shape, theme)),
    '</svg>\n',
  ].join('\n')
}

function toElement(shape: Shape, theme: PictureTheme): string {
  return shape.kind === 'path' ? toPathElement(shape, theme) : toTextElement(shape, theme)
}

function toPathElement(shape: PathShape, theme: PictureTheme): string {
  const { d, x, y, scale, fill, stroke, lineWidth, dash, opacity } = shape
  const colours = PALETTES[theme]
  const tag = toTag('path', {
    d,
    transform: toTransform(x, y, scale),
    fill: fill === null ? 'none' : colours[fill],
    stroke: stroke === null ? null : colours[stroke],
    'stroke-width': stroke === null ? null : lineWidth,
    'stroke-dasharray': dash.length === 0 ? null : dash.join(' '),
    opacity: opacity === 1 ? null : opacity,
  })
  return `${tag}</path>`
}

/** Null where nothing moves. */
function toTransform(x: number, y: number, scale: number): string | null {
  const parts = [
    ...(x === 0 && y === 0 ? [] : [`translate(${toNumber(x)} ${toNumber(y)})`]),
    ...(scale === 1 ? [] : [`scale(${toNumber(scale)})`]),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}

function toTextElement(shape: TextShape, theme: PictureTheme): string {
  const { text, x, y, anchor, isUpright, style, colour } = shape
  const place = `${toNumber(x)} ${toNumber(y)}`
  const tag = toTag('text', {
    x: isUpright ? null : toNumber(x),
    y: isUpright ? null : toNumber(y),
    transform: isUpright ? `translate(${place}) rotate(-90)` : null,
    'text-anchor': anchor === 'start' ? null : anchor,
    'font-family': FACES[style.face],
    'font-size': style.size,
    'font-weight': style.weight,
    fill: PALETTES[theme][colour],
  })
  return `${tag}${escapeMarkup(text)}</text>`
}

function toTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
  return `<${name}${written.join('')}>`
}
