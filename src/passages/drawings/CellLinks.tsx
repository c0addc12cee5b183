import { useMessages } from '../../language/LanguageContext'
import { BriefLink } from '../../links/BriefLink'
import { toPlace } from '../../selection/places'
import type { CellRef } from '../../selection/selection'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import styles from './CellLinks.module.css'
import { passagesMessages } from '../passages-messages'

interface CellLinksProps {
  readonly cell: CellRef
  /** Names in the reader's language. */
  readonly actor: string
  readonly commitment: string
}

/** Links from a mention of a cell to the cell on the board and to the pages of its actor and commitment. */
export function CellLinks({ cell, actor, commitment }: CellLinksProps) {
  const messages = useMessages(passagesMessages)
  const selection = useSelection()
  return (
    <p className={styles.links}>
      <SelectionLink to={{ ...toPlace(selection, 'board'), cell }}>
        {messages.onBoard}
      </SelectionLink>
      <BriefLink page="actors" id={cell.actor}>
        {messages.briefs(actor)}
      </BriefLink>
      <BriefLink page="commitments" id={cell.commitment}>
        {messages.briefs(commitment)}
      </BriefLink>
    </p>
  )
}
