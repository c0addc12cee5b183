import { FACES, TYPE, type Measure, type TextStyle } from './text-style'

/** One letter from each of the files that a typeface is split into. */
const LETTERS = 'Aaạ'

/** Measures text as it will be drawn, once the typefaces have loaded or failed to. Browser only. */
export async function createMeasure(): Promise<Measure> {
  const fonts = Object.values(TYPE).map(toFont)
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font, LETTERS)))
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('The browser draws no pictures.')
  const widths = new Map<string, number>()
  return (text, type) => {
    const key = `${type} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = toFont(TYPE[type])
    const { width } = context.measureText(text)
    widths.set(key, width)
    return width
  }
}

function toFont({ weight, size, face }: TextStyle): string {
  return `${weight} ${size}px ${FACES[face]}`
}
