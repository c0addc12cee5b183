import type { StatementId } from '../../model/dossier'
import { useHover, useIntents, useSelection } from '../../links/SelectionContext'
import { toPlace } from '../../selection/places'
import { toLink } from '../../selection/to-link'
import type { Passage } from '../passage'
import { PassageItem } from './PassageItem'
import styles from './PassageListView.module.css'

interface PassageListProps {
  readonly passages: readonly Passage[]
  /** What else to show with each passage where the list mixes cells. */
  readonly heading?: 'actor' | 'commitment' | 'both'
  /** True where the surroundings already show the stance. */
  readonly isAlone?: boolean
  /** Those that pass the filters, where the list also has others. */
  readonly passing?: ReadonlySet<StatementId>
}

/** Passages outside an article: reading one in context goes to its article. */
export function PassageListView({ passages, heading, isAlone = false, passing }: PassageListProps) {
  const selection = useSelection()
  const { goTo } = useIntents()
  const hovered = useHover((hover) => hover.statement)
  const hoverStatement = useHover((hover) => hover.hoverStatement)
  const toContext = ({ id, hash, article }: Passage) => ({
    ...toPlace(selection, 'articles'),
    at: id,
    quote: hash,
    read: article,
  })
  const read = (id: StatementId) => {
    const passage = passages.find((known) => known.id === id)
    if (passage !== undefined) goTo(toContext(passage))
  }
  return (
    <ul className={styles.list}>
      {passages.map((passage) => (
        <PassageItem
          key={passage.id}
          passage={passage}
          {...(heading !== undefined && { heading })}
          isAlone={isAlone}
          isFilteredOut={passing?.has(passage.id) === false}
          isSelected={passage.id === selection.at}
          isHovered={passage.id === hovered}
          intents={{
            onHover: hoverStatement,
            onRead: read,
            getLink: (of) => toLink(toContext(of)),
          }}
        />
      ))}
    </ul>
  )
}
