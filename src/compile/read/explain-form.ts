/** How to write a date in the forms of EDTF that are used here. */

export const FORMS =
  'Write 2026-01-06, 2026-01, 2026, 2026-01-04/2026-01-05, [2025-03..2025-06], ../2026-01-06 or 2026-01-06/..'

/** First and last months of EDTF's seasons 21 to 24, by their northern names; winter ends a year later. */
const SEASONS = [
  { first: '03', last: '05' },
  { first: '06', last: '08' },
  { first: '09', last: '11' },
  { first: '12', last: '02' },
]

/** How to say what `text` says: EDTF, but in a form that is left out here. */
export function explainForm(text: string): string {
  const [, year, part] = /^(\d{4})-([2-4]\d)$/u.exec(text) ?? []
  if (year !== undefined) return explainSeason(Number(year), Number(part) - 21)
  if (/[~?%]/u.test(text)) {
    return 'Write the days between which it certainly lies, as in [2025-03..2025-06], and say in “basis” why.'
  }
  if (text.startsWith('XXXX')) {
    return 'Infer the year from the text and say in “basis” how, or write the years between which it lies, as in [2023..2025].'
  }
  if (text.includes('X')) return explainUnknown(text)
  if (text.includes('T')) return 'Leave out the time of day.'
  if (/[{,]/u.test(text)) {
    return 'Write 2026-01-04/2026-01-05 for all of the days, or [2025-03-01..2025-03-04] for one of them.'
  }
  return FORMS
}

function explainSeason(year: number, index: number): string {
  const { first, last } = SEASONS[index] ?? { first: '01', last: '03' }
  const [start, end] = [`${year}-${first}`, `${last < first ? year + 1 : year}-${last}`]
  return `Write its months, such as ${start}/${end} for all of it, or [${start}..${end}] for one unknown day in it.`
}

function explainUnknown(text: string): string {
  const known = /^(.*?\d)(-XX)+$/u.exec(text)?.[1]
  if (known !== undefined && !known.includes('X')) return `Leave out what is not known: ${known}.`
  const year = text.slice(0, 4)
  const [first, last] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')]
  return `Write the dates between which it lies, such as [${first}-01..${last}-12].`
}
