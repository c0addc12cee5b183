import { useId, useMemo, type CSSProperties, type KeyboardEvent } from 'react'
import { useMessages } from '../../../language/LanguageContext'
import { ItemContext } from './item-context'
import type { Focus } from '../model/timeline-focus'
import type { TimelineIntents, TimelineDrawing } from '../timeline-intents'
import type { TimelineDay } from '../model/timeline-day'
import { toEventKey, toItems, type Item } from '../model/timeline-items'
import type { TimelineLayout } from '../geometry/timeline-layout'
import { timelineMessages } from '../timeline-messages'
import type { TimelineModel } from '../model/timeline-model'
import { PlotChart } from './PlotChart'
import { TimelineFolds } from './TimelineFolds'
import { TimelineGutter } from './TimelineGutter'
import { TimelineLanes } from './TimelineLanes'
import { TimelinePeriod } from '../controls/TimelinePeriod'
import { TimelineTip } from '../details/TimelineTip'
import { toStart, useMarksInSight, useReveal } from './use-in-sight'
import { useItems } from './use-items'
import { usePeriodDrag } from '../controls/use-period-drag'
import { findItem, useTip } from '../details/use-tip'
import type { Chart } from '../use-chart'
import { zoomByKey } from '../controls/zoom-by-key'
import styles from '../Timeline.module.css'

interface TimelinePlotProps {
  readonly model: TimelineModel
  readonly day: TimelineDay
  readonly layout: TimelineLayout
  readonly drawing: TimelineDrawing
  readonly focus: Focus | null
  readonly chart: Chart
  readonly intents: TimelineIntents
  readonly onOpen: (item: Item) => void
}

/** The scrolling part: lanes, dates, marks, the chosen period, and the tooltip. */
export function TimelinePlot(props: TimelinePlotProps) {
  const { model, day, layout, drawing, focus, chart, intents, onOpen } = props
  const { plot, zoom, setPlot } = chart
  const { selected, event: eventId } = drawing
  const { scale, gutter, marks } = layout
  const messages = useMessages(timelineMessages)
  const helpId = useId()
  const tipId = useId()
  const items = useMemo(() => toItems(day.moments), [day.moments])
  const {
    tip: pointed,
    hide,
    handlers,
  } = useTip((key) => {
    const item = key === null ? undefined : items.get(key)
    intents.hoverStatement(item?.kind === 'statement' ? item.mark.statement.id : null)
  })
  const drag = usePeriodDrag(scale, intents.setPeriod, intents.setZoom)
  const period = drag.draft ?? drawing.period
  const selectedMark = marks.find(
    ({ key, statement }) => statement.id === selected && items.has(key),
  )
  const chosen = eventId === null ? undefined : toEventKey(eventId)
  // What is told below needs no hint.
  const isTold = drawing.hasPanel && (pointed?.key === selectedMark?.key || pointed?.key === chosen)
  const tip = isTold ? null : pointed
  const named = tip === null ? undefined : items.get(tip.key)
  const places = useMemo(() => layout.places.filter(({ key }) => items.has(key)), [layout, items])
  const roving = useItems({
    places,
    items,
    preferred: selectedMark?.key ?? chosen,
    onOpen,
  })
  const context = useMemo(
    () => ({ tabStop: roving.tabStop, named: tip?.key, tipId, chosen }),
    [roving.tabStop, tip?.key, tipId, chosen],
  )
  const start = toStart(drawing.period, day.asOf, layout)
  const spot = {
    id: focus?.id ?? null,
    places: places.filter(({ key }) => focus?.keys.includes(key)),
    start,
  }
  useReveal(plot, spot, layout, `${chart.pane} ${model.lanes} ${drawing.scale}`)
  const labels = layout.rows.map(({ top }) => top)
  const known = marks.filter(({ key }) => items.has(key)).map(({ y }) => y)
  const first = focus === null && start === null ? model.firstPassing : null
  useMarksInSight(plot, first, known, labels)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    handlers.onKeyDown(event)
    // Escape gives up a drag first.
    if (event.key === 'Escape' && drag.draft === null && findItem(event.target) !== null) {
      if (selected !== null) intents.closeStatement()
      else if (eventId !== null) intents.closeEvent()
    }
    roving.onKeyDown(event)
    if (!event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey) {
      zoomByKey(event, zoom, model.isZoomed)
    }
  }
  const isCramped = layout.overflows || layout.calendar.length > 0
  const measures: CSSProperties = {
    width: layout.width,
    height: layout.height,
    // An article's label may extend over the lanes, where nothing else can be beside it.
    ['--label-width' as string]: isCramped
      ? `${gutter - layout.leaderWidth}px`
      : `${layout.width}px`,
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
            onChange={intents.setPeriod}
          />
        )}
        <PlotChart layout={layout} />
        <TimelineFolds folds={scale.folds} silences={model.silences} />
        <TimelineGutter layout={layout} />
        {tip !== null && named !== undefined && <TimelineTip id={tipId} tip={tip} item={named} />}
      </div>
    </ItemContext>
  )
}
