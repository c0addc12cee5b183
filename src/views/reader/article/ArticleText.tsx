import { useRef, useState, type ReactNode } from 'react'
import { useMessages } from '../../../language/LanguageContext'
import { furnitureMessages } from '../../../language/messages/furniture-messages'
import type { StatementId } from '../../../model/dossier'
import type { Emphasis } from '../../../selection/emphasis'
import type { ReaderText } from '../../../selection/selection'
import styles from './ArticleText.module.css'
import type { BodyParagraph } from '../body-model'
import { MatchedText } from '../find/MatchedText'
import { EvidenceText } from './EvidenceText'
import { PassageChooser, type Choice } from '../passages/PassageChooser'
import { EventTag } from '../passages/EventTag'
import { PassageTags } from '../passages/PassageTags'
import type { TextPassage } from '../reader-model'
import { usePassagePointer } from './use-passage-pointer'
import { useTagFocus } from '../passages/use-tag-focus'

/** Of longer articles, only what is near the window is laid out. */
const MOST_LAID_OUT = 200

interface ArticleTextProps {
  readonly paragraphs: readonly BodyParagraph[]
  readonly text: ReaderText
  /** Of the original, BCP 47. */
  readonly language: string
  readonly selected: TextPassage | null
  readonly emphasis: ReadonlyMap<StatementId, Emphasis>
  /** Renders the selected passage below its paragraph. */
  readonly card: (passage: TextPassage) => ReactNode
  readonly onOpen: (id: StatementId) => void
  readonly onHover: (id: StatementId | null) => void
}

/** The paragraphs in the original, in English, or in both. */
export function ArticleText(props: ArticleTextProps) {
  const { paragraphs, text, language, selected, emphasis, card, onOpen, onHover } = props
  const furnitureNames = useMessages(furnitureMessages)
  const body = useRef<HTMLDivElement>(null)
  const [choice, setChoice] = useState<Choice | null>(null)
  const { toProps: toTagProps, handlers } = useTagFocus(paragraphs, selected)
  const choose = (passages: readonly TextPassage[], source: HTMLElement) =>
    setChoice({ passages, source })
  usePassagePointer(body, {
    onHover,
    onOpen: (ids, source) => {
      const passages = paragraphs.flatMap((paragraph) =>
        paragraph.passages.filter(({ id }) => ids.includes(id)),
      )
      const [only, ...others] = passages
      if (only === undefined) return
      if (others.length === 0) onOpen(only.id)
      else choose(passages, source)
    },
  })
  const tags = { emphasis, selected, toTagProps, onOpen, onHover, onMore: choose }

  return (
    <div
      ref={body}
      className={styles.body}
      data-long={paragraphs.length > MOST_LAID_OUT || undefined}
      {...handlers}
    >
      {paragraphs.map((one) => (
        <div key={one.paragraph.line} className={styles.row}>
          <div
            className={styles.pair}
            data-furniture={one.paragraph.furniture !== null || undefined}
          >
            {one.paragraph.furniture !== null && (
              <span className={styles.kind}>{furnitureNames[one.paragraph.furniture]}</span>
            )}
            {text !== 'english' && (
              <p className={styles.original} lang={language} dir="auto">
                <EvidenceText paragraph={one} tags={tags} />
              </p>
            )}
            {text !== 'original' && (
              <p
                className={styles.english}
                lang="en"
                data-told={(text === 'english' && one.told !== null) || undefined}
                tabIndex={text === 'english' && one.told !== null ? -1 : undefined}
              >
                <MatchedText text={one.paragraph.english} matches={one.matches.rendering} />
                {text === 'english' && <PassageTags passages={one.passages} {...tags} all />}
                {text === 'english' && one.told !== null && <EventTag event={one.told} />}
              </p>
            )}
          </div>
          {selected !== null && one.passages.includes(selected) && card(selected)}
        </div>
      ))}
      <PassageChooser choice={choice} onOpen={onOpen} onClose={() => setChoice(null)} />
    </div>
  )
}
