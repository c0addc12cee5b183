/** The releases of the dossier that the site was built with. */
import { days, hasFeeds } from 'virtual:releases'
import type { IsoDay } from '../model/dates'

/** Whether there are feeds of the site. */
export const HAS_FEEDS: boolean = hasFeeds

/** The day of a version; null for one that was never released. */
export function findReleaseDay(version: string): IsoDay | null {
  return days.find((each) => each.version === version)?.date ?? null
}
