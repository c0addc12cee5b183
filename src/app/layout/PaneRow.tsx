import type { ReactNode } from 'react'
import { useMessages } from '../../language/LanguageContext'
import { Split } from '../../ui/Split'
import { appMessages } from '../app-messages'
import { readLayout, writeLayout } from './pane-layout'
import { usePaneNames, type PaneName } from './pane-names'

interface PaneRowProps {
  readonly id: string
  readonly panes: readonly {
    readonly name: PaneName
    readonly size: number
    readonly min: number
    readonly content: ReactNode
  }[]
}

/** Panes side by side, at the widths that the reader last gave them. */
export function PaneRow({ id, panes }: PaneRowProps) {
  const { resize } = useMessages(appMessages).panes
  const names = usePaneNames()
  const nameOf = (pane: number): string => names[panes[pane]?.name ?? 'matrix']
  const min = panes.map((pane) => pane.min)
  return (
    <Split
      panes={panes.map((pane, position) => ({ ...pane, key: String(position) }))}
      sizes={readLayout(id, min) ?? panes.map((pane) => pane.size)}
      nameSeparator={(pane) => resize(nameOf(pane), nameOf(pane + 1))}
      onResized={(sizes) => writeLayout(id, sizes)}
    />
  )
}
