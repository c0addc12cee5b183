/** Makes pictures to save. Loaded on first use; browser only. */
import { createElement, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { toFileName } from '../language/file-name'
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

interface PictureFile extends PictureRequest {
  readonly format: 'svg' | 'png'
  readonly theme: PictureTheme
}

/**
 * Loads what draws a view, and returns a function that makes a file of what the view shows. Rejects
 * if it could not be loaded, and that function if the browser can't draw.
 */
export async function loadPicture(
  of: keyof typeof PICTURES,
): Promise<(picture: PictureFile) => Promise<File>> {
  const Picture = await PICTURES[of]()
  return async ({ format, theme, ...request }) => {
    const measure = await createMeasure()
    const svg = drawPicture(Picture, { request, measure }, readColours(theme))
    const file = toFileName(of, request.today, format)
    if (format === 'png') return new File([await toPng(svg)], file, { type: 'image/png' })
    return new File([serializeSvg(svg)], file, { type: 'image/svg+xml' })
  }
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
