/** A picture as a PNG file, drawn on a canvas with the typefaces of the page. Browser only. */
import { PALETTES, type PictureTheme } from './palette'
import type { Measure, Picture, Shape, TextStyle } from './picture'
import { FACES } from './to-svg'

/** Pixels of the file for one px of the picture. */
const DENSITY = 2
/** Letters of each of the files that a typeface comes in. */
const LETTERS = 'Aaạ'
const USED: readonly TextStyle[] = [
  { size: 16, weight: 400, face: 'ui' },
  { size: 16, weight: 600, face: 'ui' },
  { size: 16, weight: 600, face: 'read' },
]

/** Measures text as it will be drawn, once the typefaces are there; they may fail to load. */
export async function createMeasure(): Promise<Measure> {
  await Promise.allSettled(USED.map((style) => document.fonts.load(toFont(style), LETTERS)))
  const context = toContext(document.createElement('canvas'))
  const widths = new Map<string, number>()
  return (text, style) => {
    const font = toFont(style)
    const key = `${font} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = font
    const { width } = context.measureText(text)
    widths.set(key, width)
    return width
  }
}

/** Rejects when the browser can't make a canvas of this size. */
export async function toPng(picture: Picture, theme: PictureTheme): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(picture.width) * DENSITY
  canvas.height = Math.ceil(picture.height) * DENSITY
  const context = toContext(canvas)
  context.scale(DENSITY, DENSITY)
  context.fillStyle = PALETTES[theme].paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const shape of picture.shapes) draw(context, shape, theme)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture of this size.'))
      else resolve(blob)
    }, 'image/png')
  })
}

function draw(context: CanvasRenderingContext2D, shape: Shape, theme: PictureTheme): void {
  const colours = PALETTES[theme]
  context.save()
  context.translate(shape.x, shape.y)
  if (shape.kind === 'text') {
    if (shape.isUpright) context.rotate(-Math.PI / 2)
    context.font = toFont(shape.style)
    context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor
    context.fillStyle = colours[shape.colour]
    context.fillText(shape.text, 0, 0)
  } else {
    context.scale(shape.scale, shape.scale)
    const path = new Path2D(shape.d)
    context.globalAlpha = shape.opacity
    if (shape.fill !== null) {
      context.fillStyle = colours[shape.fill]
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
      context.fill(path)
    }
    if (shape.stroke !== null) {
      context.strokeStyle = colours[shape.stroke]
      context.lineWidth = shape.lineWidth
      context.setLineDash([...shape.dash])
      context.stroke(path)
    }
  }
  context.restore()
}

function toFont({ size, weight, face }: TextStyle): string {
  return `${weight} ${size}px ${FACES[face]}`
}

function toContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser draws no pictures.')
  return context
}
