/** A spreadsheet of all statements, sorted by when they were said. */
import { calcVersion, readInLibreOffice, sortInLibreOffice } from './libreoffice.mjs'
import { of } from './set-up.mjs'

/** @returns {readonly string[]} lines of Markdown */
export function trySpreadsheet() {
  if (calcVersion === null)
    return ['LibreOffice Calc is not installed here, so this was not tried.']
  const opened = readInLibreOffice('statements.csv', ',')
  const column = (/** @type {string} */ name) => opened.names.indexOf(name)
  const [id, earliest] = [column('id'), column('said_earliest')]
  const dayOf = (/** @type {(string | null)[]} */ row) => row[earliest] ?? ''
  const open = opened.rows
    .filter((row) => dayOf(row) === '')
    .map((row) => `\`${row[column('said_edtf')]}\``)
  const filled = opened.rows.length - open.length
  const types = [...opened.rows.entries()]
    .filter(([, row]) => dayOf(row) !== '')
    .map(([index]) => opened.typed(index, earliest))
  // Empty cells last, and rows of one day in the order of the file.
  const right = opened.rows.toSorted((a, b) => {
    const [one, other] = [dayOf(a) || '9999', dayOf(b) || '9999']
    return one < other ? -1 : Number(one > other)
  })
  const countRight = (/** @type {string} */ name) => {
    const { rows } = sortInLibreOffice('statements', column(name))
    return of(
      rows.filter((row, index) => row[id] === right[index]?.[id]).length,
      rows.length,
      'rows',
    )
  }
  return [
    `\`statements.csv\`, opened in LibreOffice Calc ${calcVersion} and sorted there, upwards.`,
    '',
    '| seen | |',
    '|---|---|',
    `| cells of \`said_earliest\` that are dates | ${of(types.filter((type) => type === 'date').length, filled, 'with a value')} |`,
    `| in the right place after sorting by \`said_earliest\` | ${countRight('said_earliest')} |`,
    `| the same after sorting by \`said_edtf\` | ${countRight('said_edtf')} |`,
    `| with a latest day | ${of(opened.rows.filter((row) => row[column('said_latest')] !== '').length, opened.rows.length, 'rows')} |`,
    `| without an earliest day, and so last | ${open.length} rows: ${[...new Set(open)].join(', ')} |`,
  ]
}
