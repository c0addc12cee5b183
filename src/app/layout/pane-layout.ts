/** The sizes of panes as the reader left them, in per cent. */
import { parseSizes } from '../../ui/pane-sizes'
import { readStored, writeStored } from '../stored'

/** Null if nothing is stored, or if it does not fit these panes. */
export function readLayout(id: string, min: readonly number[]): readonly number[] | null {
  try {
    return parseSizes(JSON.parse(readStored(`panes.${id}`) ?? 'null'), min)
  } catch {
    return null
  }
}

export function writeLayout(id: string, sizes: readonly number[]): void {
  writeStored(`panes.${id}`, JSON.stringify(sizes.map((size) => Math.round(size * 10) / 10)))
}
