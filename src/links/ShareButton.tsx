import { createContext, use, type ReactNode } from 'react'
import type { ShareTarget } from '../selection/share-target'

type Share = (target: ShareTarget) => void

/** Opens the share dialog; null where sharing is not offered. */
export const ShareContext = createContext<Share | null>(null)

interface ShareButtonProps {
  readonly target: ShareTarget
  readonly className?: string | undefined
  /** Accessible name, where the content is not enough. */
  readonly label?: string | undefined
  readonly children: ReactNode
}

/** Renders nothing where sharing is not offered, as in an embedded view. */
export function ShareButton({ target, className, label, children }: ShareButtonProps) {
  const share = use(ShareContext)
  if (share === null) return null
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={label}
      className={className}
      onClick={() => share(target)}
    >
      {children}
    </button>
  )
}
