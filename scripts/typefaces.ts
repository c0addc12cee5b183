/**
 * The site's typefaces, for pictures that are made without a browser: how wide a text is, and its
 * outlines. fontkit reads the very files that the page loads; resvg would know none of them.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

const { resolve } = createRequire(import.meta.url)
const SUBSETS = ['latin', 'vietnamese']

/** By the start of the family's name and the weight. A variable one has its regular weight alone. */
const FILES = {
  "'Be Vietnam Pro' 400": (subset: string) =>
    `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-400-normal.woff2`,
  "'Be Vietnam Pro' 600": (subset: string) =>
    `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-600-normal.woff2`,
  'Literata 400': (subset: string) =>
    `@fontsource-variable/literata/files/literata-${subset}-wght-normal.woff2`,
}

interface Shape {
  /** In parts of an em. */
  readonly advance: number
  /** Outlines with y upwards, in units of which `scale` makes an em. */
  readonly d: string
  readonly scale: number
}

export class Typefaces {
  private readonly fonts = new Map<string, readonly Font[]>()
  private readonly shapes = new Map<string, Shape>()

  /** The width of a text in px. */
  measure(text: string, size: number, family: string, weight: number | string): number {
    return this.toShapes(text, family, weight).reduce((sum, { advance }) => sum + advance, 0) * size
  }

  /** The outlines of a text that starts at the origin, as SVG elements. */
  draw(text: string, size: number, family: string, weight: number | string): string {
    let x = 0
    return this.toShapes(text, family, weight)
      .map(({ advance, d, scale }) => {
        const place = `${round(x)} 0`
        x += advance * size
        const part = size * scale
        return d === ''
          ? ''
          : `<path transform="translate(${place}) scale(${part} ${-part})" d="${d}"/>`
      })
      .join('')
  }

  /** A letter that no file has takes room, and is not drawn. */
  private toShapes(text: string, family: string, weight: number | string): readonly Shape[] {
    const face = `${family.split(',')[0] ?? ''} ${weight}`
    return [...text].map((letter) => {
      const key = face + letter
      const known = this.shapes.get(key) ?? this.findShape(face, letter.codePointAt(0) ?? 0)
      this.shapes.set(key, known)
      return known
    })
  }

  private findShape(face: string, codePoint: number): Shape {
    const font = this.load(face).find((each) => each.hasGlyphForCodePoint(codePoint))
    if (font === undefined) return { advance: 0.5, d: '', scale: 1 }
    const glyph = font.glyphForCodePoint(codePoint)
    const scale = 1 / font.unitsPerEm
    return { advance: glyph.advanceWidth * scale, d: glyph.path.toSVG(), scale }
  }

  private load(face: string): readonly Font[] {
    const known = this.fonts.get(face)
    if (known !== undefined) return known
    const toFile = Object.entries(FILES).find(([name]) => name === face)?.[1]
    if (toFile === undefined) throw new Error(`There is no typeface “${face}”.`)
    const loaded = SUBSETS.map((subset) => create(readFileSync(resolve(toFile(subset)))))
    this.fonts.set(face, loaded)
    return loaded
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
