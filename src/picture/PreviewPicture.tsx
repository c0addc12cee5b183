import type { ReactNode } from 'react'
import type { Language } from '../model/vocabulary'
import type { MarkHue, MarkShape } from '../ui/marks/stance-shapes'
import { StanceShape } from '../ui/marks/StanceMark'
import type { MatrixModel } from '../views/matrix/model/matrix-model'
import { toMatrixGrid, toSectionHeight } from './matrix-grid'
import { MatrixHead, MatrixSection } from './MatrixDrawing'
import { Text } from './Text'
import { TYPE, type Measure, type TextType } from './text-style'
import { wrapText } from './wrap-text'

/** What is seen of a page where somebody shows a link to it. */
export type Preview = {
  readonly siteName: string
  readonly title: string
} & (
  | {
      readonly kind: 'words'
      readonly stances: readonly PreviewStance[]
      /** What follows: a passage in the words of its article, or words of ours. */
      readonly text: string
      readonly isPassage: boolean
      /** Where it is written; empty where nothing is quoted. */
      readonly source: string
    }
  | { readonly kind: 'matrix'; readonly model: MatrixModel }
)

export interface PreviewStance {
  readonly mark: MarkShape
  readonly hue: MarkHue
  readonly isOpen: boolean
  readonly words: string
  /** Who tells it; null if the words are the actor's own. */
  readonly teller: string | null
}

interface PreviewPictureProps {
  readonly preview: Preview
  readonly language: Language
  readonly measure: Measure
}

/** Sizes in px, of which each is drawn as two pixels: previews ask for 1200 × 630. */
const WIDTH = 600
const HEIGHT = 315
const MARGIN = 32
const ROOM = WIDTH - 2 * MARGIN
/** More stances than these leave no room for words. */
const MOST_STANCES = 3

/** A preview as one drawing, light, since nobody is asked who will see it. */
export function PreviewPicture({ preview, language, measure }: PreviewPictureProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={2 * WIDTH}
      height={2 * HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <rect width={WIDTH} height={HEIGHT} fill="var(--paper)" />
      {preview.kind === 'matrix' ? (
        <Board preview={preview} language={language} measure={measure} />
      ) : (
        <Words preview={preview} measure={measure} />
      )}
    </svg>
  )
}

interface WordsProps {
  readonly preview: Preview & { readonly kind: 'words' }
  readonly measure: Measure
}

function Words({ preview, measure }: WordsProps) {
  const { siteName, title, stances, text, isPassage, source } = preview
  const shown = stances.slice(0, MOST_STANCES)
  const type = isPassage ? 'passage' : 'words'
  const titleLines = wrapText(title, ROOM, 'headline', measure, 3)
  const top = 62 + titleLines.length * LEADING.headline
  const tops = shown.map((_, index) => top + toStancesHeight(shown.slice(0, index)))
  const afterStances = top + toStancesHeight(shown)
  const room = Math.floor((HEIGHT - 46 - afterStances - 8) / LEADING[type])
  return (
    <>
      <rect width={WIDTH} height={5} fill="var(--for)" />
      <Text x={MARGIN} y={40} type="strong" isMuted>
        {siteName}
      </Text>
      <Lines lines={titleLines} y={76} type="headline" />
      {shown.map(({ mark, hue, isOpen, words, teller }, index) => (
        <g key={words} transform={`translate(${MARGIN} ${(tops[index] ?? top) + 16})`}>
          <g transform="translate(9 -6) scale(1.2)">
            <StanceShape mark={mark} hue={hue} isOpen={isOpen} />
          </g>
          <Text x={30} y={0} type="stance">
            {wrapText(words, ROOM - 30, 'stance', measure, 1)[0] ?? ''}
          </Text>
          {teller !== null && (
            <Text x={30} y={TELLER} isMuted>
              {wrapText(teller, ROOM - 30, 'text', measure, 1)[0] ?? ''}
            </Text>
          )}
        </g>
      ))}
      <Lines
        lines={room < 1 || text === '' ? [] : wrapText(text, ROOM, type, measure, room)}
        y={afterStances + 24}
        type={type}
      />
      <Text x={MARGIN} y={HEIGHT - 22} isMuted>
        {wrapText(source, ROOM, 'text', measure, 1)[0] ?? ''}
      </Text>
    </>
  )
}

/** In px: a stance, and what the line with its teller adds. */
const STANCE = 30
const TELLER = 19

function toStancesHeight(stances: readonly PreviewStance[]): number {
  const told = stances.filter(({ teller }) => teller !== null).length
  return stances.length * STANCE + told * TELLER
}

const LEADING = { headline: 31, words: 25, passage: 25 } as const

interface LinesProps {
  readonly lines: readonly string[]
  readonly y: number
  readonly type: keyof typeof LEADING & TextType
}

function Lines({ lines, y, type }: LinesProps): ReactNode {
  return lines.map((line, index) => (
    <Text key={line} x={MARGIN} y={y + index * LEADING[type]} type={type}>
      {line}
    </Text>
  ))
}

interface BoardProps {
  readonly preview: Preview & { readonly kind: 'matrix' }
  readonly language: Language
  readonly measure: Measure
}

/** The matrix at the right as large as it can be whole, and beside it what the site is about. */
function Board({ preview, language, measure }: BoardProps) {
  const { siteName, title, model } = preview
  const grid = toMatrixGrid(model, language, measure)
  const height = grid.head + grid.sections.reduce((sum, each) => sum + toSectionHeight(each), 0)
  const scale = Math.min((HEIGHT - 2 * 14) / height, (WIDTH * 0.62) / grid.width)
  const left = WIDTH - 14 - grid.width * scale
  const tops = grid.sections.map((_, index) =>
    grid.sections.slice(0, index).reduce((sum, each) => sum + toSectionHeight(each), grid.head),
  )
  const room = left - MARGIN - 16
  const nameLines = wrapText(siteName, room, 'headline', measure, 3)
  return (
    <>
      <rect width={WIDTH} height={5} fill="var(--for)" />
      <Lines lines={nameLines} y={120} type="headline" />
      {wrapText(title, room, 'text', measure, 8).map((line, index) => (
        <Text
          key={line}
          x={MARGIN}
          y={124 + nameLines.length * LEADING.headline + index * (TYPE.text.size + 5)}
          isMuted
        >
          {line}
        </Text>
      ))}
      <g transform={`translate(${left} ${(HEIGHT - height * scale) / 2}) scale(${scale})`}>
        <MatrixHead grid={grid} />
        {grid.sections.map((section, index) => (
          <g key={section.heading} transform={`translate(0 ${tops[index] ?? 0})`}>
            <MatrixSection section={section} grid={grid} />
          </g>
        ))}
      </g>
    </>
  )
}
