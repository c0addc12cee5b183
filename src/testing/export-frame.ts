import type { ExportFrame } from '../export/data/export-frame'
import { serializeSelection } from '../selection/url-codec'

/** An export with a fictitious site and an arbitrary date. */
export const testFrame: ExportFrame = {
  link: 'https://pledges.example/?country=AU',
  version: '0123456789',
  exported: '2026-02-03T10:20:30.000Z',
  toLink: (selection) => {
    const { pathname, search } = serializeSelection(selection)
    return `https://pledges.example${pathname}${search}`
  },
}
