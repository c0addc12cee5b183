import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toDigits } from '../../language/digits'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { Popover } from '../../ui/Popover'
import { coverageMessages } from './coverage-messages'
import styles from './CoverageTable.module.css'
import type { ArticleWithoutStance } from './articles-without-stance'

interface ArticlesWithoutStanceProps {
  readonly name: string
  readonly withoutStance: readonly ArticleWithoutStance[]
}

/** Articles that name an actor without a stance of its own, and who may have spoken for it there. */
export function ArticlesWithoutStance({ name, withoutStance }: ArticlesWithoutStanceProps) {
  const { withoutStance: messages } = useMessages(coverageMessages)
  const language = useLanguage()
  const selection = useSelection()
  const spoken = withoutStance.filter(({ others }) => others.length > 0).length
  const perhaps = withoutStance.filter(({ hasOpen }) => hasOpen).length
  return (
    <>
      <Popover
        className={styles.more}
        name={messages.title(name)}
        label={
          <>
            <span aria-hidden="true">{toDigits(withoutStance.length, language)}</span>
            <span className="visually-hidden">{messages.label(name, withoutStance.length)}</span>
          </>
        }
      >
        {() => (
          <div className={styles.panel}>
            <p className={styles.term}>{messages.title(name)}</p>
            <ul>
              {withoutStance.map((each) => (
                <li key={each.article}>
                  <SelectionLink to={{ ...toPlace(selection, 'articles'), read: each.article }}>
                    {each.name}
                  </SelectionLink>
                  <Others withoutStance={each} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Popover>
      {spoken > 0 && <span className={styles.sentences}>{messages.spoken(spoken)}</span>}
      {perhaps > 0 && <span className={styles.sentences}>{messages.perhaps(perhaps)}</span>}
    </>
  )
}

function Others({
  withoutStance: { others, hasOpen },
}: {
  readonly withoutStance: ArticleWithoutStance
}) {
  const { withoutStance: messages } = useMessages(coverageMessages)
  const language = useLanguage()
  return (
    <p className={styles.others}>
      {others.length > 0
        ? messages.others(new Intl.ListFormat(language).format(others))
        : messages.none}
      {hasOpen && ` ${messages.open}`}
    </p>
  )
}
