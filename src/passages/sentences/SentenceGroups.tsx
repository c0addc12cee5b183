import {
  startTransition,
  use,
  useDeferredValue,
  useId,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import type { Dossier, StatementId } from '../../model/dossier'
import type { Stance } from '../../model/vocabulary'
import button from '../../ui/Button.module.css'
import { useIsWritten } from '../../ui/use-is-written'
import { StanceMark } from '../../ui/marks/StanceMark'
import { AwaitWordsContext } from '../drawings/await-words-context'
import type { PassageIntents } from '../drawings/PassageItem'
import { SentenceItem } from './SentenceItem'
import styles from './SentenceGroups.module.css'
import { sentencesMessages } from './sentences-messages'
import { toItems, type SentencesModel, type StanceGroup } from './sentences-model'
import { StanceSummary } from './StanceSummary'

export interface SentenceGroupsProps {
  readonly model: Pick<SentencesModel, 'counted' | 'groups'>
  readonly dossier: Dossier
  /** The statement whose article the reader has just left: its sentence is shown again. */
  readonly left: StatementId | null
  readonly intents: PassageIntents
  /** Stands between the summary and the sentences. */
  readonly children?: ReactNode
}

/** So many sentences of one stance are shown at first, whose words are there. */
export const FIRST_SENTENCES = 12

/** Who takes which stance, then their sentences. */
export function SentenceGroups({
  model: { counted, groups },
  children,
  ...rest
}: SentenceGroupsProps) {
  const id = useId()
  return (
    <>
      <p className={styles.counted}>{counted}</p>
      {groups.length > 1 && (
        <StanceSummary
          groups={groups}
          findHeading={({ stance }) => document.getElementById(toHeadingId(id, stance))}
        />
      )}
      {children}
      {groups.map((group) => (
        <Group
          key={group.stance.id}
          group={group}
          titleId={toHeadingId(id, group.stance)}
          {...rest}
        />
      ))}
    </>
  )
}

function toHeadingId(list: string, stance: Stance): string {
  return `${list}-${stance.id}`
}

interface GroupProps extends Omit<SentenceGroupsProps, 'model' | 'children'> {
  readonly group: StanceGroup
  readonly titleId: string
}

function Group({ group, titleId, left, ...rest }: GroupProps) {
  const awaitWords = use(AwaitWordsContext)
  const { stance, counted, statements } = group
  const { showAll } = useMessages(sentencesMessages)
  const language = useLanguage()
  const [isWhole, setIsWhole] = useState(
    () =>
      statements.some(({ id }) => id === left) &&
      !toItems(statements, FIRST_SENTENCES).some((item) => item.some(({ id }) => id === left)),
  )
  if (isWhole) awaitWords(statements)
  const items = useMemo(
    () => toItems(statements, isWhole ? Infinity : FIRST_SENTENCES),
    [statements, isWhole],
  )
  const shown = items.map((item) => (
    <SentenceItem key={item[0].id} statements={item} left={left} {...rest} />
  ))
  // What was pressed answers at once; dozens of sentences follow, unless one of them takes the focus.
  const isAtOnce = useIsWritten() || left !== null
  const drawn = useDeferredValue(shown, isAtOnce ? shown : [])
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <h3 id={titleId} tabIndex={-1} className={styles.stance} data-hue={stance.hue}>
        <StanceMark mark={stance.mark} hue={stance.hue} /> {stance.name[language]}{' '}
        <span className={styles.counted}>{counted}</span>
      </h3>
      <ul>{drawn}</ul>
      {items.flat().length < statements.length && (
        <button
          type="button"
          className={button.bordered}
          onClick={() => startTransition(() => setIsWhole(true))}
        >
          {showAll(statements.length, lowerFirst(stance.name[language], language))}
        </button>
      )}
    </section>
  )
}
