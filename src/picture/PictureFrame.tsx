import type { ReactNode } from 'react'
import { SITE } from '../export/site'
import { formatDay } from '../language/format-date'
import type { IsoDay } from '../model/dates'
import type { Dossier } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { selectStatements } from '../selection/select-statements'
import type { Selection } from '../selection/selection'
import type { Stages } from '../stages/stages'
import { StanceShape } from '../ui/marks/StanceMark'
import { toOutlet, toPublished } from '../views/timeline/model/timeline-words'
import { Block } from './Block'
import { KeyLines, type KeyEntry } from './KeyLines'
import { pictureMessages } from './picture-messages'
import type { Measure } from './text-style'
import { TextLines } from './TextLines'
import { toFilterLines } from './to-filter-lines'
import { breakText, wrapText } from './wrap-text'

export interface PictureRequest {
  readonly stages: Stages<Dossier>
  readonly selection: Selection
  readonly language: Language
  /** Absolute link to the view that the picture shows. */
  readonly link: string
  readonly today: IsoDay
}

export interface PictureProps {
  readonly request: PictureRequest
  readonly measure: Measure
}

interface PictureFrameProps extends PictureProps {
  readonly title: string
  /** Width of the drawings, px. */
  readonly width: number
  /** Signs shown beside the stance marks. */
  readonly keyEntries: readonly KeyEntry[]
  /** Extra key entries, after the stances. */
  readonly silence?: KeyEntry
  /** Extra lines below. */
  readonly notes: readonly string[]
  /** Drawings, stacked vertically. */
  readonly children: ReactNode
}

/** Minimum width, so that titles and sources have room, px. */
const LEAST_WIDTH = 720

/** The frame of every picture: title and question above, key and sources below. */
export function PictureFrame(props: PictureFrameProps) {
  const { request, measure, title, keyEntries, silence, notes, children } = props
  const { stages, selection, language, link, today } = request
  const { about, stances } = stages.matching
  const width = Math.max(LEAST_WIDTH, props.width)
  const filterLines = toFilterLines(stages, selection, language)
  const legend = [
    ...stances.map(({ mark, hue, name }) => ({
      sign: <StanceShape mark={mark} hue={hue} />,
      meaning: name[language],
    })),
    ...(silence === undefined ? [] : [silence]),
  ]
  const wrap = (lines: readonly string[], type: 'text' | 'small') =>
    lines.flatMap((line) => wrapText(line, width, type, measure))
  return (
    <figure lang={language} aria-label={`${about.subtitle[language]}: ${title}`}>
      <figcaption>{[...filterLines, ...notes, link].join(' · ')}</figcaption>
      <TextLines
        lines={wrapText(about.subtitle[language], width, 'title', measure)}
        type="title"
        leading={28}
      />
      <Block height={4} width={width} />
      <TextLines lines={wrapText(title, width, 'strong', measure)} type="strong" />
      <TextLines lines={wrap(filterLines, 'text')} isMuted />
      <Block height={10} />
      <KeyLines entries={legend} width={width} measure={measure} />
      <Block height={10} />
      {children}
      <Block height={10} />
      <KeyLines entries={keyEntries} width={width} measure={measure} isMuted />
      <Block height={4} />
      <TextLines lines={wrap(notes, 'small')} type="small" isMuted />
      <Block height={8} />
      <Block height={8}>
        <path d={`M0 0H${width}`} stroke="var(--rule)" />
      </Block>
      <TextLines
        lines={wrap([pictureMessages[language].made(SITE, formatDay(today, language))], 'small')}
        type="small"
      />
      <TextLines
        lines={[
          ...breakText(link, width, 'small', measure, 4),
          ...wrap(toSources(request), 'small'),
        ]}
        type="small"
        isMuted
      />
    </figure>
  )
}

/** The articles that the shown statements come from. */
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
