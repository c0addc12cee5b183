import type { ReactNode } from 'react'
import { useMessages } from '../../language/LanguageContext'
import { Split, type SizesByArrangement } from '../../ui/Split'
import { appMessages } from '../app-messages'
import { readLayout, writeLayout } from './pane-layout'
import { usePaneNames, type PaneName } from './pane-names'

interface PanesProps {
  /** What the reader's sizes are stored by. */
  readonly id: string
  /** The arrangement in which they are below each other. */
  readonly stacked?: 'above' | 'beside'
  readonly sizes: SizesByArrangement
  readonly panes: readonly {
    readonly name: PaneName
    readonly min: number
    readonly content: ReactNode
  }[]
}

/** Panes side by side or below each other, at the sizes that the reader last gave them. */
export function Panes({ id, panes, ...rest }: PanesProps) {
  const { resize } = useMessages(appMessages).panes
  const names = usePaneNames()
  const nameOf = (pane: number): string => names[panes[pane]?.name ?? 'matrix']
  return (
    <Split
      id={id}
      panes={panes.map((pane, position) => ({ ...pane, key: String(position) }))}
      {...rest}
      readSizes={() =>
        readLayout(
          id,
          panes.map(({ min }) => min),
        )
      }
      nameSeparator={(pane) => resize(nameOf(pane), nameOf(pane + 1))}
      onResized={(sizes) => writeLayout(id, sizes)}
    />
  )
}
