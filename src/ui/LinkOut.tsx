import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './LinkOut.module.css'

interface LinkOutProps {
  readonly href: string
  /** Says that it leads to another site. */
  readonly note: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Leads to another site, in a tab of its own, and tells that site nothing of this one. */
export function LinkOut({ href, note, className = '', children }: LinkOutProps) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={note}
      className={`${styles.out} ${className}`}
    >
      {children}
      <ArrowUpRight size={14} aria-hidden="true" />
      <span className="visually-hidden">{note}</span>
    </a>
  )
}
