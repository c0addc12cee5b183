import { ZoomIn, ZoomOut } from 'lucide-react'
import { useMessages } from '../../../language/LanguageContext'
import { LANES } from '../../../selection/selection'
import button from '../../../ui/Button.module.css'
import type { TimelineIntents, TimelineDrawing } from '../timeline-intents'
import { timelineMessages } from '../timeline-messages'
import type { TimelineModel } from '../model/timeline-model'
import type { ZoomIntents } from './use-zoom'
import styles from './TimelineTools.module.css'

export interface TimelineToolsProps {
  readonly model: Pick<TimelineModel, 'lanes' | 'isZoomed'>
  readonly drawing: Pick<TimelineDrawing, 'scale' | 'table'>
  /** Whether there are numbers instead of marks, which have no scale. */
  readonly isDense?: boolean
  readonly zoom: ZoomIntents
  readonly intents: Pick<TimelineIntents, 'showLanes' | 'showScale' | 'toggleTable'>
}

export function TimelineTools(props: TimelineToolsProps) {
  const { title, tools } = useMessages(timelineMessages)
  const { drawing, zoom, intents } = props
  const { isZoomed } = props.model
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.zoom}>
        {!drawing.table && (
          <>
            {isZoomed && (
              <button type="button" className={button.quiet} onClick={zoom.fit}>
                {tools.fit}
              </button>
            )}
            <button
              type="button"
              className={`${button.quiet} ${styles.icon}`}
              aria-label={tools.zoomOut}
              title={`${tools.zoomOut} (−)`}
              aria-disabled={!isZoomed}
              onClick={() => zoom.zoomOut()}
            >
              <ZoomOut size={16} aria-hidden="true" />
            </button>
            <button
              type="button"
              className={`${button.quiet} ${styles.icon}`}
              aria-label={tools.zoomIn}
              title={`${tools.zoomIn} (+)`}
              onClick={() => zoom.zoomIn()}
            >
              <ZoomIn size={16} aria-hidden="true" />
            </button>
          </>
        )}
        <button
          type="button"
          className={button.quiet}
          aria-pressed={drawing.table}
          onClick={intents.toggleTable}
        >
          {tools.table}
        </button>
      </div>
      {!drawing.table && <Choices {...props} />}
    </div>
  )
}

function Choices({ model, drawing, isDense = false, intents }: TimelineToolsProps) {
  const { tools } = useMessages(timelineMessages)
  const isTrue = drawing.scale === 'true'
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
            aria-pressed={model.lanes === lanes}
            onClick={() => intents.showLanes(lanes)}
          >
            {names[lanes]}
          </button>
        ))}
      </div>
      {!isDense && (
        <button
          type="button"
          className={button.quiet}
          aria-pressed={isTrue}
          onClick={() => intents.showScale(isTrue ? 'folded' : 'true')}
        >
          {tools.trueScale}
        </button>
      )}
    </div>
  )
}
