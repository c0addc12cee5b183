import { ABOUT_EQUAL, NOT_EQUAL } from './dispute-shapes'

interface DisputeSignProps {
  /** Whether the two sides exclude each other or only differ. */
  readonly isContradiction: boolean
  readonly className?: string | undefined
}

/** Not equal, or only about equal; stroked. Decorative: the words beside it say it. */
export function DisputeSign({ isContradiction, className }: DisputeSignProps) {
  return (
    <svg viewBox="0 0 8 8" fill="none" className={className} aria-hidden="true">
      <path d={isContradiction ? NOT_EQUAL : ABOUT_EQUAL} />
    </svg>
  )
}
