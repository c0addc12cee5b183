import { useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { IsoDay, Period } from '../../model/dates'
import type { ArticleId, Dossier, Event, Statement, StatementId } from '../../model/dossier'
import { toCount } from '../../model/count'
import type { Lanes, Scale } from '../../selection/selection'
import type { Item } from './timeline-items'
import { toTimelineLayout } from './timeline-layout'
import type { TimelineModel } from './timeline-model'
import { EventCard, StatementCard } from './TimelineCard'
import { TimelineAsOf, type Stop } from './TimelineAsOf'
import { TimelineKey } from './TimelineKey'
import { AsOfNotice, EmptyNotice, PeriodNotice } from './TimelineNotices'
import { TimelinePlot } from './TimelinePlot'
import { TimelineTable } from './TimelineTable'
import { TimelineTools } from './TimelineTools'
import { toKnownMoments } from './to-unknown'
import { useCoarsePointer } from './use-coarse-pointer'
import { useSize } from './use-size'
import { useZoom } from './use-zoom'
import styles from './Timeline.module.css'

export interface TimelineProps {
  /** All that there is, known on the day or not: the plot stays the same through time. */
  readonly dossier: Dossier
  readonly model: TimelineModel
  /** Keys of what is not known yet. */
  readonly unknown: ReadonlySet<string>
  readonly asOf: IsoDay | null
  readonly stops: readonly Stop[]
  readonly known: Dossier
  readonly scale: Scale
  readonly isTable: boolean
  readonly period: Period | null
  readonly selected: Statement | null
  /** True where the selected statement is shown nowhere else. */
  readonly showsSelected: boolean
  readonly onOpenStatement: (statement: StatementId) => void
  readonly onCloseStatement: () => void
  readonly onReadInContext: (statement: StatementId) => void
  readonly onOpenArticle: (article: ArticleId) => void
  readonly onHoverStatement: (statement: StatementId | null) => void
  readonly onTravel: (day: IsoDay | null, history?: 'push' | 'replace') => void
  readonly onPeriod: (period: Period | null, history?: 'push' | 'replace') => void
  readonly onZoom: (zoom: Period | null) => void
  readonly onLanes: (lanes: Lanes) => void
  readonly onScale: (scale: Scale) => void
  readonly onTable: () => void
  readonly onClearFilters: () => void
}

export function Timeline(props: TimelineProps) {
  const { dossier, model, unknown, known, scale, isTable, asOf, period } = props
  const { onZoom, onPeriod, onTravel } = props
  const language = useLanguage()
  const coarse = useCoarsePointer()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [plot, setPlot] = useState<HTMLElement | null>(null)
  const [openEvent, setOpenEvent] = useState<Event | null>(null)
  const size = useSize(scroller)
  const layout = useMemo(
    () => (size === null ? null : toTimelineLayout(model, { ...size, scale, language, coarse })),
    [model, size, scale, language, coarse],
  )
  const zoom = useZoom({
    scroller,
    plot,
    scale: layout?.scale ?? null,
    extent: model.extent,
    onZoom,
  })

  const open = (item: Item) => {
    setOpenEvent(item.kind === 'event' ? item.event : null)
    if (item.kind === 'statement') props.onOpenStatement(item.mark.statement.id)
    if (item.kind === 'article') props.onOpenArticle(item.article.id)
  }
  const hasCard = openEvent !== null || (props.showsSelected && props.selected !== null)
  const moments = useMemo(
    () => toKnownMoments(model.moments, unknown, known),
    [model, unknown, known],
  )
  const isEmpty = moments.every(({ marks }) => marks.length === 0)
  const isUnknownYet =
    isEmpty && asOf !== null && model.moments.some(({ marks }) => marks.length > 0)
  const emptyActs = {
    filtered: props.onClearFilters,
    'not-yet': () => onTravel(null),
    'out-of-sight': zoom.fit,
  }
  const why = model.passing === 0 ? 'filtered' : isUnknownYet ? 'not-yet' : 'out-of-sight'
  return (
    <div className={styles.timeline}>
      <TimelineTools
        lanes={model.lanes}
        isTrueScale={scale === 'true'}
        isTable={isTable}
        isZoomed={model.isZoomed}
        onLanes={props.onLanes}
        onTrueScale={() => props.onScale(scale === 'true' ? 'folded' : 'true')}
        onTable={props.onTable}
        onZoomIn={() => zoom.zoomIn()}
        onZoomOut={() => zoom.zoomOut()}
        onFit={zoom.fit}
      />
      {period !== null && (
        <PeriodNotice
          period={period}
          onZoom={() => onZoom(period)}
          onClear={() => onPeriod(null)}
        />
      )}
      {isEmpty && <EmptyNotice why={why} onClear={emptyActs[why]} />}
      {isTable && asOf !== null && <AsOfNotice asOf={asOf} onNow={() => onTravel(null)} />}
      {isTable ? (
        <TimelineTable
          dossier={dossier}
          moments={moments}
          selected={props.selected?.id ?? null}
          onOpenStatement={props.onOpenStatement}
          onOpenArticle={props.onOpenArticle}
        />
      ) : (
        <>
          <div ref={setScroller} className={styles.scroller}>
            {layout !== null && (
              <TimelinePlot
                onPlot={setPlot}
                plot={plot}
                dossier={dossier}
                known={known}
                model={model}
                moments={moments}
                asOf={asOf}
                layout={layout}
                period={period}
                selected={props.selected?.id ?? null}
                zoom={zoom}
                onOpen={open}
                onEscape={() => setOpenEvent(null)}
                onHoverStatement={props.onHoverStatement}
                onPeriod={onPeriod}
                onZoom={onZoom}
              />
            )}
            {layout !== null && (
              <TimelineAsOf
                asOf={asOf}
                stops={props.stops}
                known={{
                  count: toCount(known.statements),
                  ofStatements: dossier.statements.length,
                }}
                plot={plot}
                layout={layout}
                onTravel={onTravel}
              />
            )}
            {asOf !== null && <AsOfNotice asOf={asOf} isBay onNow={() => onTravel(null)} />}
          </div>
          {!hasCard && <TimelineKey />}
        </>
      )}
      {openEvent !== null ? (
        <EventCard
          event={openEvent}
          onOpenArticle={props.onOpenArticle}
          onClose={() => setOpenEvent(null)}
        />
      ) : (
        props.showsSelected &&
        props.selected !== null && (
          <StatementCard
            dossier={dossier}
            statement={props.selected}
            onRead={() => props.selected !== null && props.onReadInContext(props.selected.id)}
            onClose={props.onCloseStatement}
          />
        )
      )}
    </div>
  )
}
