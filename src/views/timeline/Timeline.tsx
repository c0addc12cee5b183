import type { OpenStatement } from './model/mark-words'
import type { Focus } from './model/timeline-focus'
import type { TimelineIntents, TimelineDrawing } from './timeline-intents'
import type { Stop, TimelineDay } from './model/timeline-day'
import type { Item } from './model/timeline-items'
import type { TimelineModel } from './model/timeline-model'
import { StatementCard } from './details/TimelineCard'
import { TimelineAsOf } from './controls/TimelineAsOf'
import { TimelineKey } from './legend/TimelineKey'
import { toKeySigns } from './legend/to-key-signs'
import { AsOfNotice, EmptyNotice, PeriodNotice } from './controls/TimelineNotices'
import { TimelinePlot } from './plot/TimelinePlot'
import { TimelineTable } from './table/TimelineTable'
import { TimelineTools } from './controls/TimelineTools'
import { useChart, type Chart } from './use-chart'
import styles from './Timeline.module.css'

interface TimelineProps {
  /** Days of the whole dossier, known or not, so that the plot stays the same through time. */
  readonly model: TimelineModel
  readonly day: TimelineDay
  readonly stops: readonly Stop[]
  readonly drawing: TimelineDrawing
  readonly focus: Focus | null
  /** Null if the selected statement is shown elsewhere, or there is none. */
  readonly openStatement: OpenStatement | null
  readonly intents: TimelineIntents
}

export function Timeline(props: TimelineProps) {
  const { model, day, stops, drawing, focus, openStatement, intents } = props
  const chart = useChart(model, drawing.scale, intents.setZoom)
  const open = (item: Item) => {
    if (item.kind === 'event') intents.openEvent(item.event.id)
    if (item.kind === 'statement') intents.openStatement(item.mark.statement.id)
    if (item.kind === 'article') intents.openArticle(item.article.id)
  }
  const { layout, plot, setScroller } = chart
  const { asOf } = day
  // What is open below leaves room only for the marks.
  const isLow = drawing.hasPanel
  return (
    <div className={styles.timeline}>
      {!isLow && (
        <TimelineTools model={model} drawing={drawing} zoom={chart.zoom} intents={intents} />
      )}
      <Notices model={model} day={day} drawing={drawing} chart={chart} intents={intents} />
      {drawing.table ? (
        <TimelineTable
          moments={day.moments}
          names={model.names}
          selected={drawing.selected}
          event={drawing.event}
          intents={intents}
        />
      ) : (
        <>
          <div ref={setScroller} className={styles.scroller}>
            {layout !== null && (
              <>
                <TimelinePlot
                  model={model}
                  day={day}
                  layout={layout}
                  drawing={drawing}
                  focus={focus}
                  chart={chart}
                  intents={intents}
                  onOpen={open}
                />
                <TimelineAsOf
                  day={day}
                  stops={stops}
                  plot={plot}
                  layout={layout}
                  onTravel={intents.travelTo}
                />
              </>
            )}
            {asOf !== null && <AsOfNotice asOf={asOf} isBay onNow={() => intents.travelTo(null)} />}
          </div>
          {layout !== null && !isLow && <TimelineKey signs={toKeySigns(layout)} />}
        </>
      )}
      {openStatement !== null && (
        <StatementCard
          open={openStatement}
          onRead={() => intents.readInContext(openStatement.statement.id)}
          onClose={intents.closeStatement}
        />
      )}
    </div>
  )
}

type NoticesProps = Pick<TimelineProps, 'model' | 'day' | 'drawing' | 'intents'> & {
  readonly chart: Chart
}

/** The chosen period, and why the plot may look empty. */
function Notices({ model, day, drawing, chart, intents }: NoticesProps) {
  const { period, table } = drawing
  const { asOf, moments } = day
  const toNow = () => intents.travelTo(null)
  const isEmpty = moments.every(({ marks }) => marks.length === 0)
  const isUnknownYet =
    isEmpty && asOf !== null && model.moments.some(({ marks }) => marks.length > 0)
  const why = model.passing === 0 ? 'filtered' : isUnknownYet ? 'not-yet' : 'out-of-sight'
  const clear = { filtered: intents.clearAll, 'not-yet': toNow, 'out-of-sight': chart.zoom.fit }
  return (
    <>
      {period !== null && (
        <PeriodNotice
          period={period}
          onZoom={() => intents.setZoom(period)}
          onClear={() => intents.setPeriod(null)}
        />
      )}
      {isEmpty && <EmptyNotice why={why} onClear={clear[why]} />}
      {day.events !== null && !drawing.hasPanel && <p className={styles.events}>{day.events}</p>}
      {table && asOf !== null && <AsOfNotice asOf={asOf} onNow={toNow} />}
    </>
  )
}
