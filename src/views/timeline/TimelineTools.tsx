import { ZoomIn, ZoomOut } from 'lucide-react'
import { useMessages } from '../../language/LanguageContext'
import { LANES, type Lanes } from '../../selection/selection'
import button from '../../ui/Button.module.css'
import { timelineMessages } from './timeline-messages'
import styles from './TimelineTools.module.css'

export interface TimelineToolsProps {
  readonly lanes: Lanes
  readonly isTrueScale: boolean
  readonly isTable: boolean
  readonly isZoomed: boolean
  readonly onLanes: (lanes: Lanes) => void
  readonly onTrueScale: () => void
  readonly onTable: () => void
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onFit: () => void
}

export function TimelineTools(props: TimelineToolsProps) {
  const { title, tools } = useMessages(timelineMessages)
  const { isTable, isZoomed } = props
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.zoom}>
        {!isTable && (
          <>
            {isZoomed && (
              <button type="button" className={button.quiet} onClick={props.onFit}>
                {tools.fit}
              </button>
            )}
            <button
              type="button"
              className={`${button.quiet} ${styles.icon}`}
              aria-label={tools.zoomOut}
              title={`${tools.zoomOut} (−)`}
              aria-disabled={!isZoomed}
              onClick={props.onZoomOut}
            >
              <ZoomOut size={16} aria-hidden="true" />
            </button>
            <button
              type="button"
              className={`${button.quiet} ${styles.icon}`}
              aria-label={tools.zoomIn}
              title={`${tools.zoomIn} (+)`}
              onClick={props.onZoomIn}
            >
              <ZoomIn size={16} aria-hidden="true" />
            </button>
          </>
        )}
        <button
          type="button"
          className={button.quiet}
          aria-pressed={isTable}
          onClick={props.onTable}
        >
          {tools.table}
        </button>
      </div>
      {!isTable && <Choices {...props} />}
    </div>
  )
}

function Choices(props: TimelineToolsProps) {
  const { tools } = useMessages(timelineMessages)
  const names = {
    commitment: tools.byCommitment,
    country: tools.byCountry,
    instrument: tools.byInstrument,
  }
  return (
    <div className={styles.choices}>
      <div role="group" aria-label={tools.lanes} className={styles.lanes}>
        {LANES.map((lanes) => (
          <button
            key={lanes}
            type="button"
            className={button.quiet}
            aria-pressed={props.lanes === lanes}
            onClick={() => props.onLanes(lanes)}
          >
            {names[lanes]}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={button.quiet}
        aria-pressed={props.isTrueScale}
        onClick={props.onTrueScale}
      >
        {tools.trueScale}
      </button>
    </div>
  )
}
