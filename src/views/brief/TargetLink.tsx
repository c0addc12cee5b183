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

/** Keeps the chosen day, language, version and embedding; every other filter comes from the target. */
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
