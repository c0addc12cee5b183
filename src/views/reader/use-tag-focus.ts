import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { BodyParagraph } from './body-model'
import type { Passage } from './reader-model'

export interface TagFocus {
  /** What a tag's button needs; `key` names it within the article. */
  readonly toProps: (key: string) => {
    readonly 'data-tag': string
    readonly tabIndex: 0 | -1
    readonly onFocus: () => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void
  }
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowDown: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/**
 * One stop of the Tab key for all tags of an article; arrows, Home and End go from tag to tag.
 * The stop is the selected passage, else the first one, until the arrows move it; a tag that
 * is no longer there is never the stop.
 */
export function useTagFocus(
  body: RefObject<HTMLElement | null>,
  paragraphs: readonly BodyParagraph[],
  selected: Passage | null,
): TagFocus {
  const [moved, setMoved] = useState<{ key: string; paragraphs: readonly BodyParagraph[] } | null>(
    null,
  )
  const passages = paragraphs.flatMap((paragraph) => paragraph.passages)
  const start = selected ?? firstInText(passages)
  const stop = moved !== null && moved.paragraphs === paragraphs ? moved.key : start?.id

  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const tags = [...(body.current?.querySelectorAll<HTMLElement>('[data-tag]') ?? [])]
    tags[step(tags.indexOf(event.currentTarget), tags.length)]?.focus()
  }
  return {
    toProps: (key) => ({
      'data-tag': key,
      tabIndex: key === stop ? 0 : -1,
      onFocus: () => setMoved({ key, paragraphs }),
      onKeyDown: move,
    }),
  }
}

/** The passage whose tag comes first: the one that ends first. */
function firstInText(passages: readonly Passage[]): Passage | undefined {
  return passages.toSorted((a, b) => a.quote.end - b.quote.end)[0]
}
