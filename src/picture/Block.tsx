import type { ReactNode } from 'react'

interface BlockProps {
  /** px; what stands in it may reach further. */
  readonly height: number
  readonly width?: number
  readonly children?: ReactNode
}

/** A drawing of its own: a picture is a column of them, each right below the one before. */
export function Block({ height, width = 0, children }: BlockProps) {
  return (
    <svg width={width} height={height} overflow="visible">
      {children}
    </svg>
  )
}
