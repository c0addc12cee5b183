import type { FocusEvent, KeyboardEvent } from 'react'
import { useRovingFocus } from '../../../ui/use-roving-focus'
import type { BodyParagraph } from '../body-model'
import type { TextPassage } from '../reader-model'

export interface TagFocus {
  /** Props for a tag's button; `key` identifies it within the article. */
  readonly toProps: (key: string) => { readonly 'data-tag': string; readonly tabIndex: 0 | -1 }
  /** For the element that holds all tags. */
  readonly handlers: {
    readonly onFocus: (event: FocusEvent) => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
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
 * One tab stop for all tags of an article; arrows, Home and End move between tags. The stop is the
 * selected passage, else the first one, until the arrows move it; a tag that was removed is never
 * the stop.
 */
export function useTagFocus(
  paragraphs: readonly BodyParagraph[],
  selected: TextPassage | null,
): TagFocus {
  const { last, ...handlers } = useRovingFocus<string>({
    toItem: toKey,
    move: (from, event) => {
      const step = STEPS[event.key]
      if (step === undefined || event.ctrlKey) return null
      const keys = [...findTags(event.currentTarget)].map((tag) => tag.dataset['tag'] ?? '')
      return keys[step(keys.indexOf(from), keys.length)] ?? from
    },
    find: (body, key) => [...findTags(body)].find((tag) => tag.dataset['tag'] === key) ?? null,
    scope: paragraphs,
  })
  const passages = paragraphs.flatMap((paragraph) => paragraph.passages)
  const stop = last ?? (selected ?? firstInText(passages))?.id
  return {
    toProps: (key) => ({ 'data-tag': key, tabIndex: key === stop ? 0 : -1 }),
    handlers,
  }
}

function toKey(element: Element): string | null {
  return element.closest<HTMLElement>('[data-tag]')?.dataset['tag'] ?? null
}

function findTags(body: HTMLElement): NodeListOf<HTMLElement> {
  return body.querySelectorAll<HTMLElement>('[data-tag]')
}

/** The passage whose tag comes first: the one that ends first. */
function firstInText(passages: readonly TextPassage[]): TextPassage | undefined {
  return passages.toSorted((a, b) => a.quote.end - b.quote.end)[0]
}
