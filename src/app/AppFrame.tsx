import { useRef } from 'react'
import { areNamed } from '../model/split-dossier'
import { isFiltered, isView } from '../selection/pages'
import { toHref } from '../selection/to-link'
import { isAsking } from '../selection/select-statements'
import type { Selection } from '../selection/selection'
import { useSelection, useSelectionState } from '../links/SelectionContext'
import { useLanguage, useMessages } from '../language/LanguageContext'
import { useDossierVersion } from '../query/dossier-version'
import { FindContext } from '../passages/drawings/find-context'
import { Only } from '../ui/Only'
import { useWidth, type Width } from '../ui/use-width'
import type { Fold } from '../views/filters/Filters'
import { FiltersView } from '../views/filters/FiltersView'
import { appMessages } from './app-messages'
import { AsOfPanel } from './layout/AsOfPanel'
import { Header } from './Header'
import { KeyPanel } from './key/KeyPanel'
import { lazyPart } from './lazy-part'
import styles from './AppFrame.module.css'
import { useKeptFocus } from './page/use-kept-focus'
import { useFocusOnPageChange, type ScrollPositions } from './page/use-page-change'
import { usePlaceTitle } from './page/use-place-title'
import { ShareProvider } from './outgoing/ShareProvider'
import { useFoundWords, useHeads, useTexts } from './StagesContext'
import { Boundary } from './layout/Boundary'
import { ViewBoundary } from './layout/ViewBoundary'
import { LaterFilterPanel } from './layout/LaterFilterPanel'
import { ViewLayout } from './layout/ViewLayout'
import { WhenIdle } from './WhenIdle'
import { PhoneTabs } from './layout/PhoneTabs'
import { toPhoneView } from './layout/phone-view'

const LinkNotices = lazyPart(
  'LinkNotices',
  async () => (await import('./notices/LinkNotices')).LinkNotices,
)
const StoryBar = lazyPart('StoryBar', async () => (await import('./guide/StoryBar')).StoryBar)
const CurrentQuestion = lazyPart(
  'CurrentQuestion',
  async () => (await import('./guide/CurrentQuestion')).CurrentQuestion,
)
const EmbedFooter = lazyPart(
  'EmbedFooter',
  async () => (await import('./outgoing/EmbedFooter')).EmbedFooter,
)

/** The frame of every page: header, filters, notices, the view itself, and tabs or a footer. */
export function AppFrame() {
  const { panes } = useMessages(appMessages)
  const width = useWidth()
  const selection = useSelection()
  const { view, embed, changed, story, at, asOf } = selection
  const { mark, isOfOthers } = useFoundWords()
  const { present, shown, missing } = useDossierVersion()
  const hasDropped = useSelectionState(({ dropped }) => dropped.length > 0)
  const { everything, known, matching } = useHeads()
  // A chosen article has its title with the texts, and a link is checked against the words of its passage.
  const texts = useTexts(at !== null || selection.article.length > 0)
  const isNotYetKnown =
    areNamed(everything) &&
    at !== null &&
    asOf !== null &&
    !known.statements.some(({ id }) => id === at)
  const hasLinkNotice =
    hasDropped || changed !== null || missing !== null || shown !== present || isNotYetKnown
  const title = usePlaceTitle()
  const main = useRef<HTMLElement>(null)
  const scrollPositions: ScrollPositions = useRef(new Map())
  // Before `useKeptFocus`, which only acts where the focus is lost.
  useFocusOnPageChange(main)
  useKeptFocus(main)
  return (
    <ShareProvider title={title} isOffered={!embed}>
      <WhenIdle title={title} />
      <div className={styles.page} data-embed={embed || undefined}>
        {!embed && <Header />}
        {!embed && isFiltered(view) && (
          <FiltersView
            dossier={matching}
            total={everything.statements.length}
            fold={{ what: toFold(selection, width ?? 'narrow'), isKnown: width !== null }}
            stances={texts.data?.everything.stances}
            question={width === 'narrow' && isAsking(selection) && <Question />}
            Panel={LaterFilterPanel}
            asOfPanel={<AsOfPanel />}
            keyPanel={<KeyPanel />}
          />
        )}
        <div className={styles.notices}>
          <div role="status">
            {hasLinkNotice && (
              <ViewBoundary name={panes.notices} fallback={null}>
                <LinkNotices />
              </ViewBoundary>
            )}
          </div>
          {story !== null && isView(view) && !embed && (
            <ViewBoundary name={panes.story} fallback={null}>
              <StoryBar />
            </ViewBoundary>
          )}
        </div>
        <main
          ref={main}
          id="views"
          tabIndex={-1}
          aria-label={title}
          aria-busy={isOfOthers}
          className={styles.main}
        >
          {embed && <h1 className="visually-hidden">{title}</h1>}
          <FindContext value={mark}>
            <ViewLayout scrollPositions={scrollPositions} />
          </FindContext>
        </main>
        {embed ? (
          <Boundary renderFailed={() => <SiteLink />}>
            <EmbedFooter title={title} />
          </Boundary>
        ) : (
          <Only at="narrow">
            <PhoneTabs />
          </Only>
        )}
      </div>
    </ShareProvider>
  )
}

function Question() {
  return (
    <Boundary renderFailed={() => null}>
      <CurrentQuestion />
    </Boundary>
  )
}

/** What a frame on another site must not be without, should its footer not load. */
function SiteLink() {
  const selection = useSelection()
  const { about } = useHeads().everything
  const name = about.name[useLanguage()]
  return (
    <a href={toHref({ ...selection, embed: false })} target="_blank" rel="noopener">
      {name}
    </a>
  )
}

/** Where there is little room, the filters make way for the views, and for the words of the story. */
function toFold(selection: Selection, width: Width): Fold {
  if (width === 'wide') return 'nothing'
  if (width === 'medium') return selection.story === null ? 'nothing' : 'legend'
  if (width === 'upright') return 'filters'
  const place = toPhoneView(selection)
  return place === 'matrix' || place === 'timeline' ? 'filters' : 'legend'
}
