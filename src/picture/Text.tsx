import { FACES, TYPE, type TextType } from './text-style'

interface TextProps {
  /** Start, middle or end of the baseline, by the anchor, px. */
  readonly x?: number
  readonly y: number
  readonly type?: TextType
  readonly isMuted?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly isUpright?: boolean
  readonly children: string
}

/** A line of text in a picture. */
export function Text(props: TextProps) {
  const { x = 0, y, type = 'text', isMuted = false, anchor, isUpright = false, children } = props
  const { size, weight, face } = TYPE[type]
  const place = isUpright ? { transform: `translate(${x} ${y}) rotate(-90)` } : { x, y }
  return (
    <text
      {...place}
      textAnchor={anchor}
      fontFamily={FACES[face]}
      fontSize={size}
      fontWeight={weight}
      fill={isMuted ? 'var(--muted)' : 'var(--ink)'}
    >
      {children}
    </text>
  )
}
