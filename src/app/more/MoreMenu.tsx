import { Bookmark, BookOpenText, Flag, History, Keyboard, Table2 } from 'lucide-react'
import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { actMessages } from '../../language/messages/act-messages'
import { KeyboardButton } from '../../links/KeyboardButton'
import { ReportButton } from '../../links/ShareButton'
import { SelectionLink } from '../../links/SelectionLink'
import { useSelection } from '../../links/SelectionContext'
import { useNotebookCount } from '../../notebook/use-notebook-count'
import { useDossierVersion } from '../../query/dossier-version'
import { findReleaseDay } from '../../query/releases'
import { PAGES, type Page } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { useWidth } from '../../ui/use-width'
import { appMessages } from '../app-messages'
import { moreMessages } from './more-messages'
import styles from './MoreMenu.module.css'
import { ClassCopyLink } from './ClassCopyLink'
import { ThemeChoice } from './ThemeChoice'

const PAGE = { kind: 'page' } as const

/** The data, the versions, theme and keys; on a phone also the pages for which the tabs have no room. */
export function MoreMenu() {
  const { keyboard } = useMessages(moreMessages)
  const { report } = useMessages(actMessages)
  const isNarrow = useWidth() === 'narrow'
  return (
    <div className={styles.menu}>
      <PagesWithoutTab isNarrow={isNarrow} />
      <ThemeChoice />
      <ReportButton target={PAGE} className={styles.item}>
        <Flag size={18} aria-hidden="true" />
        {report}
      </ReportButton>
      <KeyboardButton className={styles.item}>
        <Keyboard size={18} aria-hidden="true" />
        {keyboard}
        <kbd aria-hidden="true" className={styles.key}>
          ?
        </kbd>
      </KeyboardButton>
    </div>
  )
}

function PagesWithoutTab({ isNarrow }: { readonly isNarrow: boolean }) {
  const { pages } = useMessages(moreMessages)
  const { notebook } = useMessages(appMessages)
  const language = useLanguage()
  const selection = useSelection()
  const count = useNotebookCount()
  const day = findReleaseDay(useDossierVersion().shown)
  const toProps = (page: Page) => ({
    to: toPlace(selection, page),
    className: styles.item,
    current: page === selection.view ? ('page' as const) : undefined,
  })
  return (
    <nav aria-label={pages} className={styles.pages}>
      {isNarrow && (
        <>
          <SelectionLink {...toProps('method')}>
            <BookOpenText size={18} aria-hidden="true" />
            {PAGES.method.name[language]}
          </SelectionLink>
          <SelectionLink {...toProps('notebook')}>
            <Bookmark size={18} aria-hidden="true" />
            {notebook(count)}
          </SelectionLink>
        </>
      )}
      <SelectionLink {...toProps('data')}>
        <Table2 size={18} aria-hidden="true" />
        {PAGES.data.name[language]}
      </SelectionLink>
      <SelectionLink {...toProps('versions')}>
        <History size={18} aria-hidden="true" />
        {PAGES.versions.name[language]}
        {day !== null && <span className={styles.aside}>{formatDay(day, language)}</span>}
      </SelectionLink>
      <ClassCopyLink className={styles.item} />
    </nav>
  )
}
