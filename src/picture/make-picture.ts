/** Makes pictures to take away. Loaded when the first one is asked for; browser only. */
import { toFileName } from '../export/file-name'
import type { PictureTheme } from './palette'
import type { PictureRequest } from './to-framed'
import { toMatrixPicture } from './to-matrix-picture'
import { createMeasure, toPng } from './to-png'
import { toSvg } from './to-svg'
import { toTimelinePicture } from './to-timeline-picture'

export interface MakePicture extends PictureRequest {
  readonly of: 'matrix' | 'timeline'
  readonly format: 'svg' | 'png'
  readonly theme: PictureTheme
}

/** A file of what the view shows. Rejects when the browser can't draw it. */
export async function makePicture({ of, format, theme, ...request }: MakePicture): Promise<File> {
  const measure = await createMeasure()
  const picture =
    of === 'matrix' ? toMatrixPicture(request, measure) : toTimelinePicture(request, measure)
  const file = toFileName(of, request.today, format)
  if (format === 'png') return new File([await toPng(picture, theme)], file, { type: 'image/png' })
  return new File([toSvg(picture, theme)], file, { type: 'image/svg+xml' })
}
