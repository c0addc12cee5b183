import { useEffect } from 'react'
import { findCopiedTable, spellCells, toTableHtml, toTableText } from './copied-table'

/** Cells copied by hand from a table are cells in a spreadsheet, with words where the page has drawings. */
export function CopiedTables() {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      // Passages leave with their source, wherever they stand.
      if (event.defaultPrevented || event.clipboardData === null) return
      const selected = document.getSelection()
      const rows = findCopiedTable(selected)
      if (rows === null) {
        // The browser copies right after this, before anything else runs.
        setTimeout(spellCells(selected))
        return
      }
      event.preventDefault()
      event.clipboardData.setData('text/plain', toTableText(rows))
      event.clipboardData.setData('text/html', toTableHtml(rows))
    }
    document.addEventListener('copy', copy)
    return () => document.removeEventListener('copy', copy)
  }, [])
  return null
}
