/** The sizes of panes as they were left, in per cent by pane. */
import { readStored, writeStored } from './stored'

type Layout = Readonly<Record<string, number>>

/** Null when nothing is stored, or what is stored does not fit these panes. */
export function readLayout(id: string, panes: readonly string[]): Layout | null {
  const text = readStored(`panes.${id}`)
  if (text === null) return null
  try {
    const layout: unknown = JSON.parse(text)
    return isLayout(layout, panes) ? layout : null
  } catch {
    return null
  }
}

export function writeLayout(id: string, layout: Layout): void {
  writeStored(`panes.${id}`, JSON.stringify(layout))
}

function isLayout(value: unknown, panes: readonly string[]): value is Layout {
  if (typeof value !== 'object' || value === null) return false
  const sizes = new Map(Object.entries(value))
  const fits = panes.every((pane) => {
    const size: unknown = sizes.get(pane)
    return typeof size === 'number' && size > 0 && size < 100
  })
  return fits && sizes.size === panes.length
}
