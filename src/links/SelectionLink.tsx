import type { ReactNode } from 'react'
import type { Selection } from '../selection/selection'
import { useIntents } from './SelectionContext'
import { toHref } from '../selection/to-link'

interface SelectionLinkProps {
  readonly to: Selection
  readonly className?: string | undefined
  /** Accessible name, where the text is not enough. */
  readonly label?: string | undefined
  readonly current?: 'page' | 'true' | undefined
  readonly children: ReactNode
}

/** A real link, to be copied or opened in a new tab; a plain click changes the selection. */
export function SelectionLink({ to, className, label, current, children }: SelectionLinkProps) {
  const { goTo } = useIntents()
  return (
    <a
      href={toHref(to)}
      className={className}
      aria-label={label}
      aria-current={current}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        goTo(to)
      }}
    >
      {children}
    </a>
  )
}
