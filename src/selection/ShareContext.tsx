import { createContext, use, type ReactNode } from 'react'
import type { ShareTarget } from './share-target'

type Share = (target: ShareTarget) => void

const ShareContext = createContext<Share | null>(null)

/**
 * Offers to open the dialog in which something is shared; that it is open never reaches the address.
 * Null offers nothing.
 */
export function ShareProvider({ share, children }: { share: Share | null; children: ReactNode }) {
  return <ShareContext value={share}>{children}</ShareContext>
}

interface ShareButtonProps {
  readonly target: ShareTarget
  readonly className?: string | undefined
  /** Names the button for those who only hear it, where its content is not enough. */
  readonly label?: string | undefined
  readonly children: ReactNode
}

/** Nothing where nobody offers to share, as in a view that stands alone. */
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
