import type { ReactNode } from 'react'

/** Of the list of keys, which the app provides. */
export const KEYBOARD_ID = 'keyboard'

interface KeyboardButtonProps {
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Opens the list of keys, as `?` does. */
export function KeyboardButton({ className, children }: KeyboardButtonProps) {
  return (
    <button type="button" popoverTarget={KEYBOARD_ID} aria-haspopup="dialog" className={className}>
      {children}
    </button>
  )
}
