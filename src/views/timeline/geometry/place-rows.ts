/** Where each moment's label stands in the gutter: its date, and what happened or was published. */
import { formatSpan } from '../../../language/format-date'
import type { Language } from '../../../model/vocabulary'
import { fanOut } from './fan-out'
import { ARROW } from './to-bars'
import type { Moment } from '../model/to-moments'
import type { TimeScale } from './to-time-scale'

export interface Row {
  readonly moment: Moment
  readonly top: number
  /** Where its time lies. */
  readonly y: number
  /** True when the label had to make way and no longer stands beside its time. */
  readonly isApart: boolean
}

/** Height of a line of text, px. */
export const LINE = 14
/** Between one label and the next. */
export const ROW_GAP = 6
/** Distance of the text from the left. */
const INDENT = 12
/** Mean width of a character of the gutter's type. */
const CHARACTER = 6.6
const MAX_NAME_LINES = 2
const ARTICLE_LINE = 17
/** What a finger can hit. */
const COARSE_LINE = 26

interface TextFrame {
  /** Room for text, with its indent, px. */
  readonly width: number
  readonly language: Language
  readonly coarse: boolean
}

/**
 * The height of a label with the gap below it. Lines are counted by the mean width of a character;
 * names are cut after two, dates are never cut.
 */
export function toLabelHeight(moment: Moment, { width, language, coarse }: TextFrame): number {
  const perLine = Math.floor((width - INDENT) / CHARACTER)
  const least = coarse ? COARSE_LINE : 0
  if (moment.articles.length > 0) {
    return moment.articles.length * Math.max(ARTICLE_LINE, least) + 2 + ROW_GAP
  }
  const date = countLines(formatSpan(moment.span, language), perLine) * LINE
  return moment.events
    .map(({ name }) => Math.min(countLines(name[language], perLine), MAX_NAME_LINES) * LINE)
    .reduce((total, height) => total + Math.max(height, least), date + ROW_GAP)
}

/** Room above a label for the arrow of a date that is only known to be no later. */
export function toHeadroom({ span }: Moment): number {
  return span.earliest === null ? ARROW : 0
}

/** On the true scale labels hang from their time; folded, each slot has room for its own. */
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

/** A rule is drawn over its label, a tick beside the middle of the date. */
function toMiddle({ articles }: Moment): number {
  return articles.length > 0 ? 0 : LINE / 2
}

/** Words fill a line as long as they fit; `perLine` is in characters. */
function countLines(text: string, perLine: number): number {
  let lines = 1
  let used = 0
  for (const { length } of text.split(' ')) {
    const fits = used === 0 || used + 1 + length <= perLine
    if (!fits) lines += 1
    used = fits && used > 0 ? used + 1 + length : length
  }
  return lines
}
