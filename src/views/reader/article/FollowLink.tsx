import type { ReactNode } from 'react'

interface FollowLinkProps {
  readonly href: string
  readonly className?: string | undefined
  readonly onFollow: () => void
  readonly children: ReactNode
}

/** A real link, so that it can be copied or opened in a new tab; a plain click is handled in place. */
export function FollowLink({ href, className, onFollow, children }: FollowLinkProps) {
  return (
    <a
      href={href}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onFollow()
      }}
    >
      {children}
    </a>
  )
}
