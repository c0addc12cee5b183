/** The position of each moment's label in the gutter: its date, with events and publications. */
import { formatSpan } from '../../../language/format-date'
import type { Language } from '../../../model/vocabulary'
import { fanOut } from './fan-out'
import { ARROW } from './to-bars'
import type { Moment } from '../model/to-moments'
import type { TimeScale } from './to-time-scale'

export interface Row {
  readonly moment: Moment
  readonly top: number
  /** The true position of its time. */
  readonly y: number
  /** True if the label was displaced and is no longer beside its time. */
  readonly isApart: boolean
}

/** Line height, px. */
export const LINE = 14
/** Gap between labels. */
export const ROW_GAP = 6
/** Left margin of the text. */
const INDENT = 12
/** Average width of a character in the gutter, and how many of these a digit is wide. */
const CHARACTER = 6.6
const DIGIT = 1.15
const ARTICLE_LINE = 17
/** Minimum size of a touch target. */
const COARSE_LINE = 26

interface TextFrame {
  /** Width of the text, including its indent, px. */
  readonly width: number
  readonly language: Language
  readonly coarse: boolean
}

/**
 * The height of a label with the gap below it. Line counts are estimated from the average width of a
 * character.
 */
export function toLabelHeight(
  moment: Pick<Moment, 'span' | 'events' | 'articles'>,
  { width, language, coarse }: TextFrame,
): number {
  const perLine = Math.floor((width - INDENT) / CHARACTER)
  const least = coarse ? COARSE_LINE : 0
  if (moment.articles.length > 0) {
    return moment.articles.length * Math.max(ARTICLE_LINE, least) + 2 + ROW_GAP
  }
  const date = countLines(formatSpan(moment.span, language), perLine) * LINE
  return moment.events
    .map(({ name }) => countLines(name[language], perLine) * LINE)
    .reduce((total, height) => total + Math.max(height, least), date + ROW_GAP)
}

/** Space above a label for the arrow of a date known only as "by". */
export function toHeadroom({ span }: Moment): number {
  return span.earliest === null ? ARROW : 0
}

/** On the true scale labels start at their time; on the folded one, each slot has room for its own. */
export function placeRows(
  moments: readonly Moment[],
  heights: readonly number[],
  scale: TimeScale,
  isTrue: boolean,
): readonly Row[] {
  const tops = fanOut(
    moments.map((moment, index) => ({
      want: isTrue
        ? scale.toY(moment.at) - toMiddle(moment)
        : scale.toY(moment.slot.from) + toHeadroom(moment),
      size: heights[index] ?? 0,
    })),
  )
  return moments.map((moment, index) => {
    const top = tops[index] ?? 0
    const beside = top + toMiddle(moment)
    const y = isTrue ? scale.toY(moment.at) : beside
    return { moment, top, y, isApart: Math.abs(y - beside) > 3 }
  })
}

/** A rule is drawn above its label, a tick beside the middle of the date. */
function toMiddle({ articles }: Moment): number {
  return articles.length > 0 ? 0 : LINE / 2
}

/** Number of lines of wrapped words; `perLine` is in characters. */
function countLines(text: string, perLine: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const length = word.length + (DIGIT - 1) * word.replaceAll(/\D/g, '').length
    const fits = used === 0 || used + 1 + length <= perLine
    if (!fits) lines += 1
    used = fits && used > 0 ? used + 1 + length : length
  }
  return lines
}
