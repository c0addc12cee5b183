import { useMessages } from '../language/LanguageContext'
import { toPlace } from '../selection/places'
import { ANSWERS, BRIEFS, type Selection } from '../selection/selection'
import { useSelection } from '../selection/SelectionContext'
import { SelectionLink } from '../selection/SelectionLink'
import { appMessages } from './app-messages'
import { toPhoneView } from './phone-view'
import styles from './ViewTabs.module.css'

/** Views keep what is open in them; the answers and the briefs are entered by their first page. */
const TABS = [
  { name: 'matrix', pages: ['matrix'] },
  { name: 'timeline', pages: ['timeline'] },
  { name: 'articles', pages: ['articles'] },
  { name: 'answers', pages: ANSWERS },
  { name: 'briefs', pages: BRIEFS },
] as const

/** On a phone each view has the whole screen, one tab away. */
export function ViewTabs() {
  const { views } = useMessages(appMessages)
  const selection = useSelection()
  const current = toPhoneView(selection)
  return (
    <nav aria-label={views.label} className={styles.tabs}>
      {TABS.map(({ name, pages }) => (
        <SelectionLink
          key={name}
          to={toTarget(selection, pages[0])}
          current={pages.some((page) => page === current) ? 'page' : undefined}
        >
          {views[name]}
        </SelectionLink>
      ))}
    </nav>
  )
}

function toTarget(selection: Selection, view: (typeof TABS)[number]['pages'][0]): Selection {
  if (view === 'changes' || view === 'actors') return toPlace(selection, view)
  return { ...selection, view, subject: null }
}
