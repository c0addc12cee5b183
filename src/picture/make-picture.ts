/** Makes pictures to save or copy. Loaded on first use; browser only. */
import { createElement, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { toFileName } from '../export/file-name'
import { createMeasure } from './measure-text'
import type { PictureProps, PictureRequest } from './PictureFrame'
import { readColours, type PictureTheme } from './read-colours'
import { toPng } from './to-png'
import { serializeSvg, toSvg, type ColourOf } from './to-svg'

// Loaded apart, because only the timeline needs the chart library.
const PICTURES = {
  matrix: async () => (await import('./MatrixPicture')).MatrixPicture,
  timeline: async () => (await import('./TimelinePicture')).TimelinePicture,
}

export interface MakePicture extends PictureRequest {
  readonly of: keyof typeof PICTURES
  readonly format: 'svg' | 'png'
  readonly theme: PictureTheme
}

/** A file of what the view shows. Rejects if the browser can't draw it. */
export async function makePicture({ of, format, theme, ...request }: MakePicture): Promise<File> {
  const measure = await createMeasure()
  const svg = drawPicture(await PICTURES[of](), { request, measure }, readColours(theme))
  const file = toFileName(of, request.today, format)
  if (format === 'png') return new File([await toPng(svg)], file, { type: 'image/png' })
  return new File([serializeSvg(svg)], file, { type: 'image/svg+xml' })
}

/**
 * Renders a picture off the page. Uses a separate root rather than React's server renderer, which is
 * 20 times as large as this code and runs no effects, without which the chart draws nothing.
 */
export function drawPicture(
  Picture: ComponentType<PictureProps>,
  props: PictureProps,
  colourOf: ColourOf,
): SVGSVGElement {
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() => root.render(createElement(Picture, props)))
  const svg = toSvg(place.firstElementChild ?? place, colourOf)
  root.unmount()
  return svg
}
