import { useLanguage, useMessages } from '../language/LanguageContext'
import { lowerFirst } from '../language/lower-first'
import type { Dossier } from '../model/dossier'
import { passagesMessages } from '../passages/passages-messages'
import type { Passage } from '../passages/passage'
import { toSharedSelection } from '../selection/share-target'
import { useSelection } from '../selection/SelectionContext'
import { toLink } from '../selection/to-link'
import { StanceMark } from '../ui/StanceMark'
import styles from './PrintPassage.module.css'

interface PrintPassageProps {
  readonly passage: Passage
  readonly dossier: Dossier
  /** In the margin of an article. */
  readonly number?: number
}

/** A passage that can be checked on paper: its words, whose they are, when, where, and its link. */
export function PrintPassage({ passage, dossier, number }: PrintPassageProps) {
  const messages = useMessages(passagesMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { stance, speakers, voice, outlet, likelyOutlet, conditions, limits, note } = passage
  const target = { kind: 'quote', statement: passage.id } as const
  const link = toLink(toSharedSelection({ ...selection, embed: false }, target, dossier))
  const list = new Intl.ListFormat(language)
  const names = list.format(
    speakers.map(({ name, role }) => (role === null ? name : messages.speaker(name, role))),
  )
  const where =
    outlet ?? (likelyOutlet === null ? messages.outletNotStated : messages.likely(likelyOutlet))
  const source = [
    voice === 'reported' && names !== '' ? null : names,
    voice === 'reported' && names !== '' ? messages.reportedBy(names) : messages.voices[voice],
    passage.said,
    messages.article(where, passage.published),
  ].filter((part) => part !== null && part !== '')
  const facts = [
    conditions.length > 0 && `${messages.conditions}: ${conditions.join('; ')}`,
    limits !== null && `${messages.limits}: ${limits}`,
    passage.instrument !== null && `${messages.instrument}: ${passage.instrument}`,
    note !== null && `${messages.note}: ${note}`,
  ].filter((fact) => fact !== false)
  return (
    <div className={styles.passage}>
      <div className={styles.margin}>
        <p className={styles.stance}>
          {number !== undefined && <span className={styles.number}>{number}</span>}
          <StanceMark mark={stance.mark} hue={stance.hue} />{' '}
          {lowerFirst(stance.name[language], language)}
        </p>
        <p>{list.format(passage.actors)}</p>
        <p>{passage.commitment}</p>
      </div>
      <div>
        <blockquote lang={passage.language} className={styles.quote}>
          “{passage.quote}”
        </blockquote>
        <p className={styles.gloss}>
          <span lang="en">{passage.gloss}</span> ({messages.rendering})
        </p>
        <p className={styles.source}>{source.join(' · ')}</p>
        {facts.map((fact) => (
          <p key={fact} className={styles.source}>
            {fact}
          </p>
        ))}
        <p className={styles.link}>
          <a href={link}>{link}</a>
        </p>
      </div>
    </div>
  )
}
