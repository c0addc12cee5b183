import type { CSSProperties } from 'react'
import { countMessages } from '../../../language/messages/count-messages'
import { hueMessages } from '../../../language/messages/hue-messages'
import { absenceMessages } from '../../../language/messages/absence-messages'
import { useMessages } from '../../../language/LanguageContext'
import type { IsoDay, Period } from '../../../model/dates'
import { HUES } from '../../../model/vocabulary'
import { AsOfNotice, PeriodNotice } from '../controls/TimelineNotices'
import { TimelineTools, type TimelineToolsProps } from '../controls/TimelineTools'
import type { LaneName } from '../model/timeline-day'
import type { TimelineIntents } from '../timeline-intents'
import { timelineMessages } from '../timeline-messages'
import { toHeapWords, type Density as DensityModel, type DensityRow, type Heap } from './to-density'
import key from '../legend/TimelineKey.module.css'
import names from '../plot/TimelineLanes.module.css'
import timeline from '../Timeline.module.css'
import styles from './Density.module.css'

interface DensityProps {
  readonly density: DensityModel
  readonly lanes: readonly LaneName[]
  readonly inSight: number
  readonly tools: Omit<TimelineToolsProps, 'isDense'>
  readonly period: Period | null
  /** Null for the present. */
  readonly asOf: IsoDay | null
  readonly intents: Pick<TimelineIntents, 'setZoom' | 'setPeriod' | 'travelTo'>
}

/**
 * A table, since that is what it is: rows of time, columns of lanes. A chart would draw the same bars
 * and had to name each of them for those who don't see it.
 */
export function Density(props: DensityProps) {
  const { density, lanes, inSight, tools, period, asOf, intents } = props
  const { density: messages, columns } = useMessages(timelineMessages)
  const hues = useMessages(hueMessages)
  const isOneDay = density.rows.filter(({ bin }) => bin !== null).length === 1
  return (
    <div className={timeline.timeline}>
      <TimelineTools {...tools} isDense />
      {period !== null && (
        <PeriodNotice
          period={period}
          onZoom={() => intents.setZoom(period)}
          onClear={() => intents.setPeriod(null)}
        />
      )}
      {asOf !== null && <AsOfNotice asOf={asOf} onNow={() => intents.travelTo(null)} />}
      <p className={styles.why}>{(isOneDay ? messages.whyOneDay : messages.why)(inSight)}</p>
      <div className={timeline.scroller}>
        <table className={styles.table}>
          <caption className="visually-hidden">{messages.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{columns.date}</span>
              </th>
              {lanes.map(({ id, name }) => (
                <th key={id} scope="col" title={name}>
                  <span className={names.upright}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {density.rows.map((row) => (
              <Row
                key={row.bin?.from ?? ''}
                row={row}
                most={density.most}
                isOneDay={isOneDay}
                onZoom={intents.setZoom}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={key.key}>
        <ul>
          {HUES.map((hue) => (
            <li key={hue}>
              <span className={styles.part} data-hue={hue} />
              {hues[hue]}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

interface RowProps {
  readonly row: DensityRow
  readonly most: number
  /** Then there is nothing to zoom into. */
  readonly isOneDay: boolean
  readonly onZoom: (period: Period) => void
}

function Row({ row, most, isOneDay, onZoom }: RowProps) {
  const { density: messages } = useMessages(timelineMessages)
  const { statements } = useMessages(countMessages)
  const { bin, name, heaps, articles, events } = row
  const also = [
    ...(articles > 0 ? [messages.articles(articles)] : []),
    ...(events > 0 ? [messages.events(events)] : []),
  ]
  const isPointed = heaps.some((heap) => heap !== null && heap.pointed > 0)
  return (
    <tr aria-current={isPointed || undefined}>
      <th scope="row">
        {bin === null || isOneDay || row.total === 0 ? (
          <span className={styles.date}>{name ?? messages.inexact}</span>
        ) : (
          <button type="button" className={styles.zoom} onClick={() => onZoom(bin)}>
            <span className={styles.date}>{name}</span>
            <span className="visually-hidden">, {statements(row.total)}</span>
          </button>
        )}
        {also.length > 0 && <span className={styles.also}>{also.join(' · ')}</span>}
      </th>
      {heaps.map((heap, lane) => (
        // The lanes have no other name here, and stay as they are.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={lane}>{heap === null ? <Nothing /> : <HeapBar heap={heap} most={most} />}</td>
      ))}
    </tr>
  )
}

function Nothing() {
  const { noStatement } = useMessages(absenceMessages)
  return (
    <>
      <span className={styles.nothing} aria-hidden="true">
        ·
      </span>
      <span className="visually-hidden">{noStatement}</span>
    </>
  )
}

/** The number, over a bar that is as long as it is large, in parts for, asking, open and against. */
function HeapBar({ heap, most }: { readonly heap: Heap; readonly most: number }) {
  const { density } = useMessages(timelineMessages)
  const words = [
    toHeapWords(heap),
    ...(heap.pointed > 0 ? [density.pointed(heap.pointed)] : []),
  ].join('; ')
  const length: CSSProperties = { width: `${(heap.total / most) * 100}%` }
  return (
    <div className={styles.heap} title={words} data-pointed={heap.pointed > 0 || undefined}>
      <span aria-hidden="true">{heap.total}</span>
      <span className="visually-hidden">{words}</span>
      <span className={styles.bar} style={length} aria-hidden="true">
        {HUES.map(
          (hue) =>
            heap.hues[hue] > 0 && (
              <span
                key={hue}
                className={styles.part}
                data-hue={hue}
                style={{ flexGrow: heap.hues[hue] }}
              />
            ),
        )}
      </span>
    </div>
  )
}
