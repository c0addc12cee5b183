import type { IsoDay } from '../model/dates'

/** `who-pledged-what-shown-2026-01-06.csv`: content and date. */
export function toFileName(holds: string, day: IsoDay, extension: string): string {
  return `who-pledged-what-${holds}-${day}.${extension}`
}
