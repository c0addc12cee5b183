import { useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Period } from '../../model/dates'
import type { ArticleId, Dossier, Event, Statement, StatementId } from '../../model/dossier'
import type { Lanes, Scale } from '../../selection/selection'
import type { Item } from './timeline-items'
import { toTimelineLayout } from './timeline-layout'
import type { TimelineModel } from './timeline-model'
import { EventCard, StatementCard } from './TimelineCard'
import { TimelineKey } from './TimelineKey'
import { EmptyNotice, PeriodNotice } from './TimelineNotices'
import { TimelinePlot } from './TimelinePlot'
import { TimelineTable } from './TimelineTable'
import { TimelineTools } from './TimelineTools'
import { useCoarsePointer } from './use-coarse-pointer'
import { useSize } from './use-size'
import { useZoom } from './use-zoom'
import styles from './Timeline.module.css'

export interface TimelineProps {
  readonly dossier: Dossier
  readonly model: TimelineModel
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
  readonly onPeriod: (period: Period | null, history?: 'push' | 'replace') => void
  readonly onZoom: (zoom: Period | null) => void
  readonly onLanes: (lanes: Lanes) => void
  readonly onScale: (scale: Scale) => void
  readonly onTable: () => void
  readonly onClearFilters: () => void
}

export function Timeline(props: TimelineProps) {
  const { dossier, model, scale, isTable, period, onZoom, onPeriod } = props
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
  const isEmpty = model.moments.every(({ marks }) => marks.length === 0)
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
      {isEmpty && (
        <EmptyNotice
          isFiltered={model.passing === 0}
          onClear={model.passing === 0 ? props.onClearFilters : zoom.fit}
        />
      )}
      {isTable ? (
        <TimelineTable
          dossier={dossier}
          moments={model.moments}
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
                model={model}
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
