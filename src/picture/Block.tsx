import type { ReactNode } from 'react'

interface BlockProps {
  /** px; the content may extend past it. */
  readonly height: number
  readonly width?: number
  readonly children?: ReactNode
}

/** One of the drawings that a picture stacks in a column. */
export function Block({ height, width = 0, children }: BlockProps) {
  return (
    <svg width={width} height={height} overflow="visible">
      {children}
    </svg>
  )
}
