import { Bookmark, Ellipsis, Link as LinkIcon, Share2 } from 'lucide-react'
import { actMessages } from '../language/messages/act-messages'
import { LANGUAGE_NAMES } from '../language/language-names'
import { useLanguage, useMessages } from '../language/LanguageContext'
import { keysOf } from '../model/keys-of'
import { useNotebookCount } from '../notebook/use-notebook-count'
import { LANGUAGES, type LocalText } from '../model/vocabulary'
import { PAGE_GROUPS, PAGES, pagesOf, VIEW_NAMES, VIEWS, type Page } from '../selection/pages'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toPlace } from '../selection/places'
import { useIntents, useSelection } from '../links/SelectionContext'
import { ShareButton } from '../links/ShareButton'
import { SelectionLink } from '../links/SelectionLink'
import { toHref, toLink } from '../selection/to-link'
import button from '../ui/Button.module.css'
import { CopyButton } from '../ui/CopyButton'
import { Only } from '../ui/Only'
import { Popover } from '../ui/Popover'
import { SearchBox } from '../views/search/SearchBox'
import { appMessages } from './app-messages'
import styles from './Header.module.css'
import { lazyPart } from './lazy-part'
import { useHeads } from './StagesContext'
import { ViewBoundary } from './layout/ViewBoundary'

const FoundInTexts = lazyPart(
  'FoundInTexts',
  async () => (await import('./FoundInTexts')).FoundInTexts,
)
const MoreMenu = lazyPart('MoreMenu', async () => (await import('./more/MoreMenu')).MoreMenu)

const PAGE = { kind: 'page' } as const

function focusViews() {
  document.getElementById('views')?.focus({ preventScroll: true })
}

export function Header() {
  const messages = useMessages(appMessages)
  const acts = useMessages(actMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { about } = useHeads().everything
  const home = { ...DEFAULT_SELECTION, lang: selection.lang }
  return (
    <header className={styles.header}>
      <a
        className={styles.skip}
        href="#views"
        onClick={(event) => {
          // The address has no fragments.
          event.preventDefault()
          focusViews()
        }}
      >
        {messages.skipToMatrix}
      </a>
      <h1 className={styles.title}>
        <SelectionLink to={home}>{about.name[language]}</SelectionLink>
      </h1>
      <SearchBox onLeave={focusViews}>
        {(results) => (
          <ViewBoundary name={messages.search}>
            <FoundInTexts {...results} />
          </ViewBoundary>
        )}
      </SearchBox>
      <Only at="aboveNarrow">
        <nav aria-label={messages.views} className={styles.views}>
          {VIEWS.map((view) => (
            <SelectionLink
              key={view}
              to={{ ...selection, view, subject: null }}
              current={selection.view === view ? 'page' : undefined}
            >
              {VIEW_NAMES[view][language]}
            </SelectionLink>
          ))}
          <PageLinks />
        </nav>
      </Only>
      <LanguageChoice />
      <Only at="aboveNarrow">
        <NotebookLink />
      </Only>
      <span className={styles.share}>
        <Only at="wide">
          <ShareButton target={PAGE} label={acts.share} className={button.bordered}>
            {acts.share}
          </ShareButton>
        </Only>
        <Only at="belowWide">
          <ShareButton target={PAGE} label={acts.share} className={button.icon}>
            <Share2 size={18} aria-hidden="true" />
          </ShareButton>
        </Only>
        {/* On a phone, the share dialog has it. */}
        <Only at="aboveNarrow">
          <CopyButton
            getText={() => toLink(selection)}
            label={acts.copyLink}
            icon={<LinkIcon size={18} aria-hidden="true" />}
            copiedLabel={acts.linkCopied}
            failedLabel={acts.copyByHand}
          />
        </Only>
      </span>
      {/* Closes when a link in it is followed. */}
      <More key={selection.view} />
    </header>
  )
}

/** Links beside the views: each page group by its first page, and the method. */
const ENTRIES: readonly { readonly name: LocalText; readonly pages: readonly Page[] }[] = [
  ...keysOf(PAGE_GROUPS).map((group) => ({ name: PAGE_GROUPS[group], pages: pagesOf(group) })),
  { name: PAGES.method.name, pages: ['method'] },
]

function PageLinks() {
  const language = useLanguage()
  const selection = useSelection()
  return ENTRIES.map(({ name, pages }) => (
    <SelectionLink
      key={name.en}
      to={toPlace(selection, pages[0] ?? 'method')}
      current={pages.some((page) => page === selection.view) ? 'page' : undefined}
    >
      {name[language]}
    </SelectionLink>
  ))
}

/** What is needed seldom; on a phone, also the pages that have no tab. */
function More() {
  const { more } = useMessages(appMessages)
  const label = (
    <>
      <Ellipsis size={18} aria-hidden="true" />
      <span className="visually-hidden">{more}</span>
    </>
  )
  return (
    <Popover label={label} name={more} className={`${button.icon} ${styles.more}`}>
      {() => (
        <ViewBoundary name={more}>
          <MoreMenu />
        </ViewBoundary>
      )}
    </Popover>
  )
}

function NotebookLink() {
  const { notebook } = useMessages(appMessages)
  const selection = useSelection()
  const count = useNotebookCount()
  return (
    <SelectionLink
      to={toPlace(selection, 'notebook')}
      className={styles.notebook}
      label={notebook(count)}
      current={selection.view === 'notebook' ? 'page' : undefined}
    >
      <Bookmark size={18} aria-hidden="true" />
      {count > 0 && <span>{count}</span>}
    </SelectionLink>
  )
}

function LanguageChoice() {
  const messages = useMessages(appMessages)
  const current = useLanguage()
  const { showLanguage } = useIntents()
  const selection = useSelection()
  return (
    <div role="group" aria-label={messages.language} className={styles.languages}>
      <noscript>
        {LANGUAGES.map((language) => (
          <a key={language} href={toHref({ ...selection, lang: language })} hrefLang={language}>
            {language.toUpperCase()}
          </a>
        ))}
      </noscript>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={`${LANGUAGE_NAMES[language]} (${language.toUpperCase()})`}
          aria-pressed={language === current}
          onClick={() => showLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
