import { createContext, use, type ReactNode } from 'react'
import type { ShareTarget } from '../selection/share-target'

/** To share something, or to report an error in it. */
export type Outgoing = 'share' | 'report'

type Open = (act: Outgoing, target: ShareTarget) => void

/** Opens the dialog of an act; null where none is offered. */
export const ShareContext = createContext<Open | null>(null)

interface ShareButtonProps {
  readonly target: ShareTarget
  readonly className?: string | undefined
  /** Accessible name, where the content is not enough. */
  readonly label?: string | undefined
  readonly children: ReactNode
}

/** Renders nothing where sharing is not offered, as in an embedded view. */
export function ShareButton(props: ShareButtonProps) {
  return <OutgoingButton act="share" {...props} />
}

/** Renders nothing where reporting is not offered, as in an embedded view. */
export function ReportButton(props: ShareButtonProps) {
  return <OutgoingButton act="report" {...props} />
}

function OutgoingButton({
  act,
  target,
  className,
  label,
  children,
}: ShareButtonProps & { readonly act: Outgoing }) {
  const open = use(ShareContext)
  if (open === null) return null
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={label}
      className={className}
      onClick={() => open(act, target)}
    >
      {children}
    </button>
  )
}
