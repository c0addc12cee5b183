import { Fragment, type ReactNode } from 'react'
import type { Emphasis } from '../../../selection/emphasis'
import type { BodyParagraph, BodySegment } from '../body-model'
import { MatchedText } from '../find/MatchedText'
import styles from './EvidenceText.module.css'
import { EventTag } from '../passages/EventTag'
import { PassageTags, type TagsContext } from '../passages/PassageTags'
import type { TextPassage } from '../reader-model'

interface EvidenceTextProps {
  readonly paragraph: BodyParagraph
  readonly tags: TagsContext
}

/** A paragraph of the original with its evidence marked, and a tag at the end of each passage. */
export function EvidenceText({ paragraph, tags }: EvidenceTextProps) {
  const { before, segments, lanes, matches } = paragraph
  // Segments join to the text, so that each starts where those before it end, in UTF-16 units too.
  const starts = segments.map((_, place) => {
    return (
      before.length +
      segments
        .slice(0, place)
        .map(({ text }) => text)
        .join('').length
    )
  })
  const runs = segments.map((segment, place) => {
    const text = (
      <MatchedText text={segment.text} offset={starts[place] ?? 0} matches={matches.original} />
    )
    return (
      <Fragment key={segment.start}>
        {segment.covering.length === 0 && segment.told === null ? (
          text
        ) : (
          <Run segment={segment} lanes={lanes} emphasis={tags.emphasis}>
            {text}
          </Run>
        )}
        {segment.ending.length > 0 && <PassageTags passages={segment.ending} {...tags} />}
        {segment.endsTold !== null && <EventTag event={segment.endsTold} />}
      </Fragment>
    )
  })
  return (
    <>
      {before !== '' && (
        <span className={styles.before}>
          <MatchedText text={before} matches={matches.original} />
        </span>
      )}
      {runs}
    </>
  )
}

interface RunProps {
  readonly segment: BodySegment
  readonly lanes: ReadonlyMap<TextPassage, number>
  readonly emphasis: TagsContext['emphasis']
  readonly children: ReactNode
}

const STRENGTH: readonly Emphasis[] = ['selected', 'hovered', 'related', 'none']

function Run({ segment: { covering, told }, lanes, emphasis, children }: RunProps) {
  const strongest = STRENGTH.find((one) => covering.some(({ id }) => emphasis.get(id) === one))
  const passing = covering.filter(({ passes }) => passes)
  // The innermost passage gives the colour, because it is the most specific.
  const inner = passing.toSorted((a, b) => length(a) - length(b))[0]
  return (
    <mark
      className={styles.run}
      data-statements={covering.map(({ id }) => id).join(' ') || undefined}
      data-told={told !== null || undefined}
      data-hue={inner?.hue}
      data-deep={passing.length > 1 || undefined}
      data-emphasis={strongest}
      data-lanes={Math.max(0, ...covering.map((passage) => lanes.get(passage) ?? 0)) + 1}
      tabIndex={-1}
    >
      {toUnderlined(children, covering, lanes)}
    </mark>
  )
}

/** Nests one underline per lane, nearest to the text innermost; gaps keep their space. */
function toUnderlined(
  text: ReactNode,
  covering: readonly TextPassage[],
  lanes: ReadonlyMap<TextPassage, number>,
): ReactNode {
  const byLane = new Map(covering.map((passage) => [lanes.get(passage) ?? 0, passage]))
  let content = text
  for (let lane = 0; lane <= Math.max(...byLane.keys()); lane += 1) {
    const passage = byLane.get(lane)
    content = (
      <span
        className={styles.line}
        data-lane={lane}
        data-hue={passage?.hue}
        data-open={passage?.isOpen || undefined}
        data-filtered-out={passage?.passes === false || undefined}
      >
        {content}
      </span>
    )
  }
  return content
}

function length({ quote }: TextPassage): number {
  return quote.end - quote.start
}
