import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { Popover } from '../../ui/Popover'
import { coverageMessages } from './coverage-messages'
import styles from './CoverageTable.module.css'
import type { QuietArticle } from './to-quiet'

interface QuietProps {
  readonly name: string
  readonly quiet: readonly QuietArticle[]
}

/** Articles that name an actor without a stance of its own, and who may have spoken for it there. */
export function Quiet({ name, quiet }: QuietProps) {
  const { quiet: messages } = useMessages(coverageMessages)
  const selection = useSelection()
  const spoken = quiet.filter(({ others }) => others.length > 0).length
  const perhaps = quiet.filter(({ hasOpen }) => hasOpen).length
  return (
    <>
      <Popover
        className={styles.more}
        name={messages.title(name)}
        label={
          <>
            <span aria-hidden="true">{quiet.length}</span>
            <span className="visually-hidden">{messages.label(name, quiet.length)}</span>
          </>
        }
      >
        {() => (
          <div className={styles.panel}>
            <p className={styles.term}>{messages.title(name)}</p>
            <ul>
              {quiet.map((each) => (
                <li key={each.article}>
                  <SelectionLink to={{ ...toPlace(selection, 'articles'), read: each.article }}>
                    {each.name}
                  </SelectionLink>
                  <Others quiet={each} />
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

function Others({ quiet: { others, hasOpen } }: { readonly quiet: QuietArticle }) {
  const { quiet: messages } = useMessages(coverageMessages)
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
