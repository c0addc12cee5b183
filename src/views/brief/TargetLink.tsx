import type { ReactNode } from 'react'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { useSelectionParts } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import type { Target } from './brief'

interface TargetLinkProps {
  readonly to: Target
  readonly className?: string | undefined
  readonly label?: string | undefined
  readonly children: ReactNode
}

/** Leads to a target on the same day of knowing, in the same language and the same frame. */
export function TargetLink({ to, className, label, children }: TargetLinkProps) {
  const kept = useSelectionParts(({ asOf, knownBy, lang, embed, version }) => ({
    asOf,
    knownBy,
    lang,
    embed,
    version,
  }))
  return (
    <SelectionLink
      to={{ ...DEFAULT_SELECTION, ...kept, ...to }}
      className={className}
      label={label}
    >
      {children}
    </SelectionLink>
  )
}
