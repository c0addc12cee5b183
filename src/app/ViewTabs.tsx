import { Link } from 'react-router-dom'
import { useMessages } from '../language/LanguageContext'
import { useSelection } from '../selection/SelectionContext'
import { serializeSelection } from '../selection/url-codec'
import { appMessages } from './app-messages'
import { toPhoneView } from './phone-view'
import styles from './ViewTabs.module.css'

const TABS = ['matrix', 'timeline', 'articles'] as const

/** On a phone each view has the whole screen, one tab away. */
export function ViewTabs() {
  const { views } = useMessages(appMessages)
  const selection = useSelection()
  const current = toPhoneView(selection)
  return (
    <nav aria-label={views.label} className={styles.tabs}>
      {TABS.map((view) => (
        <Link
          key={view}
          to={serializeSelection({ ...selection, view })}
          aria-current={view === current ? 'page' : undefined}
        >
          {views[view]}
        </Link>
      ))}
    </nav>
  )
}
