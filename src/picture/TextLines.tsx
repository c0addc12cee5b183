import { Block } from './Block'
import { Text } from './Text'
import { TYPE, type TextType } from './text-style'

interface TextLinesProps {
  readonly lines: readonly string[]
  readonly type?: TextType
  readonly isMuted?: boolean
  /** Line height, px. */
  readonly leading?: number
}

/** Stacked lines of text; takes no room if there are none. */
export function TextLines(props: TextLinesProps) {
  const { lines, type = 'text', isMuted = false, leading = 18 } = props
  return (
    <Block height={lines.length * leading}>
      {lines.map((line, index) => {
        const y = index * leading + TYPE[type].size
        return (
          <Text key={y} y={y} type={type} isMuted={isMuted}>
            {line}
          </Text>
        )
      })}
    </Block>
  )
}
