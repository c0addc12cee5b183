import { useState } from 'react'
import type { TextPlace } from '../../../selection/selection'
import { stepMatch, type Found } from './found-model'

interface FindBarState {
  readonly isOpen: boolean
  /** True if the reader opened it; not if the link or the search did. */
  readonly takesFocus: boolean
  readonly open: () => void
  readonly close: () => void
  readonly step: (direction: 'next' | 'previous') => void
}

/** Open while words are looked for in the article, until it is closed. */
export function useFindBar(
  found: Found | null,
  actions: {
    readonly findInText: (words: string) => void
    readonly showMatch: (place: TextPlace) => void
  },
): FindBarState {
  const [asked, setAsked] = useState<'opened' | 'closed' | null>(null)
  const isOpen = asked === 'opened' || (found !== null && (asked === null || found.isOwn))
  return {
    isOpen,
    takesFocus: asked === 'opened',
    open: () => setAsked('opened'),
    close: () => {
      setAsked('closed')
      actions.findInText('')
    },
    step: (direction) => {
      const place = found === null ? null : stepMatch(found, direction)
      if (place !== null) actions.showMatch(place)
    },
  }
}
