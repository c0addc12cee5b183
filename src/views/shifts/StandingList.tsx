import { Fragment } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { toCellName } from '../../language/names'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import answer from '../../ui/Answer.module.css'
import { LongList } from '../../ui/LongList'
import { StanceMark } from '../../ui/marks/StanceMark'
import styles from './Shifts.module.css'
import { shiftsMessages } from './shifts-messages'
import type { StandingStance } from './shifts-model'

/** Stances that no later article repeats, folded. */
export function StandingList({ standing }: { readonly standing: readonly StandingStance[] }) {
  const messages = useMessages(shiftsMessages)
  const { showAll } = useMessages(actMessages)
  return (
    <details className={styles.more}>
      <summary className={styles.heading}>{messages.standing(standing.length)}</summary>
      <p className={answer.aside}>{messages.standingLead}</p>
      <p className={answer.aside}>{messages.standingRule}</p>
      <LongList className={styles.standing} items={standing} showAll={showAll(standing.length)}>
        {(each) => <StandingItem key={each.key} standing={each} />}
      </LongList>
    </details>
  )
}

function StandingItem({ standing }: { readonly standing: StandingStance }) {
  const messages = useMessages(shiftsMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { cell, actor, part, stance, attribution, when, silent, speaking } = standing
  return (
    <li>
      <StanceMark mark={stance.mark} hue={stance.hue} />{' '}
      <SelectionLink to={{ ...toPlace(selection, 'board'), cell }}>
        {toCellName(actor, part, language)}
      </SelectionLink>
      : {lowerFirst(stance.name[language], language)}
      <span className={answer.aside}>
        {[messages.saidWhen(when), attribution].filter((fact) => fact !== null).join(' · ')}
      </span>
      <ArticleLinks label={messages.silent(silent.length)} articles={silent} />
      {speaking.length > 0 && (
        <ArticleLinks label={messages.speaking(speaking.length)} articles={speaking} />
      )}
    </li>
  )
}

function ArticleLinks({
  label,
  articles,
}: {
  readonly label: string
  readonly articles: StandingStance['silent']
}) {
  const selection = useSelection()
  return (
    <span className={answer.aside}>
      {label}{' '}
      {articles.map(({ id, name }, place) => (
        <Fragment key={id}>
          {place > 0 && '; '}
          <SelectionLink to={{ ...toPlace(selection, 'articles'), read: id }}>{name}</SelectionLink>
        </Fragment>
      ))}
    </span>
  )
}
