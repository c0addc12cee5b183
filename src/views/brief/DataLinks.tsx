import { findFeedSubject, toFeedPath } from '../../export/feed-paths'
import { useLanguage } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { HAS_FEEDS } from '../../query/releases'
import { toPlaceName } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { toFileHref } from '../../selection/to-link'
import styles from './DataLinks.module.css'

interface DataLinksProps {
  /** From the site's root, without the extension. */
  readonly path: string
  /** Of the page, for the names of the links. */
  readonly title: string
}

/** The statements of the page as files, whatever the filters and the day. */
export function DataLinks({ path, title }: DataLinksProps) {
  const language = useLanguage()
  const selection = useSelection()
  const feed = HAS_FEEDS ? findFeedSubject(`/${path}`) : null
  const toLink = (extension: string, name: string) => (
    <a href={toFileHref(`${path}.${extension}`)} download aria-label={`${name}: ${title}`}>
      {name}
    </a>
  )
  return (
    <p className={styles.data}>
      <SelectionLink to={toPlace(selection, 'data')}>{toPlaceName('data')[language]}</SelectionLink>
      : {toLink('csv', 'CSV')}, {toLink('json', 'JSON')}
      {feed !== null && (
        <>
          ,{' '}
          <a href={toFileHref(toFeedPath(feed, language))} aria-label={`Atom: ${title}`}>
            Atom
          </a>
        </>
      )}
    </p>
  )
}
