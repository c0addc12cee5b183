/** Which passages a selection of text takes its words from. */
import type { StatementId } from '../../model/dossier'

export interface Copied {
  /** A statement, or the key of a passage that supports an event or a number. */
  readonly of: { readonly statement: StatementId } | { readonly evidence: string }
  /** The selected words of the original; null if they are all of it, or other words of the passage. */
  readonly part: string | null
}

const PASSAGES = '[data-passage], [data-evidence]'

/**
 * The passages (`data-passage`, `data-evidence`) whose words, original or rendering, are selected; one
 * for each statement where `data-passage` names several. Empty if the selection has text outside of
 * passages, or none of their words: then it is copied as it is.
 */
export function findCopied(selected: Selection | null): readonly Copied[] {
  if (selected === null || selected.rangeCount === 0 || selected.isCollapsed) return []
  const range = selected.getRangeAt(0)
  const passages = [...document.querySelectorAll<HTMLElement>(PASSAGES)].filter(
    (element) => toSelectedText(range, element) !== '',
  )
  const within = passages.map((element) => toSelectedText(range, element)).join('')
  if (within !== toText(range)) return []
  return passages.flatMap((element): readonly Copied[] => {
    const words = [...element.querySelectorAll('blockquote, [data-words]')]
    const isQuoted = words.some((each) => toSelectedText(range, each) !== '')
    if (!isQuoted) return []
    const { passage, evidence = '' } = element.dataset
    const part = toPart(range, words)
    if (passage === undefined) return [{ of: { evidence }, part }]
    return passage.split(' ').map((statement) => ({ of: { statement }, part }))
  })
}

/** Null unless the selection lies within the original and leaves some of it out. */
function toPart(range: Range, words: readonly Element[]): string | null {
  const original = words.find(
    (each) => each.matches('blockquote') && toSelectedText(range, each) === toText(range),
  )
  if (original === undefined) return null
  const part = range.toString().trim().replaceAll(/^“|”$/gu, '')
  return original.textContent.includes(`“${part}”`) ? null : part
}

/** The part of a selection within an element, without blanks; empty if there is none. */
export function toSelectedText(range: Range, element: Element): string {
  if (!range.intersectsNode(element)) return ''
  const inner = document.createRange()
  inner.selectNodeContents(element)
  if (range.compareBoundaryPoints(Range.START_TO_START, inner) > 0) {
    inner.setStart(range.startContainer, range.startOffset)
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, inner) < 0) {
    inner.setEnd(range.endContainer, range.endOffset)
  }
  return toText(inner)
}

/** Without blanks, which the browser adds between blocks or not. */
function toText(range: Range): string {
  return range.toString().replaceAll(/\s/gu, '')
}
