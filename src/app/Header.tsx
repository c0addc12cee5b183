import { Bookmark, Link as LinkIcon, Share2, SunMoon } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { actMessages } from '../language/messages/act-messages'
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
import { toLink } from '../selection/to-link'
import button from '../ui/Button.module.css'
import { CopyButton } from '../ui/CopyButton'
import { useWidth } from '../ui/use-width'
import { SearchBox, type ResultsProps } from '../views/search/SearchBox'
import { appMessages } from './app-messages'
import styles from './Header.module.css'
import { useTexts } from './StagesContext'
import { chooseTheme, readTheme, THEMES, type Theme } from './theme'
import { ViewBoundary } from './layout/ViewBoundary'
import { ViewLoading } from './layout/ViewLoading'

const SearchResultsView = lazy(async () => ({
  default: (await import('../views/search/SearchResultsView')).SearchResultsView,
}))

/** Each language in its own words, whatever the page's language. */
const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'English' } as const

export function Header() {
  const messages = useMessages(appMessages)
  const acts = useMessages(actMessages)
  const language = useLanguage()
  const selection = useSelection()
  const width = useWidth()
  const home = { ...DEFAULT_SELECTION, lang: selection.lang }
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#views">
        {messages.skipToMatrix}
      </a>
      <h1 className={styles.title}>
        <SelectionLink to={home}>Who Pledged What</SelectionLink>
      </h1>
      <SearchBox onLeave={() => document.getElementById('views')?.focus({ preventScroll: true })}>
        {(results) => (
          <ViewBoundary name={messages.search}>
            <Suspense fallback={<ViewLoading />}>
              <FoundInTexts {...results} />
            </Suspense>
          </ViewBoundary>
        )}
      </SearchBox>
      {width !== 'narrow' && (
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
      )}
      <ThemeChoice />
      <LanguageChoice />
      <NotebookLink />
      <span className={styles.share}>
        <ShareButton
          target={{ kind: 'page' }}
          label={acts.share}
          className={width === 'wide' ? button.bordered : button.icon}
        >
          {width === 'wide' ? acts.share : <Share2 size={18} aria-hidden="true" />}
        </ShareButton>
        {/* On a phone, the share dialog has it. */}
        {width !== 'narrow' && (
          <CopyButton
            getText={() => toLink(selection)}
            label={acts.copyLink}
            icon={<LinkIcon size={18} aria-hidden="true" />}
            copiedLabel={acts.linkCopied}
            failedLabel={acts.copyByHand}
          />
        )}
      </span>
    </header>
  )
}

function FoundInTexts(results: ResultsProps) {
  return <SearchResultsView texts={useTexts()} {...results} />
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

function NotebookLink() {
  const { notebook } = useMessages(appMessages)
  const selection = useSelection()
  const count = useNotebookCount()
  const isNarrow = useWidth() === 'narrow'
  // On a phone the link at the foot of the page will do for an empty notebook.
  if (isNarrow && count === 0) return null
  return (
    <SelectionLink
      to={toPlace(selection, 'notebook')}
      className={styles.notebook}
      label={notebook(count)}
      current={selection.view === 'notebook' ? 'page' : undefined}
    >
      <Bookmark size={18} aria-hidden="true" />
      {count > 0 && !isNarrow && <span>{count}</span>}
    </SelectionLink>
  )
}

function LanguageChoice() {
  const messages = useMessages(appMessages)
  const current = useLanguage()
  const { showLanguage } = useIntents()
  return (
    <div role="group" aria-label={messages.language} className={styles.languages}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={LANGUAGE_NAMES[language]}
          aria-pressed={language === current}
          onClick={() => showLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  )
}

function ThemeChoice() {
  const { theme: messages } = useMessages(appMessages)
  const [theme, setTheme] = useState<Theme>(readTheme)
  const choose = (value: string) => {
    const chosen = THEMES.find((known) => known === value) ?? 'system'
    chooseTheme(chosen)
    setTheme(chosen)
  }
  return (
    <span className={styles.theme}>
      <SunMoon size={18} aria-hidden="true" />
      <select
        aria-label={messages.label}
        value={theme}
        onChange={(event) => choose(event.target.value)}
      >
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {messages[value]}
          </option>
        ))}
      </select>
    </span>
  )
}
