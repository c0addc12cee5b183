import { useHover, useSelection } from '../../../links/SelectionContext'
import { usePassageIntents } from '../../../passages/drawings/use-passage-intents'
import type { TopicGroup } from '../../../passages/open-cell/open-cell-model'
import { TopicPassages } from '../../../passages/open-cell/TopicPassages'

/** The passages of a cell, topic by topic, as in the panel of the open cell. */
export function CellPassagesView({ groups }: { readonly groups: readonly TopicGroup[] }) {
  const { at } = useSelection()
  const hovered = useHover((hover) => hover.statement)
  const intents = usePassageIntents(
    groups.flatMap(({ passages, filteredOut }) => [...passages, ...filteredOut]),
  )
  return groups.map((group) => (
    <TopicPassages
      key={group.topic}
      group={group}
      isOneOfMany={groups.length > 1}
      at={at}
      hovered={hovered}
      {...intents}
    />
  ))
}
