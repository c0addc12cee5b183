/** The timeline as a picture: laid out by the view's own layout, at a width that suits a page. */
import { absenceMessages } from '../language/absence-messages'
import { formatMonth, formatSpan } from '../language/format-date'
import { lowerFirst } from '../language/lower-first'
import { readingMessages } from '../language/reading-messages'
import {
  toTimelineLayout,
  type DrawnMark,
  type TimelineLayout,
} from '../views/timeline/timeline-layout'
import type { DateSpan } from '../model/dates'
import type { Dossier } from '../model/dossier'
import type { Selection } from '../selection/selection'
import { LINE, type Row } from '../views/timeline/place-rows'
import { timelineMessages } from '../views/timeline/timeline-messages'
import { toTimelineModel, type TimelineModel } from '../views/timeline/timeline-model'
import { toFoldWords, toLaneName, toOutlet, toPublished } from '../views/timeline/timeline-words'
import type { Bar } from '../views/timeline/to-bars'
import type { Colour } from './palette'
import {
  toMark,
  toPath,
  toRectangle,
  toText,
  TYPE,
  type Measure,
  type Picture,
  type Shape,
} from './picture'
import { toTimelineKey } from './timeline-key'
import { toFramed, type PictureRequest } from './to-framed'
import { wrapText } from './wrap-text'

/** Room for dates and the names of events, and for each lane, px. */
const GUTTER = 320
const LANE = { commitment: 82, country: 44, instrument: 82 }
const LEAST_WIDTH = 900
const NAME_LINE = 14
/** Where leaders of labels that had to make way run, from the gutter's edge. */
const TRUNK = 18
const STRIP = 5

export function toTimelinePicture(request: PictureRequest, measure: Measure): Picture {
  const { stages, selection, language } = request
  const model = toTimelineModel(withoutLaterArticles(stages.matching, selection), selection)
  const layout = toTimelineLayout(model, {
    width: Math.max(LEAST_WIDTH, GUTTER + model.laneIds.length * LANE[model.lanes]),
    height: 0,
    scale: selection.scale,
    language,
    coarse: false,
  })
  const head = toLaneNames(request, model, layout, measure)
  const shapes: readonly Shape[] = [
    ...toLaneLines(model, layout),
    ...toCalendarLines(layout, request),
    ...toPublications(layout),
    ...layout.bars.flatMap((bar) => toBar(bar, layout)),
    ...layout.marks.flatMap((mark) => toLeader(mark, layout)),
    ...layout.marks.flatMap((mark) => toTimelineMark(mark, layout)),
    ...toFolds(request, model, layout, measure),
    ...layout.rows.flatMap((row) => [
      ...toTick(row, layout),
      ...toLabel(row, layout, request, measure),
    ]),
  ]
  const words = timelineMessages[language]
  const hasOpen = layout.marks.some(({ statement }) => statement.reading === 'open')
  const reading = hasOpen ? lowerFirst(readingMessages[language].openReading, language) : null
  return toFramed(
    request,
    {
      title: words.title,
      width: layout.width,
      height: head.height + layout.height + 8,
      shapes: [...head.shapes, ...shapes.map((shape) => ({ ...shape, y: shape.y + head.height }))],
      key: toTimelineKey(words.key, reading, measure),
      hasSilence: false,
      notes: model.passing === 0 ? [absenceMessages[language].nothingPasses] : [],
    },
    measure,
  )
}

/** What was said by a day may have been published after it; that is not drawn before its time. */
function withoutLaterArticles(dossier: Dossier, { asOf }: Selection): Dossier {
  if (asOf === null) return dossier
  const isOut = ({ earliest, latest }: DateSpan) => (latest ?? earliest ?? asOf) <= asOf
  return { ...dossier, articles: dossier.articles.filter(({ published }) => isOut(published.span)) }
}

/** Above the lanes; upwards where they are narrow. */
function toLaneNames(
  { stages, language }: PictureRequest,
  model: TimelineModel,
  layout: TimelineLayout,
  measure: Measure,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { laneWidth, isLevel } = layout
  const names = model.laneIds.map((id) => toLaneName(stages.matching, model.lanes, id, language))
  if (!isLevel) {
    const height = Math.max(0, ...names.map((name) => measure(name, TYPE.small))) + 14
    const shapes = names.map((name, lane) =>
      toText(name, toMiddle(layout, lane) + 4, height - 8, TYPE.small, { isUpright: true }),
    )
    return { shapes, height }
  }
  const wrapped = names.map((name) => wrapText(name, laneWidth - 6, TYPE.small, measure))
  const height = Math.max(0, ...wrapped.map(({ length }) => length)) * NAME_LINE + 14
  const shapes = wrapped.flatMap((lines, lane) =>
    lines.map((line, at) => {
      const y = height - 10 - (lines.length - 1 - at) * NAME_LINE
      return toText(line, toMiddle(layout, lane), y, TYPE.small, { anchor: 'middle' })
    }),
  )
  return { shapes, height }
}

function toMiddle({ gutter, laneWidth }: TimelineLayout, lane: number): number {
  return gutter + (lane + 0.5) * laneWidth
}

function toLaneLines({ laneIds }: TimelineModel, layout: TimelineLayout): readonly Shape[] {
  return laneIds.map((_, lane) =>
    toPath(`M0 0V${layout.height}`, { stroke: 'rule' }, toMiddle(layout, lane), 0),
  )
}

/** Months and years of the true scale, written at the right. */
function toCalendarLines(
  { calendar, gutter, width }: TimelineLayout,
  { language }: PictureRequest,
): readonly Shape[] {
  return calendar.flatMap(({ day, y, isYear }) => [
    toPath(`M0 0H${width - gutter}`, { stroke: 'rule', dash: isYear ? [] : [1, 3] }, gutter, y),
    toText(
      isYear ? day.slice(0, 4) : formatMonth(day, language),
      width,
      y - 3,
      isYear ? TYPE.heading : TYPE.count,
      { colour: 'muted', anchor: 'end' },
    ),
  ])
}

function toPublications({ rows, gutter, width }: TimelineLayout): readonly Shape[] {
  return rows
    .filter(({ moment }) => moment.articles.length > 0)
    .map(({ moment, y, isApart }) => {
      const x = isApart ? gutter - 4 : 0
      const dash = moment.span.precision === 'day' ? [] : [5, 4]
      return toPath(`M0 0H${width - x}`, { stroke: 'muted', lineWidth: 1.5, dash }, x, y)
    })
}

function toBar(
  { lane, top, bottom, width, form, hue }: Bar,
  layout: TimelineLayout,
): readonly Shape[] {
  const middle = toMiddle(layout, lane)
  const edge: Colour = hue ?? 'muted'
  const soft: Colour = `${hue ?? 'open'}-soft`
  const line = { stroke: edge, lineWidth: 1.25 } as const
  if (form === 'by' || form === 'since') {
    const [base, tip, back] = form === 'by' ? [bottom, top, 4] : [top, bottom, -4]
    return [
      toPath(`M0 0V${tip - base}`, { ...line, dash: [2, 2] }, middle, base),
      toPath(`M-3.5 ${back}L0 0l3.5 ${back}`, line, middle, tip),
    ]
  }
  const place = { x: middle - width / 2, y: top, width, height: bottom - top }
  const opacity = form === 'one-of' ? 0.65 : 1
  if (form === 'whole') return [toRectangle(place, { fill: soft })]
  const caps = `M0 0h${width}M0 ${place.height}h${width}`
  const dash = form === 'one-of' ? [2, 2] : []
  return [
    toRectangle(place, { fill: soft, opacity }),
    toPath(caps, { ...line, dash }, place.x, top),
  ]
}

function toLeader({ lane, dx, y, trueY }: DrawnMark, layout: TimelineLayout): readonly Shape[] {
  if (trueY === null) return []
  const look = { stroke: 'muted', lineWidth: 0.75 } as const
  return [toPath(`M0 0V${y - trueY}h${dx}`, look, toMiddle(layout, lane), trueY)]
}

/** On a plate of paper where it would lie on lines or on a bar of another date. */
function toTimelineMark(mark: DrawnMark, layout: TimelineLayout): readonly Shape[] {
  const x = toMiddle(layout, mark.lane) + mark.dx
  const radius = mark.isOnBar ? 7.5 : 6
  const plate = `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
  const isBare = mark.moment.span.precision === 'day' || mark.trueY !== null
  return [
    ...(isBare ? [toPath(plate, { fill: 'paper' }, x, mark.y)] : []),
    ...toMark(mark.stance, x, mark.y, {
      isHollow: mark.inherited,
      isOpen: mark.statement.reading === 'open',
    }),
  ]
}

function toFolds(
  { language }: PictureRequest,
  { firstArticle }: TimelineModel,
  { scale, width }: TimelineLayout,
  measure: Measure,
): readonly Shape[] {
  return scale.folds.flatMap((fold) => {
    const height = fold.bottom - fold.top - 6
    const words = toFoldWords(fold, firstArticle, language)
    const x = (width - measure(words, TYPE.small)) / 2
    return [
      toRectangle({ x: 0, y: fold.top + 3, width, height }, { fill: 'band' }),
      toText(words, x, fold.top + 3 + height / 2 + 4, TYPE.small, { colour: 'muted' }),
    ]
  })
}

/** Beside the lanes: a tick for what happened, as long as its date reaches, and a label's leader. */
function toTick({ moment, top, y, isApart }: Row, layout: TimelineLayout): readonly Shape[] {
  const { gutter, leaderWidth, scale } = layout
  const x = gutter - STRIP
  const { precision } = moment.span
  const shapes: Shape[] = []
  if (isApart) {
    const d = `M${gutter - leaderWidth} ${top + LINE / 2}H${gutter - TRUNK}V${y}H${gutter}`
    shapes.push(toPath(d, { stroke: 'not-mentioned', lineWidth: 0.75 }))
  }
  if (moment.events.length === 0) return shapes
  if (precision !== 'day' && precision !== 'open') {
    const from = scale.toY(moment.visible.from + 0.2)
    const to = scale.toY(moment.visible.to - 0.38)
    const dash = precision === 'one-of' ? [2, 3] : []
    shapes.push(toPath(`M0 0V${to - from}`, { stroke: 'ink', opacity: 0.4, dash }, x, from))
  }
  shapes.push(toRectangle({ x: x - 4, y: y - 1.5, width: 8, height: 3 }, { fill: 'ink' }))
  return shapes
}

/** A date with what happened on it, or articles with their outlets. */
function toLabel(
  { moment, top }: Row,
  { gutter, leaderWidth }: TimelineLayout,
  { language }: PictureRequest,
  measure: Measure,
): readonly Shape[] {
  const room = gutter - leaderWidth
  if (moment.articles.length > 0) {
    const words = timelineMessages[language]
    return moment.articles.map((article, index) => {
      const label = `${words.articleLabel(toPublished(article, language))} · ${toOutlet(article, language)}`
      return toText(label, 0, top + 14 + index * 17, TYPE.small, { colour: 'muted' })
    })
  }
  const date = wrapText(formatSpan(moment.span, language), room, TYPE.small, measure)
  const events = moment.events.flatMap(({ name }) =>
    wrapText(name[language], room, TYPE.small, measure, 2),
  )
  return [...date, ...events].map((line, index) =>
    toText(line, 0, top + LINE * index + 11, TYPE.small, {
      colour: index < date.length ? 'muted' : 'ink',
    }),
  )
}
