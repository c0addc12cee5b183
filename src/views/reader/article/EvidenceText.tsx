import { Fragment, type ReactNode } from 'react'
import type { Emphasis } from '../../../selection/emphasis'
import type { BodyParagraph } from '../body-model'
import styles from './EvidenceText.module.css'
import { PassageTags, type TagsContext } from '../passages/PassageTags'
import type { TextPassage } from '../reader-model'
import type { Segment } from '../passages/to-segments'

interface EvidenceTextProps {
  readonly paragraph: BodyParagraph
  readonly tags: TagsContext
}

/** A paragraph of the original with its evidence marked, and a tag at the end of each passage. */
export function EvidenceText({ paragraph, tags }: EvidenceTextProps) {
  const { before, segments, lanes } = paragraph
  const runs = segments.map((segment) => (
    <Fragment key={segment.start}>
      {segment.covering.length === 0 ? (
        segment.text
      ) : (
        <Run segment={segment} lanes={lanes} emphasis={tags.emphasis} />
      )}
      {segment.ending.length > 0 && <PassageTags passages={segment.ending} {...tags} />}
    </Fragment>
  ))
  return (
    <>
      {before !== '' && <span className={styles.before}>{before}</span>}
      {runs}
    </>
  )
}

interface RunProps {
  readonly segment: Segment<TextPassage>
  readonly lanes: ReadonlyMap<TextPassage, number>
  readonly emphasis: TagsContext['emphasis']
}

const STRENGTH: readonly Emphasis[] = ['selected', 'hovered', 'related', 'none']

function Run({ segment: { text, covering }, lanes, emphasis }: RunProps) {
  const strongest = STRENGTH.find((one) => covering.some(({ id }) => emphasis.get(id) === one))
  const passing = covering.filter(({ passes }) => passes)
  // The innermost passage gives the colour, because it is the most specific.
  const inner = passing.toSorted((a, b) => length(a) - length(b))[0]
  return (
    <mark
      className={styles.run}
      data-statements={covering.map(({ id }) => id).join(' ')}
      data-hue={inner?.hue}
      data-deep={passing.length > 1 || undefined}
      data-emphasis={strongest}
      data-lanes={Math.max(...covering.map((passage) => lanes.get(passage) ?? 0)) + 1}
      tabIndex={-1}
    >
      {toUnderlined(text, covering, lanes)}
    </mark>
  )
}

/** Nests one underline per lane, nearest to the text innermost; gaps keep their space. */
function toUnderlined(
  text: string,
  covering: readonly TextPassage[],
  lanes: ReadonlyMap<TextPassage, number>,
): ReactNode {
  const byLane = new Map(covering.map((passage) => [lanes.get(passage) ?? 0, passage]))
  let content: ReactNode = text
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
