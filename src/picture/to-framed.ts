/** What stands around every picture: its title and question above, its key and sources below. */
import { SITE } from '../export/site'
import { absenceMessages } from '../language/absence-messages'
import { formatDay } from '../language/format-date'
import type { IsoDay } from '../model/dates'
import type { Dossier } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { selectStatements } from '../selection/select-statements'
import type { Selection } from '../selection/selection'
import type { Stages } from '../selection/stages'
import { toOutlet, toPublished } from '../views/timeline/timeline-words'
import { flow, type FlowItem } from './flow'
import type { Colour } from './palette'
import {
  shift,
  toMark,
  toPath,
  toText,
  TYPE,
  type Measure,
  type Picture,
  type Shape,
  type TextStyle,
} from './picture'
import { pictureMessages } from './picture-messages'
import { toFilterLines } from './to-filter-lines'
import { breakText, wrapText } from './wrap-text'

export interface PictureRequest {
  readonly stages: Stages<Dossier>
  readonly selection: Selection
  readonly language: Language
  /** Absolute, to the view that the picture shows. */
  readonly link: string
  readonly today: IsoDay
}

interface Body {
  readonly title: string
  readonly width: number
  readonly height: number
  /** From the body's own top left corner. */
  readonly shapes: readonly Shape[]
  /** Signs that the body uses beside the stances' marks. */
  readonly key: readonly FlowItem[]
  /** Lines below the body. */
  readonly notes: readonly string[]
  /** True where the faint point of silence stands. */
  readonly hasSilence: boolean
}

const MARGIN = 32
/** So narrow a body still has room beside it for titles and sources. */
const LEAST_WIDTH = 720
const LINE = 18

export function toFramed(request: PictureRequest, body: Body, measure: Measure): Picture {
  const { stages, selection, language, link, today } = request
  const dossier = stages.matching
  const words = pictureMessages[language]
  const width = Math.max(LEAST_WIDTH, body.width)
  const filterLines = toFilterLines(stages, selection, language)
  const column = new Column(width, measure)
  column.addText(dossier.about.subtitle[language], TYPE.title, 'ink', 28)
  column.skip(4)
  column.addText(body.title, TYPE.strong)
  for (const line of filterLines) column.addText(line, TYPE.text, 'muted')
  column.skip(10)
  column.addFlow(toLegend(dossier, body.hasSilence, language, measure))
  column.skip(10)
  column.addShapes(body.shapes, body.height)
  column.skip(10)
  column.addFlow(body.key)
  column.skip(4)
  for (const note of body.notes) column.addText(note, TYPE.small, 'muted')
  column.skip(8)
  column.addShapes([toPath(`M0 0H${width}`, { stroke: 'rule' })], 8)
  column.addText(words.made(SITE, formatDay(today, language)), TYPE.small, 'ink')
  column.addLines(breakText(link, width, TYPE.small, measure, 4), TYPE.small, 'muted')
  for (const line of toSources(request)) column.addText(line, TYPE.small, 'muted')
  return {
    width: width + 2 * MARGIN,
    height: column.height + 2 * MARGIN,
    language,
    title: `${dossier.about.subtitle[language]}: ${body.title}`,
    description: [...filterLines, ...body.notes, link].join(' · '),
    shapes: shift(column.shapes, MARGIN, MARGIN),
  }
}

/** Things below each other. */
class Column {
  readonly shapes: Shape[] = []
  height = 0

  constructor(
    private readonly width: number,
    private readonly measure: Measure,
  ) {}

  skip(height: number): void {
    this.height += height
  }

  addShapes(shapes: readonly Shape[], height: number): void {
    this.shapes.push(...shift(shapes, 0, this.height))
    this.height += height
  }

  addText(text: string, style: TextStyle, colour: Colour = 'ink', line = LINE): void {
    this.addLines(wrapText(text, this.width, style, this.measure), style, colour, line)
  }

  addLines(lines: readonly string[], style: TextStyle, colour: Colour, line = LINE): void {
    for (const text of lines) this.addShapes([toText(text, 0, style.size, style, { colour })], line)
  }

  addFlow(items: readonly FlowItem[]): void {
    const { shapes, height } = flow(items, this.width)
    this.addShapes(shapes, height)
  }
}

function toLegend(
  { stances }: Dossier,
  hasSilence: boolean,
  language: Language,
  measure: Measure,
): readonly FlowItem[] {
  const { noneOwn } = absenceMessages[language]
  const dot = toPath('M-1.2 0a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0Z', { fill: 'not-mentioned' })
  return [
    ...stances.map((stance) => toKeyItem(toMark(stance, 0, 0), stance.name[language], measure)),
    ...(hasSilence ? [toKeyItem([dot], noneOwn, measure)] : []),
  ]
}

/** A sign, drawn about the origin, with what it means. */
export function toKeyItem(
  sign: readonly Shape[],
  meaning: string,
  measure: Measure,
  colour: Colour = 'ink',
): FlowItem {
  return {
    width: 25 + measure(meaning, TYPE.text),
    shapes: [...shift(sign, 8, 11), toText(meaning, 25, 15.5, TYPE.text, { colour })],
  }
}

/** The articles that hold what is shown. */
function toSources({ stages, selection, language }: PictureRequest): readonly string[] {
  const dossier = stages.matching
  const { article: words, sources } = pictureMessages[language]
  const behind = new Set(selectStatements(dossier, selection).map(({ article }) => article))
  if (behind.size === 0) return []
  const list = dossier.articles
    .filter(({ id }) => behind.has(id))
    .map((article) => words(toOutlet(article, language), toPublished(article, language)))
  return [sources(list.join('; '))]
}
