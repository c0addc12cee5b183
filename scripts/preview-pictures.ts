/** Pictures of 1200 × 630 pixels for those who show a link: SVG drawings become PNG files of the site. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Resvg } from '@resvg/resvg-js'
import { encode } from 'fast-png'
import { Typefaces } from './typefaces'

const typefaces = new Typefaces()
const colours = readColours()
const ours = new Set([...colours.values()].map((colour) => Number.parseInt(colour.slice(1), 16)))

/** The width in px of a text; the style is one of the pictures' own. */
export function measureText(
  text: string,
  { size, weight }: { readonly size: number; readonly weight: number },
  family: string,
): number {
  return typefaces.measure(text, size, family, weight)
}

/** The path that the picture of a drawing has below the site's base. Equal drawings are one file. */
export function toPicturePath(svg: string): string {
  return `assets/og/${createHash('sha256').update(svg).digest('base64url').slice(0, 10)}.png`
}

/** The PNG file of a drawing. */
export function toPicture(svg: string): Uint8Array {
  made += 1
  if (made % BETWEEN_COLLECTIONS === 0) collect()
  return toPng(toPlain(svg))
}

let made = 0
/** Each takes some ten megabytes, which Node doesn't see: left to itself, it collects none of them. */
const BETWEEN_COLLECTIONS = 24

/** Lets go of the drawings that resvg holds for objects which nobody has any more. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc()')
}

/** Without what only a browser resolves: colours of the style sheet, and typefaces. */
function toPlain(svg: string): string {
  return svg
    .replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => colours.get(name) ?? 'black')
    .replaceAll(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, text: string) => {
      const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]
      const [size, weight] = [Number(read('font-size') ?? 13), read('font-weight') ?? '400']
      const family = unescape(read('font-family') ?? "'Be Vietnam Pro'")
      const words = unescape(text)
      const width = typefaces.measure(words, size, family, weight)
      const shift = { start: 0, middle: width / 2, end: width }[read('text-anchor') ?? 'start'] ?? 0
      const place = `translate(${Number(read('x') ?? 0) - shift} ${read('y') ?? 0})`
      const transform = `${read('transform') ?? ''} ${place}`
      const outlines = typefaces.draw(words, size, family, weight)
      return `<g transform="${transform}" fill="${read('fill') ?? 'black'}">${outlines}</g>`
    })
}

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

/** What React escapes in text and in attributes. */
function unescape(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (found) => {
    return Object.entries(ENTITIES).find(([entity]) => entity === found)?.[1] ?? found
  })
}

/** With a palette: the drawings have few colours, and a third of the bytes is enough. */
function toPng(svg: string): Uint8Array {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  const palette: number[][] = []
  const known = new Map<number, number>()
  const toPlace = (pixel: number): number => {
    const colour = toStep(pixel)
    const place = known.get(colour) ?? Math.min(palette.length, 255)
    if (place === palette.length) palette.push([colour >> 16, (colour >> 8) & 255, colour & 255])
    known.set(colour, place)
    return place
  }
  const data = new Uint8Array(width * height)
  let last = -1
  let place = 0
  for (let index = 0; index < data.length; index += 1) {
    const at = index * 4
    const pixel = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
    // Most pixels are like their neighbour.
    if (pixel !== last) place = toPlace(pixel)
    last = pixel
    data[index] = place
  }
  return encode({ width, height, data, depth: 8, channels: 1, palette }, { zlib: { level: 6 } })
}

/** A colour of ours as it is; the edges of letters in steps that nobody sees. */
function toStep(colour: number): number {
  return ours.has(colour) ? colour : colour & 0xf0f0f0
}

/** Those of the light theme, from the page's own style sheet. */
function readColours(): ReadonlyMap<string, string> {
  const css = readFileSync(new URL('../src/ui/styles/tokens.css', import.meta.url), 'utf8')
  const found = css.matchAll(/--([\w-]+): light-dark\((#\w{6}),/g)
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]))
}
