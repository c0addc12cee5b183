import type { ReactNode } from 'react'
import { toBrief } from '../selection/places'
import type { BriefPage } from '../selection/pages'
import { useSelection } from './SelectionContext'
import { SelectionLink } from './SelectionLink'

interface BriefLinkProps {
  readonly page: BriefPage
  readonly id: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Links a name to its brief. */
export function BriefLink({ page, id, className, children }: BriefLinkProps) {
  return (
    <SelectionLink to={toBrief(useSelection(), page, id)} className={className}>
      {children}
    </SelectionLink>
  )
}
