import { lazy, Suspense, type ReactNode } from 'react'
import { useMessages } from '../language/LanguageContext'
import type { Dossier, DossierIndex } from '../model/dossier'
import { ANSWERS, BRIEFS, type Page } from '../selection/selection'
import { toPlace } from '../selection/places'
import { useSelection } from '../selection/SelectionContext'
import { SelectionLink } from '../selection/SelectionLink'
import { appMessages } from './app-messages'
import { WithTexts } from './Panes'
import styles from './Pages.module.css'
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

/** A page that is read from top to bottom, with its neighbours of the same kind above it. */
export function PageView({ index, page }: { readonly index: DossierIndex; readonly page: Page }) {
  const { pages } = useMessages(appMessages)
  return (
    <div className={styles.scroll}>
      <SubNavigation page={page} />
      <ViewBoundary key={page} name={pages[page]}>
        <Suspense fallback={<ViewLoading />}>
          <div className={styles.page}>
            {page === 'method' ? (
              <MethodView index={index} />
            ) : (
              <WithTexts index={index}>{(dossier) => toView(page, dossier)}</WithTexts>
            )}
          </div>
        </Suspense>
      </ViewBoundary>
    </div>
  )
}

function toView(page: Exclude<Page, 'method'>, dossier: Dossier): ReactNode {
  switch (page) {
    case 'changes':
      return <ChangesView dossier={dossier} />
    case 'shifts':
      return <ShiftsView dossier={dossier} />
    case 'disputes':
      return <DisputesView dossier={dossier} />
    case 'conditions':
      return <ConditionsView dossier={dossier} />
    case 'coverage':
      return <CoverageView dossier={dossier} />
    case 'compare':
      return <CompareView dossier={dossier} />
    case 'notebook':
      return <NotebookView dossier={dossier} />
    case 'actors':
    case 'commitments':
    case 'instruments':
    case 'people':
    case 'events':
      return <BriefView dossier={dossier} />
  }
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
