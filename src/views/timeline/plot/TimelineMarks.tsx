import { memo, use } from 'react'
import { useXAxisScale } from 'recharts'
import { useMessages } from '../../../language/LanguageContext'
import type { Emphasis } from '../../../selection/emphasis'
import { EmphasisContext, UnknownContext, useToItemProps } from './item-context'
import { MarkGround, MarkShape } from './MarkShape'
import type { DrawnMark, TimelineLayout } from '../geometry/timeline-layout'
import { timelineMessages } from '../timeline-messages'
import styles from './TimelineMarks.module.css'

export function TimelineMarks({ layout }: { readonly layout: TimelineLayout }) {
  const messages = useMessages(timelineMessages)
  const emphasisOf = use(EmphasisContext)
  const unknown = use(UnknownContext)
  const toItemProps = useToItemProps()
  const toX = useXAxisScale()
  if (toX === undefined) return null
  return (
    <g role="group" aria-label={messages.statements}>
      {layout.marks.map((mark) => {
        const x = (toX(mark.lane + 0.5) ?? 0) + mark.dx
        const { y } = mark
        if (unknown.has(mark.key)) {
          return <circle key={mark.key} className={styles.notYet} cx={x} cy={y} r="3" />
        }
        return (
          <MarkButton
            key={mark.key}
            {...toItemProps(mark.key)}
            mark={mark}
            x={x}
            y={y}
            target={layout.target}
            emphasis={emphasisOf(mark.statement)}
          />
        )
      })}
    </g>
  )
}

interface MarkButtonProps {
  readonly 'data-item': string
  readonly tabIndex: number
  readonly describedBy: string | undefined
  readonly mark: DrawnMark
  readonly x: number
  readonly y: number
  readonly target: TimelineLayout['target']
  readonly emphasis: Emphasis
}

const MarkButton = memo(function MarkButton(props: MarkButtonProps) {
  const { mark, x, y, emphasis } = props
  const { width, height } = props.target
  return (
    <g
      role="button"
      className={styles.mark}
      transform={`translate(${x} ${y})`}
      tabIndex={props.tabIndex}
      aria-label={mark.name}
      aria-describedby={props.describedBy}
      aria-current={emphasis === 'selected' || undefined}
      data-item={props['data-item']}
      data-emphasis={emphasis}
    >
      <rect
        className={styles.target}
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
      />
      <MarkGround mark={mark} />
      <circle className={styles.ring} r="8.75" />
      <MarkShape mark={mark} />
    </g>
  )
})
