import { memo, use } from 'react'
import { useXAxisScale } from 'recharts'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import type { Emphasis } from '../../selection/emphasis'
import { EmphasisContext, UnknownContext, useToItemProps } from './item-context'
import { MarkGround, MarkShape } from './MarkShape'
import type { DrawnMark, TimelineLayout } from './timeline-layout'
import { timelineMessages } from './timeline-messages'
import { toMarkName } from './timeline-words'
import styles from './TimelineMarks.module.css'

interface TimelineMarksProps {
  readonly dossier: Dossier
  readonly layout: TimelineLayout
}

export function TimelineMarks({ dossier, layout }: TimelineMarksProps) {
  const messages = useMessages(timelineMessages)
  const language = useLanguage()
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
        const name = toMarkName(dossier, mark.statement, language)
        return (
          <MarkButton
            key={mark.key}
            {...toItemProps(mark.key)}
            mark={mark}
            name={mark.inherited ? messages.inheritedName(name) : name}
            x={x}
            y={y}
            size={layout.step}
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
  readonly name: string
  readonly x: number
  readonly y: number
  /** Of its target, CSS px. */
  readonly size: number
  readonly emphasis: Emphasis
}

const MarkButton = memo(function MarkButton(props: MarkButtonProps) {
  const { mark, name, x, y, size, emphasis } = props
  const half = size / 2
  return (
    <g
      role="button"
      className={styles.mark}
      transform={`translate(${x} ${y})`}
      tabIndex={props.tabIndex}
      aria-label={name}
      aria-describedby={props.describedBy}
      aria-current={emphasis === 'selected' || undefined}
      data-item={props['data-item']}
      data-emphasis={emphasis}
    >
      <rect className={styles.target} x={-half} y={-half} width={size} height={size} />
      <MarkGround mark={mark} />
      <circle className={styles.ring} r="8.75" />
      <MarkShape mark={mark} />
    </g>
  )
})
