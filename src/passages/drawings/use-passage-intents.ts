import type { StatementId } from '../../model/dossier'
import { useHover, useIntents, useSelection } from '../../links/SelectionContext'
import { toPlace } from '../../selection/places'
import { toLink } from '../../selection/to-link'
import type { Passage } from '../passage'
import type { PassageIntents } from './PassageItem'

/** A passage, or its statement. */
export type Linked = Pick<Passage, 'id' | 'hash' | 'article'>

/** For passages outside an article: reading one in context goes to its article. */
export function usePassageIntents(passages: readonly Linked[]): PassageIntents {
  const selection = useSelection()
  const { goTo } = useIntents()
  const onHover = useHover((hover) => hover.hoverStatement)
  const toContext = ({ id, hash, article }: Linked) => ({
    ...toPlace(selection, 'articles'),
    at: id,
    quote: hash,
    read: article,
  })
  const onRead = (id: StatementId) => {
    const passage = passages.find((known) => known.id === id)
    if (passage !== undefined) goTo(toContext(passage))
  }
  return { onHover, onRead, getLink: (passage) => toLink(toContext(passage)) }
}
