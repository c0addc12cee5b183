interface Follower {
  readonly onMove: (clientY: number) => void
  /** Let go. */
  readonly onDrop: () => void
  /** Escape, or the pointer was taken away. */
  readonly onGiveUp: () => void
}

/** Follows the pointer from its press until it is let go. */
export function followPointer({ onMove, onDrop, onGiveUp }: Follower): void {
  const ends = new AbortController()
  const { signal } = ends
  const end = (act: () => void) => () => {
    ends.abort()
    act()
  }
  const giveUp = end(onGiveUp)
  window.addEventListener('pointermove', ({ clientY }) => onMove(clientY), { signal })
  window.addEventListener('pointerup', end(onDrop), { signal })
  window.addEventListener('pointercancel', giveUp, { signal })
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && giveUp(), { signal })
}
