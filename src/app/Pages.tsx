import { lazy, Suspense, useCallback, useRef, type ReactNode } from 'react'
import { useLanguage, useMessages } from '../language/LanguageContext'
import type { Dossier } from '../model/dossier'
import { ANSWERS, BRIEFS, type Page, type Selection } from '../selection/selection'
import { toPlace } from '../selection/places'
import { useSelection } from '../selection/SelectionContext'
import { SelectionLink } from '../selection/SelectionLink'
import type { Everything, Stages } from '../selection/stages'
import { appMessages } from './app-messages'
import { WithTexts } from './Panes'
import { toPlaceTitle } from './place-title'
import styles from './Pages.module.css'
import { useScrollPlace, type ScrollPlaces } from './use-move'
import { ViewBoundary } from './ViewBoundary'
import { ViewLoading } from './ViewLoading'

const BriefView = lazy(async () => ({
  default: (await import('../views/brief/BriefView')).BriefView,
}))
const ChangesView = lazy(async () => ({
  default: (await import('../views/changes/ChangesView')).ChangesView,
}))
const CompareView = lazy(async () => ({
  default: (await import('../views/compare/CompareView')).CompareView,
}))
const ConditionsView = lazy(async () => ({
  default: (await import('../views/conditions/ConditionsView')).ConditionsView,
}))
const CoverageView = lazy(async () => ({
  default: (await import('../views/coverage/CoverageView')).CoverageView,
}))
const DisputesView = lazy(async () => ({
  default: (await import('../views/disputes/DisputesView')).DisputesView,
}))
const MethodView = lazy(async () => ({
  default: (await import('../views/method/MethodView')).MethodView,
}))
const NotebookView = lazy(async () => ({
  default: (await import('../views/notebook/NotebookView')).NotebookView,
}))
const ShiftsView = lazy(async () => ({
  default: (await import('../views/shifts/ShiftsView')).ShiftsView,
}))

interface PageViewProps {
  readonly page: Page
  readonly scrolled: ScrollPlaces
}

/** A page that is read from top to bottom, with its neighbours of the same kind above it. */
export function PageView({ page, scrolled }: PageViewProps) {
  const { pages } = useMessages(appMessages)
  const { embed } = useSelection()
  const scroller = useRef<HTMLDivElement>(null)
  const noteScroll = useScrollPlace(scroller, scrolled)
  return (
    <div ref={scroller} className={styles.scroll} onScroll={noteScroll}>
      {!embed && <SubNavigation page={page} />}
      <ViewBoundary key={page} name={pages[page]}>
        <Suspense fallback={<ViewLoading />}>
          <div className={styles.page}>
            <WithTexts>{(stages) => toView(page, stages)}</WithTexts>
          </div>
        </Suspense>
      </ViewBoundary>
      {!embed && <Colophon />}
    </div>
  )
}

function toView(page: Page, stages: Stages<Dossier>): ReactNode {
  const dossier = stages.matching
  switch (page) {
    case 'changes':
      return <ChangesView stages={stages} />
    case 'shifts':
      return <ShiftsView stages={stages} />
    case 'disputes':
      return <DisputesView dossier={dossier} />
    case 'conditions':
      return <ConditionsView dossier={dossier} />
    case 'coverage':
      return <CoverageView stages={stages} />
    case 'compare':
      return <CompareView stages={stages} />
    case 'method':
      return <MethodView dossier={stages.everything} />
    case 'notebook':
      return <Notebook dossier={stages.everything} />
    case 'actors':
    case 'commitments':
    case 'instruments':
    case 'people':
    case 'events':
      return <BriefView stages={stages} />
  }
}

/** What was pinned is compared with everything: what is not known on some day has not changed. */
function Notebook({ dossier }: { readonly dossier: Everything<Dossier> }) {
  const language = useLanguage()
  const nameOf = useCallback(
    (selection: Selection) => toPlaceTitle(dossier, dossier, selection, language),
    [dossier, language],
  )
  return <NotebookView dossier={dossier} nameOf={nameOf} />
}

function SubNavigation({ page }: { readonly page: Page }) {
  const { pages, subPages } = useMessages(appMessages)
  const selection = useSelection()
  const group = [ANSWERS, BRIEFS].find((known) => known.some((each) => each === page))
  if (group === undefined) return null
  return (
    <nav aria-label={subPages} className={styles.subPages}>
      {group.map((each) => (
        <SelectionLink
          key={each}
          to={toPlace(selection, each)}
          current={each === page ? 'page' : undefined}
        >
          {pages[each]}
        </SelectionLink>
      ))}
    </nav>
  )
}

/** On a phone the only way to these two: the tabs have no room for them. */
function Colophon() {
  const { pages, colophon } = useMessages(appMessages)
  const selection = useSelection()
  return (
    <nav aria-label={colophon} className={styles.colophon}>
      {(['method', 'notebook'] as const).map((page) => (
        <SelectionLink
          key={page}
          to={toPlace(selection, page)}
          current={page === selection.view ? 'page' : undefined}
        >
          {pages[page]}
        </SelectionLink>
      ))}
    </nav>
  )
}
