import {
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  type CSSProperties,
  type KeyboardEvent,
} from 'react'
import { useMessages } from '../../language/LanguageContext'
import { toEpochDay, type IsoDay, type Period } from '../../model/dates'
import type { StatementId } from '../../model/dossier'
import { ItemContext } from './item-context'
import type { TimelineActs, TimelineDrawing } from './timeline-acts'
import type { TimelineDay } from './timeline-day'
import { toItems, type Item } from './timeline-items'
import { OVER, type TimelineLayout } from './timeline-layout'
import { timelineMessages } from './timeline-messages'
import type { TimelineModel } from './timeline-model'
import { PlotChart } from './PlotChart'
import { TimelineFolds } from './TimelineFolds'
import { TimelineGutter } from './TimelineGutter'
import { TimelineLanes } from './TimelineLanes'
import { TimelinePeriod } from './TimelinePeriod'
import { TimelineTip } from './TimelineTip'
import { useItems } from './use-items'
import { usePeriodDrag } from './use-period-drag'
import { useTip } from './use-tip'
import type { Chart } from './use-chart'
import type { ZoomActs } from './use-zoom'
import styles from './Timeline.module.css'

interface TimelinePlotProps {
  readonly model: TimelineModel
  readonly day: TimelineDay
  readonly layout: TimelineLayout
  readonly drawing: TimelineDrawing
  readonly chart: Chart
  readonly acts: TimelineActs
  readonly onOpen: (item: Item) => void
  /** Escape was pressed. */
  readonly onDismiss: () => void
}

/** What scrolls: lanes, dates, marks, the chosen period, and the tooltip. */
export function TimelinePlot(props: TimelinePlotProps) {
  const { model, day, layout, drawing, chart, acts, onOpen, onDismiss } = props
  const { plot, zoom, setPlot } = chart
  const { selected } = drawing
  const { scale, gutter, marks } = layout
  const messages = useMessages(timelineMessages)
  const helpId = useId()
  const tipId = useId()
  const items = useMemo(() => toItems(day.moments), [day.moments])
  const { tip, hide, handlers } = useTip((key) => {
    const item = key === null ? undefined : items.get(key)
    acts.hoverStatement(item?.kind === 'statement' ? item.mark.statement.id : null)
  })
  const named = tip === null ? undefined : items.get(tip.key)
  const drag = usePeriodDrag(scale, acts.setPeriod, acts.setZoom)
  const period = drag.draft ?? drawing.period
  const selectedMark = marks.find(
    ({ key, statement }) => statement.id === selected && items.has(key),
  )
  const places = useMemo(() => layout.places.filter(({ key }) => items.has(key)), [layout, items])
  const roving = useItems({
    places,
    items,
    preferred: selectedMark?.key,
    onOpen,
  })
  const context = useMemo(
    () => ({ tabStop: roving.tabStop, named: tip?.key, tipId }),
    [roving.tabStop, tip?.key, tipId],
  )
  const start = selectedMark?.y ?? toStart(drawing.period, day.asOf, layout)
  useReveal(plot, selected, start)
  const known = marks.filter(({ key }) => items.has(key)).map(({ y }) => y)
  useMarksInSight(plot, start === null ? model.firstPassing : null, known)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    handlers.onKeyDown(event)
    if (event.key === 'Escape') onDismiss()
    roving.onKeyDown(event)
    if (!event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey) {
      zoomByKey(event, zoom, model.isZoomed)
    }
  }
  const isCramped = layout.overflows || layout.calendar.length > 0
  const measures: CSSProperties = {
    width: layout.width,
    height: layout.height,
    // An article's label may run on across the lanes where nothing else can stand beside it.
    ['--label-width' as string]: isCramped ? `${gutter - layout.leaderWidth}px` : 'none',
  }
  return (
    <ItemContext value={context}>
      <TimelineLanes
        lanes={day.lanes}
        label={messages.tools.lanes}
        gutter={gutter}
        laneWidth={layout.laneWidth}
        isLevel={layout.isLevel}
      />
      <p id={helpId} className="visually-hidden">
        {messages.help}
      </p>
      <div
        ref={setPlot}
        role="group"
        aria-label={messages.title}
        aria-describedby={helpId}
        className={styles.plot}
        data-scrolls={layout.overflows ? 'x' : undefined}
        style={measures}
        {...handlers}
        onPointerDown={drag.onPointerDown}
        onFocus={(event) => {
          handlers.onFocus(event)
          roving.onFocus(event)
        }}
        onClick={(event) => {
          hide()
          roving.onClick(event)
        }}
        onKeyDown={onKeyDown}
      >
        {period !== null && (
          <TimelinePeriod
            period={period}
            scale={scale}
            extent={model.extent}
            adjustable={drag.draft === null}
            onChange={acts.setPeriod}
          />
        )}
        <PlotChart layout={layout} />
        <TimelineFolds folds={scale.folds} firstArticle={model.firstArticle} />
        <TimelineGutter layout={layout} />
        {tip !== null && named !== undefined && <TimelineTip id={tipId} tip={tip} item={named} />}
      </div>
    </ItemContext>
  )
}

/** About the item that has the focus, so that it stays in sight and keeps it. */
function zoomByKey(event: KeyboardEvent, zoom: ZoomActs, isZoomed: boolean): void {
  if (!(event.target instanceof Element)) return
  const { top, bottom } = event.target.getBoundingClientRect()
  const middle = (top + bottom) / 2
  const acts: Readonly<Record<string, () => void>> = {
    '+': () => zoom.zoomIn(middle),
    '=': () => zoom.zoomIn(middle),
    '-': () => zoom.zoomOut(middle),
    '0': zoom.fit,
    ...(isZoomed && { PageUp: () => zoom.pan(-1), PageDown: () => zoom.pan(1) }),
  }
  const act = acts[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
}

/** Px at the foot of what scrolls, where the handle of the present lies over the plot. */
const FOOT = 64

/** Brings what the address or another view points at into sight; scrolls no more than needed. */
function useReveal(plot: HTMLElement | null, selected: StatementId | null, y: number | null): void {
  const reveal = useEffectEvent(() => {
    const scroller = plot?.parentElement
    if (plot === null || scroller === null || scroller === undefined || y === null) return
    // The names of the lanes lie over the top of what scrolls, and the plot starts below them.
    const isAbove = y < scroller.scrollTop + 12
    const isBelow = plot.offsetTop + y > scroller.scrollTop + scroller.clientHeight - FOOT
    if (isAbove || isBelow) {
      scroller.scrollTo({ top: y - (scroller.clientHeight - plot.offsetTop) / 2 })
    }
  })
  useEffect(() => reveal(), [plot, selected])
}

/** Never opens, and never leaves the filters, on a stretch of time without a mark. */
function useMarksInSight(
  plot: HTMLElement | null,
  /** Changes with the filters; null where something else decides what is in sight. */
  firstPassing: StatementId | null,
  ys: readonly number[],
): void {
  const reveal = useEffectEvent(() => {
    const scroller = plot?.parentElement
    if (plot === null || scroller === null || scroller === undefined || firstPassing === null)
      return
    const from = scroller.scrollTop
    const to = from + scroller.clientHeight - plot.offsetTop
    if (ys.length === 0 || ys.some((y) => y > from && y < to)) return
    scroller.scrollTo({ top: Math.min(...ys) - 48 })
  })
  useEffect(() => reveal(), [plot, firstPassing])
}

/** Where a period begins, or else where the handle of the day stands. */
function toStart(
  period: Period | null,
  asOf: IsoDay | null,
  { scale }: TimelineLayout,
): number | null {
  if (period !== null) return period.from === null ? null : scale.toY(toEpochDay(period.from))
  return asOf === null ? null : scale.toY(toEpochDay(asOf) + OVER)
}
