import { useLanguage, useMessages } from '../language/LanguageContext'
import { toStanceWords } from '../passages/words/stance-words'
import { toFactLines } from '../passages/words/statement-details'
import { toFactText, toNoteFact } from '../passages/words/statement-facts'
import type { Dossier } from '../model/dossier'
import { passagesMessages } from '../passages/passages-messages'
import type { Passage } from '../passages/passage'
import { toSourceWords } from '../passages/words/source-words'
import { toSharedSelection } from '../selection/share-target'
import { useSelection } from '../links/SelectionContext'
import { toLink } from '../selection/to-link'
import { StanceMark } from '../ui/marks/StanceMark'
import styles from './PrintPassage.module.css'

interface PrintPassageProps {
  readonly passage: Passage
  readonly dossier: Dossier
  /** In the margin of an article. */
  readonly number?: number
}

/** A passage that can be checked on paper: quote, speaker, date, source, and link. */
export function PrintPassage({ passage, dossier, number }: PrintPassageProps) {
  const messages = useMessages(passagesMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { stance, reading } = passage
  const target = { kind: 'quote', statement: passage.id } as const
  const link = toLink(toSharedSelection({ ...selection, embed: false }, target, dossier))
  const note = toNoteFact(passage, language).map((fact) => toFactText(fact, language))
  const rendering = (
    <p className={styles.gloss}>
      <span lang="en">{passage.gloss}</span> ({messages.rendering})
    </p>
  )
  return (
    <div className={styles.passage}>
      <div className={styles.margin}>
        <p className={styles.stance}>
          {number !== undefined && <span className={styles.number}>{number}</span>}
          <StanceMark mark={stance.mark} hue={stance.hue} isOpen={reading === 'open'} />{' '}
          {toStanceWords(stance, reading, language)}
        </p>
        <p>{passage.who}</p>
        <p>{passage.commitment}</p>
      </div>
      <div>
        {language === 'en' && rendering}
        <blockquote lang={passage.language} dir="auto" className={styles.quote}>
          “{passage.quote}”
        </blockquote>
        {[toSourceWords(passage, language), ...toFactLines(passage, language), ...note].map(
          (line) => (
            <p key={line} className={styles.source}>
              {line}
            </p>
          ),
        )}
        {language !== 'en' && rendering}
        <p className={styles.link}>
          <a href={link}>{link}</a>
        </p>
      </div>
    </div>
  )
}
