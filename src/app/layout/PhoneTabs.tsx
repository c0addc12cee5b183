import { useLanguage, useMessages } from '../../language/LanguageContext'
import { keysOf } from '../../model/keys-of'
import {
  isView,
  PAGE_GROUPS,
  pagesOf,
  VIEW_NAMES,
  VIEWS,
  type Page,
  type View,
} from '../../selection/pages'
import { toPlace } from '../../selection/places'
import type { Selection } from '../../selection/selection'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { appMessages } from '../app-messages'
import { toPhoneView } from './phone-view'
import styles from './PhoneTabs.module.css'

/** One tab per view, and one per page group, which opens the group's first page. */
const TABS = [
  ...VIEWS.filter((view) => view !== 'board').map((view) => ({
    name: VIEW_NAMES[view],
    places: [view],
  })),
  ...keysOf(PAGE_GROUPS).map((group) => ({ name: PAGE_GROUPS[group], places: pagesOf(group) })),
]

/** Tabs at the foot of the screen, for phones, where each view fills the screen. */
export function PhoneTabs() {
  const { views } = useMessages(appMessages)
  const language = useLanguage()
  const selection = useSelection()
  const current = toPhoneView(selection)
  return (
    <nav aria-label={views} className={styles.tabs}>
      {TABS.map(({ name, places }) => (
        <SelectionLink
          key={name.en}
          to={toTarget(selection, places[0])}
          current={places.some((place) => place === current) ? 'page' : undefined}
        >
          {name[language]}
        </SelectionLink>
      ))}
    </nav>
  )
}

function toTarget(selection: Selection, place: View | Page = 'matrix'): Selection {
  return isView(place) ? { ...selection, view: place, subject: null } : toPlace(selection, place)
}
