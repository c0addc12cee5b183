/** Pixels per px of the picture. */
const DENSITY = 2

/** SVG attributes that a shape inherits from its ancestors. */
interface Look {
  readonly fill: string
  readonly stroke: string
  readonly lineWidth: string
  readonly dash: string
  readonly family: string
  readonly size: string
  readonly weight: string
  readonly anchor: string
}

/** Their initial values. */
const INITIAL: Look = {
  fill: 'black',
  stroke: 'none',
  lineWidth: '1',
  dash: 'none',
  family: 'sans-serif',
  size: '16',
  weight: '400',
  anchor: 'start',
}

/**
 * A picture as a PNG file. It is painted shape by shape, because an SVG loaded as an image can use
 * only system typefaces. Browser only; rejects if no canvas of this size can be created.
 */
export async function toPng(svg: SVGSVGElement): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const [width, height] = [sizeOf(svg, 'width'), sizeOf(svg, 'height')]
  canvas.width = Math.ceil(width) * DENSITY
  canvas.height = Math.ceil(height) * DENSITY
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser draws no pictures.')
  context.scale(DENSITY, DENSITY)
  paint(context, svg, INITIAL)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture of this size.'))
      else resolve(blob)
    }, 'image/png')
  })
}

function paint(context: CanvasRenderingContext2D, element: Element, around: Look): void {
  const look = toLook(element, around)
  context.save()
  if (element instanceof SVGGraphicsElement) {
    const moved = element.transform.baseVal.consolidate()?.matrix
    if (moved !== undefined) {
      context.transform(moved.a, moved.b, moved.c, moved.d, moved.e, moved.f)
    }
  }
  context.globalAlpha *= Number(element.getAttribute('opacity') ?? 1)
  if (element.localName === 'text') paintText(context, element, look)
  else paintPath(context, toPath(element), look)
  for (const child of element.children) paint(context, child, look)
  context.restore()
}

function toLook(element: Element, around: Look): Look {
  const of = (name: string) => element.getAttribute(name)
  return {
    fill: of('fill') ?? around.fill,
    stroke: of('stroke') ?? around.stroke,
    lineWidth: of('stroke-width') ?? around.lineWidth,
    dash: of('stroke-dasharray') ?? around.dash,
    family: of('font-family') ?? around.family,
    size: of('font-size') ?? around.size,
    weight: of('font-weight') ?? around.weight,
    anchor: of('text-anchor') ?? around.anchor,
  }
}

function paintText(context: CanvasRenderingContext2D, element: Element, look: Look): void {
  const { anchor } = look
  context.font = `${look.weight} ${look.size}px ${look.family}`
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'end' : 'start'
  const place = [sizeOf(element, 'x'), sizeOf(element, 'y')] as const
  if (look.stroke !== 'none') {
    context.strokeStyle = look.stroke
    context.lineWidth = Number(look.lineWidth)
    context.strokeText(element.textContent, ...place)
  }
  context.fillStyle = look.fill
  context.fillText(element.textContent, ...place)
}

function paintPath(context: CanvasRenderingContext2D, path: Path2D | null, look: Look): void {
  if (path === null) return
  if (look.fill !== 'none') {
    context.fillStyle = look.fill
    context.fill(path)
  }
  if (look.stroke !== 'none') {
    const { dash } = look
    context.strokeStyle = look.stroke
    context.lineWidth = Number(look.lineWidth)
    context.setLineDash(dash === 'none' ? [] : dash.split(/[\s,]+/).map(Number))
    context.stroke(path)
  }
}

/** Null for elements that have no shape. */
function toPath(element: Element): Path2D | null {
  const of = (name: string) => sizeOf(element, name)
  const path = new Path2D(element.getAttribute('d') ?? undefined)
  switch (element.localName) {
    case 'path':
      return path
    case 'line':
      path.moveTo(of('x1'), of('y1'))
      path.lineTo(of('x2'), of('y2'))
      return path
    case 'circle':
      path.arc(of('cx'), of('cy'), of('r'), 0, 2 * Math.PI)
      return path
    case 'rect':
      path.roundRect(of('x'), of('y'), of('width'), of('height'), of('rx'))
      return path
    default:
      return null
  }
}

/** A length in px; 0 if missing. */
function sizeOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0)
}
