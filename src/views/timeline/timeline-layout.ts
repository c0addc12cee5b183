/** Gives a timeline its places on the screen, all in CSS px from the plot's top left corner. */
import type { Language } from '../../model/vocabulary'
import type { Scale } from '../../selection/selection'
import { fanOut } from './fan-out'
import type { Place } from './find-neighbour'
import { toArticleKey, toEventKey } from './timeline-items'
import { countLines, placeMarks, type Columns, type PlacedMark } from './place-marks'
import type { TimelineModel } from './timeline-model'
import { toBars, type Bar } from './to-bars'
import { toCalendar, type CalendarTick } from './to-calendar'
import type { Moment } from './to-moments'
import { toFoldedScale, toTrueScale, type TimeScale } from './to-time-scale'

export interface Frame {
  readonly scale: Scale
  readonly language: Language
  /** Of the pane that the plot scrolls in; the plot fills it at least. */
  readonly width: number
  readonly height: number
  /** Targets are for fingers. */
  readonly coarse: boolean
}

/** A moment's label in the gutter: its date and the names of what happened or was published. */
export interface Row {
  readonly moment: Moment
  readonly top: number
  readonly height: number
  /** Where its time lies; on the true scale that need not be beside its label. */
  readonly y: number
}

export interface TimelineLayout {
  readonly width: number
  readonly gutter: number
  readonly laneWidth: number
  /** True when lanes are wide enough for their names to be written level. */
  readonly isLevel: boolean
  /** True when the lanes don't fit beside each other, and scroll sideways. */
  readonly overflows: boolean
  /** Distance between marks that are stacked. */
  readonly step: number
  readonly scale: TimeScale
  readonly rows: readonly Row[]
  readonly marks: readonly PlacedMark[]
  readonly bars: readonly Bar[]
  /** Only on the true scale: elsewhere every row has its date. */
  readonly calendar: readonly CalendarTick[]
  /** What the arrow keys move between: marks, events, articles, by their keys. */
  readonly places: readonly Place[]
}

const LINE = 15
const ROW_GAP = 7
/** Mean width of a character of the gutter's type. */
const CHARACTER = 6.1
const MAX_NAME_LINES = 2
/** Width of a lane from which its name is written level. */
const LEVEL = 76
/** What the lanes' names and the margins take of the pane's height, at most. */
const LEVEL_HEAD = 80
const UPRIGHT_HEAD = 168

export function toTimelineLayout(model: TimelineModel, frame: Frame): TimelineLayout {
  const columns = toColumns(model, frame)
  const labels = model.moments.map((moment) => toLabelHeight(moment, columns.gutter, frame))
  const scale = toScale(model, frame, columns, labels)
  const isTrue = frame.scale === 'true'
  const ys = model.moments.map(({ at, slot }) => scale.toY(isTrue ? at : slot.from))
  const tops = fanOut(
    ys.map((y, index) => ({ want: isTrue ? y - LINE / 2 : y, size: labels[index] ?? 0 })),
    scale.height,
  )
  const rows = model.moments.map((moment, index) => {
    const top = tops[index] ?? 0
    return {
      moment,
      top,
      height: labels[index] ?? 0,
      y: isTrue ? (ys[index] ?? 0) : top + LINE / 2,
    }
  })
  const marks = placeMarks(rows, columns, scale, isTrue)
  return {
    ...columns,
    scale,
    rows,
    marks,
    bars: toBars(marks, columns, scale),
    calendar: isTrue ? toCalendar(scale) : [],
    places: toPlaces(rows, marks, columns),
  }
}

function toColumns({ laneIds }: TimelineModel, { width, coarse }: Frame) {
  const step = coarse ? 24 : 18
  const gutter = width < 340 ? 112 : width < 600 ? 128 : width < 900 ? 230 : 320
  const lanes = Math.max(1, laneIds.length)
  const laneWidth = Math.min(Math.max(step, (width - gutter - 6) / lanes), 132)
  const needed = gutter + laneWidth * lanes
  return {
    width: Math.max(width, needed),
    gutter,
    laneWidth,
    isLevel: laneWidth >= LEVEL,
    overflows: needed > width,
    step,
    abreast: Math.max(1, Math.floor((laneWidth - 8) / step)),
  }
}

/** A name's lines in the gutter. */
function toLabelHeight(moment: Moment, gutter: number, { language, coarse }: Frame): number {
  const perLine = Math.floor((gutter - 24) / CHARACTER)
  const names = moment.events.map(({ name }) => {
    const lines = Math.min(MAX_NAME_LINES, Math.ceil(name[language].length / perLine))
    return Math.max(lines * LINE, coarse ? 26 : 0) + 1
  })
  const articles = moment.articles.map(() => (coarse ? 28 : LINE + 3))
  const date = moment.articles.length > 0 ? 4 : LINE
  return [...names, ...articles].reduce((total, height) => total + height, date) + ROW_GAP
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
    const fullestLane = Math.max(
      0,
      ...model.laneIds.map((_, lane) => countLines(moments, lane, columns)),
    )
    const forLabels = labels.reduce((total, height) => total + height, 0)
    return toTrueScale(domain, Math.max(minHeight, forLabels, fullestLane * columns.step))
  }
  const slots = moments.map((moment, index) => ({
    ...moment.slot,
    height: Math.max(labels[index] ?? 0, toMarksHeight(moment, model.laneIds.length, columns)),
  }))
  return toFoldedScale({ domain, slots, silences, minHeight })
}

function toMarksHeight(moment: Moment, lanes: number, columns: Columns): number {
  const lines = Array.from({ length: lanes }, (_, lane) => countLines([moment], lane, columns))
  const fullest = Math.max(0, ...lines)
  return fullest === 0 ? 0 : fullest * columns.step + ROW_GAP
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
