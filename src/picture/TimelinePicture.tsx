import { absenceMessages } from '../language/messages/absence-messages'
import { formatSpan } from '../language/format-date'
import { LanguageProvider } from '../language/LanguageContext'
import type { DateSpan } from '../model/dates'
import type { Dossier } from '../model/dossier'
import type { Selection } from '../selection/selection'
import { selectMatching } from '../stages/select-known-index'
import { KeySign } from '../views/timeline/legend/KeySign'
import { toKeySigns } from '../views/timeline/legend/to-key-signs'
import { LINE, type Row } from '../views/timeline/geometry/place-rows'
import { StillMarks } from '../views/timeline/plot/StillMarks'
import { TimelineBars } from '../views/timeline/plot/TimelineBars'
import { TimelineChart } from '../views/timeline/plot/TimelineChart'
import { toTimelineLayout, type TimelineLayout } from '../views/timeline/geometry/timeline-layout'
import { timelineMessages } from '../views/timeline/timeline-messages'
import { MOST_MARKS, selectInSight } from '../views/timeline/density/to-density'
import {
  toDomain,
  toExtent,
  toTimelineModel,
  type TimelineModel,
} from '../views/timeline/model/timeline-model'
import type { Silence } from '../views/timeline/model/to-silences'
import { TimelineRules } from '../views/timeline/plot/TimelineRules'
import { TimelineTicks } from '../views/timeline/plot/TimelineTicks'
import {
  toFoldWords,
  toKeyWord,
  toLaneName,
  toOutlet,
  toPublished,
} from '../views/timeline/model/timeline-words'
import { DensityPicture } from './DensityPicture'
import { PictureFrame, type PictureProps, type PictureRequest } from './PictureFrame'
import { Text } from './Text'
import type { Measure } from './text-style'
import { wrapText } from './wrap-text'

/** Width of the gutter, and of each lane, px. */
const GUTTER = 320
const LANE = { commitment: 82, country: 44, instrument: 82 }
const LEAST_WIDTH = 900
/** For the names of the lanes, px. */
const NAME_LINE = 14

/** The timeline as a picture: as numbers where the page has numbers, for the same reason. */
export function TimelinePicture(props: PictureProps) {
  const { stages, selection } = props.request
  const whole = selectMatching(stages.everything, stages.matches)
  const domain = toDomain(toExtent(whole), selection.zoom)
  return selectInSight(whole, selection, domain).length > MOST_MARKS ? (
    <DensityPicture {...props} domain={domain} />
  ) : (
    <MarksPicture {...props} />
  )
}

/** The view's own chart and layout, at a width that suits a page. */
function MarksPicture({ request, measure }: PictureProps) {
  const { stages, selection, language } = request
  const model = toTimelineModel(
    stages.matching,
    selection,
    language,
    withoutLater(stages.matching.articles, selection),
  )
  const layout = toTimelineLayout(model, {
    width: Math.max(LEAST_WIDTH, GUTTER + model.laneIds.length * LANE[model.lanes]),
    height: 0,
    scale: selection.scale,
    language,
    coarse: false,
  })
  const { kinds, exactness } = toKeySigns(layout)
  const lanes = toLaneNames(request, model, layout, measure)
  return (
    <PictureFrame
      request={request}
      measure={measure}
      title={timelineMessages[language].title}
      width={layout.width}
      keyEntries={[...kinds, ...exactness].map((name) => ({
        sign: <KeySign name={name} />,
        meaning: toKeyWord(name, language),
      }))}
      notes={model.passing === 0 ? [absenceMessages[language].nothingPasses] : []}
    >
      <LanguageProvider language={language}>
        <TimelineChart
          layout={layout}
          head={lanes.height}
          renderLane={(lane) => (
            <LaneName lines={lanes.names[lane] ?? []} isLevel={layout.isLevel} />
          )}
        >
          <TimelineRules layout={layout} />
          <TimelineBars layout={layout} />
          <StillMarks layout={layout} />
          <Folds layout={layout} silences={model.silences} request={request} />
          <TimelineTicks layout={layout} />
          {layout.rows.map((row) => (
            <Label
              key={row.moment.key}
              row={row}
              layout={layout}
              request={request}
              measure={measure}
            />
          ))}
        </TimelineChart>
      </LanguageProvider>
    </PictureFrame>
  )
}

/** By date said, a statement may precede its article; an unpublished article is not drawn. */
function withoutLater(articles: Dossier['articles'], { asOf }: Selection): Dossier['articles'] {
  if (asOf === null) return articles
  const isOut = ({ earliest, latest }: DateSpan) => (latest ?? earliest ?? asOf) <= asOf
  return articles.filter(({ published }) => isOut(published.span))
}

/** Wrapped horizontally, or on one line upwards if lanes are narrow; with the height. */
function toLaneNames(
  { stages, language }: PictureRequest,
  { laneIds, lanes }: TimelineModel,
  { isLevel, laneWidth }: TimelineLayout,
  measure: Measure,
): { readonly names: readonly (readonly string[])[]; readonly height: number } {
  const whole = laneIds.map((id) => toLaneName(stages.matching, lanes, id, language))
  if (!isLevel) {
    const height = Math.max(0, ...whole.map((name) => measure(name, 'small'))) + 14
    return { names: whole.map((name) => [name]), height }
  }
  const names = whole.map((name) => wrapText(name, laneWidth - 6, 'small', measure))
  return { names, height: Math.max(0, ...names.map(({ length }) => length)) * NAME_LINE + 14 }
}

interface LaneNameProps {
  readonly lines: readonly string[]
  readonly isLevel: boolean
}

function LaneName({ lines, isLevel }: LaneNameProps) {
  return lines.map((line, index) =>
    isLevel ? (
      <Text
        key={line}
        y={-10 - (lines.length - 1 - index) * NAME_LINE}
        type="small"
        anchor="middle"
      >
        {line}
      </Text>
    ) : (
      <Text key={line} x={4} y={-8} type="small" isUpright>
        {line}
      </Text>
    ),
  )
}

interface FoldsProps {
  readonly layout: TimelineLayout
  readonly silences: readonly Silence[]
  readonly request: PictureRequest
}

function Folds({ layout: { scale, width }, silences, request }: FoldsProps) {
  return scale.folds.map((fold) => {
    const height = fold.bottom - fold.top - 6
    return (
      <g key={fold.from} transform={`translate(0 ${fold.top + 3})`}>
        <rect width={width} height={height} rx="6" fill="var(--band)" />
        <Text x={width / 2} y={height / 2 + 4} type="small" isMuted anchor="middle">
          {toFoldWords(fold, silences, request.language)}
        </Text>
      </g>
    )
  })
}

interface LabelProps extends PictureProps {
  readonly row: Row
  readonly layout: TimelineLayout
}

/** A date with its events, or articles with their outlets. */
function Label({ row: { moment, top }, layout, request: { language }, measure }: LabelProps) {
  const room = layout.gutter - layout.leaderWidth
  if (moment.articles.length > 0) {
    const { articleLabel } = timelineMessages[language]
    return moment.articles.map((article, index) => (
      <Text key={article.id} y={top + 14 + index * 17} type="small" isMuted>
        {`${articleLabel(toPublished(article, language))} · ${toOutlet(article, language)}`}
      </Text>
    ))
  }
  const date = wrapText(formatSpan(moment.span, language), room, 'small', measure)
  const events = moment.events.flatMap(({ name }) =>
    wrapText(name[language], room, 'small', measure),
  )
  return [...date, ...events].map((line, index) => {
    const y = top + LINE * index + 11
    return (
      <Text key={y} y={y} type="small" isMuted={index < date.length}>
        {line}
      </Text>
    )
  })
}
