interface Follower {
  readonly onMove: (clientY: number) => void
  /** On release. */
  readonly onDrop: () => void
  /** On Escape, or when the browser cancels the pointer. */
  readonly onGiveUp: () => void
}

/** Tracks the pointer from press to release. */
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
