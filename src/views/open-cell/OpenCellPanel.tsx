import { OpenPanel } from '../../ui/OpenPanel'
import { OpenCellHeader } from './OpenCellHeader'
import { OpenCellBody, type OpenCellBodyProps } from './OpenCellBody'
import { OPEN_CELL } from './open-cell-selector'

export interface OpenCellPanelProps extends OpenCellBodyProps {
  /** Whether the reader opened the cell here, as opposed to the address. */
  readonly takesFocus: boolean
  readonly onClose: () => void
}

/** A panel with the open cell's passages, above the reader. */
export function OpenCellPanel({ takesFocus, onClose, ...list }: OpenCellPanelProps) {
  return (
    <OpenPanel chosen={OPEN_CELL} takesFocus={takesFocus} onClose={onClose}>
      {(title) => (
        <>
          <OpenCellHeader model={list.model} {...title} onClose={onClose} />
          <OpenCellBody {...list} />
        </>
      )}
    </OpenPanel>
  )
}
