/** Lays out a timeline, all in CSS px from the plot's top left corner. */
import type { Language } from '../../../model/vocabulary'
import type { Scale } from '../../../selection/selection'
import type { Place } from './find-neighbour'
import { toArticleKey, toEventKey } from '../model/timeline-items'
import { LINE, placeRows, ROW_GAP, toHeadroom, toLabelHeight, type Row } from './place-rows'
import { countLines, placeMarks, type Columns, type PlacedMark } from './place-marks'
import type { TimelineModel } from '../model/timeline-model'
import { toBars, type Bar } from './to-bars'
import { toCalendar, type CalendarTick } from './to-calendar'
import type { Moment } from '../model/to-moments'
import { toFoldedScale, toTrueScale, type TimeScale } from './to-time-scale'

/**
 * The position of a day's end, in days from its start: after its own dates and articles, before the
 * dates that it shares with the next day.
 */
export const OVER = 0.86

export interface Frame {
  readonly scale: Scale
  readonly language: Language
  /** Size of the pane that the plot scrolls in; the plot is at least as high. */
  readonly width: number
  readonly height: number
  /** Targets are sized for touch. */
  readonly coarse: boolean
}

export interface DrawnMark extends PlacedMark {
  /** True for a single day's mark that lies on another date's bar. */
  readonly isOnBar: boolean
}

export interface TimelineLayout {
  readonly width: number
  /** Of the whole plot: on the true scale displaced marks and labels may extend past the end of time. */
  readonly height: number
  readonly gutter: number
  /** Right edge of the gutter, px, which its text must not reach. */
  readonly leaderWidth: number
  readonly laneCount: number
  readonly laneWidth: number
  /** True if lanes are wide enough for horizontal names. */
  readonly isLevel: boolean
  /** True if the lanes don't fit side by side, and scroll horizontally. */
  readonly overflows: boolean
  /** Distance between stacked marks. */
  readonly step: number
  /** The size of what can be pressed of a mark. */
  readonly target: { readonly width: number; readonly height: number }
  readonly scale: TimeScale
  readonly rows: readonly Row[]
  readonly marks: readonly DrawnMark[]
  readonly bars: readonly Bar[]
  /** Only on the true scale: on the folded one every row has its date. */
  readonly calendar: readonly CalendarTick[]
  /** What the arrow keys move between: marks, events and articles, by key. */
  readonly places: readonly Place[]
}

/** Minimum height of a day on the true scale; zooming in increases it. */
const DAY_HEIGHT = 0.6
/** Right margin; wider on the true scale, whose calendar is written there, px. */
const MARGIN = 6
const CALENDAR = 64
/** Distance between stacked marks, and the width that a lane gets where there is room: a target's size. */
const STEP = 24
/** Minimum width of a lane for a pointer that is exact. */
const SLIM = 18
/** Half the width of a mark, px. */
const REACH = 7
/** Minimum width of a lane with a horizontal name. */
const LEVEL = 74
/** Maximum height taken from the pane by lane names and margins. */
const LEVEL_HEAD = 80
const UPRIGHT_HEAD = 180

export function toTimelineLayout(model: TimelineModel, frame: Frame): TimelineLayout {
  const columns = toColumns(model, frame)
  const text = { ...frame, width: columns.gutter - columns.leaderWidth }
  const labels = model.moments.map((moment) => toLabelHeight(moment, text))
  const scale = toScale(model, frame, columns, labels)
  const isTrue = frame.scale === 'true'
  const rows = placeRows(model.moments, labels, scale, isTrue)
  const marks = placeMarks(rows, columns, isTrue)
  const bars = toBars(marks, columns, scale)
  return {
    ...columns,
    scale,
    height: Math.max(
      scale.height,
      ...rows.map(({ top }, index) => top + (labels[index] ?? 0)),
      ...marks.map(({ y }) => y + columns.step),
    ),
    rows,
    marks: marks.map((mark) => ({ ...mark, isOnBar: isOnBar(mark, bars) })),
    bars,
    calendar: isTrue ? toCalendar(scale, columns.hasMonths) : [],
    places: toPlaces(rows, marks, columns),
  }
}

function toColumns({ laneIds }: TimelineModel, { width, scale, coarse }: Frame) {
  const lanes = Math.max(1, laneIds.length)
  const hasMonths = width >= 600
  const margin = scale === 'true' && hasMonths ? CALENDAR : MARGIN
  const gutter = toGutter(width, width - margin - lanes * STEP)
  const laneWidth = Math.min(Math.max(coarse ? STEP : SLIM, (width - gutter - margin) / lanes), 132)
  const needed = gutter + laneWidth * lanes
  return {
    width: Math.max(width, needed),
    gutter,
    hasMonths,
    leaderWidth: scale === 'true' ? 26 : 14,
    laneCount: laneIds.length,
    laneWidth,
    isLevel: laneWidth >= LEVEL,
    overflows: needed > width,
    step: STEP,
    target: { width: Math.min(STEP, laneWidth), height: STEP },
    abreast: Math.max(1, Math.floor((laneWidth - 8) / STEP)),
  }
}

/** In a narrow pane, `room` is what the lanes leave; longer names take more lines. */
function toGutter(width: number, room: number): number {
  if (width < 600) return Math.min(Math.max(116, room), 160)
  return width < 900 ? 230 : 320
}

function toScale(
  model: TimelineModel,
  frame: Frame,
  columns: ReturnType<typeof toColumns>,
  labels: readonly number[],
): TimeScale {
  const { domain, moments, silences } = model
  const minHeight = Math.max(160, frame.height - (columns.isLevel ? LEVEL_HEAD : UPRIGHT_HEAD))
  if (frame.scale === 'true') {
    return toTrueScale(domain, Math.max(minHeight, (domain.to - domain.from) * DAY_HEIGHT))
  }
  const slots = moments.map((moment, index) => ({
    ...moment.slot,
    height:
      toHeadroom(moment) +
      Math.max(labels[index] ?? 0, toMarksHeight(moment, model.laneIds.length, columns)),
  }))
  return toFoldedScale({ domain, slots, silences, minHeight })
}

function toMarksHeight(moment: Moment, lanes: number, columns: Columns): number {
  const lines = Array.from({ length: lanes }, (_, lane) => countLines([moment], lane, columns))
  const fullest = Math.max(0, ...lines)
  return fullest === 0 ? 0 : fullest * columns.step + ROW_GAP
}

function isOnBar({ moment, lane, y, dx }: PlacedMark, bars: readonly Bar[]): boolean {
  if (moment.span.precision !== 'day') return false
  return bars.some(
    (bar) =>
      bar.lane === lane && bar.top < y && y < bar.bottom && Math.abs(dx) < bar.width / 2 + REACH,
  )
}

function toPlaces(
  rows: readonly Row[],
  marks: readonly PlacedMark[],
  { gutter, laneWidth }: Columns,
): readonly Place[] {
  const labels = rows.flatMap(({ moment, top }) =>
    [
      ...moment.events.map(({ id }) => toEventKey(id)),
      ...moment.articles.map(({ id }) => toArticleKey(id)),
    ].map((key, index) => ({
      key,
      column: -1,
      x: 0,
      y: top + LINE * (index + 1),
    })),
  )
  const placed = marks.map(({ key, lane, dx, y }) => ({
    key,
    column: lane,
    x: gutter + (lane + 0.5) * laneWidth + dx,
    y,
  }))
  return [...labels, ...placed]
}
