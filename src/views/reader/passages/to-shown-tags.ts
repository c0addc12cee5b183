import type { TextPassage } from '../reader-model'

/** The most tags in a row that still read as part of a sentence. */
const MOST = 3

/**
 * The tags to show where several passages end: all of up to three, else two and a count of the
 * rest. The selected one is never hidden.
 */
export function toShownTags(
  passages: readonly TextPassage[],
  selected: TextPassage | null,
): { readonly shown: readonly TextPassage[]; readonly hidden: readonly TextPassage[] } {
  if (passages.length <= MOST) return { shown: passages, hidden: [] }
  const first = passages.slice(0, MOST - 1)
  const shown =
    selected !== null && passages.includes(selected) && !first.includes(selected)
      ? [...first.slice(0, -1), selected]
      : first
  return { shown, hidden: passages.filter((passage) => !shown.includes(passage)) }
}
