/** What the tables of docs/readers.md led to, told by hand beside them. */

const SPELLINGS: readonly (readonly [field: string, spelling: string, why: string])[] = [
  [
    'author in RIS',
    '`Nguyễn, Văn An`, and `Minh Hoa,` for a name that stays whole',
    'pandoc and biblatex-csl-converter keep a name whole that ends with a comma, and Zotero either way. bibutils takes the last word for the family name all the same; astrocite loses the name.',
  ],
  ['author in BibTeX', '`{Minh Hoa}` in braces', 'All but astrocite keep it whole.'],
  [
    'author in CSL-JSON',
    '`family` and `given`, or `literal`',
    'All keep both. pandoc prints a Vietnamese name that is taken apart, and not the first, as “Văn An Nguyễn”; one that is kept whole as it is.',
  ],
  [
    'date in RIS',
    '`PY` with the year, `DA` with slashes for what is not known',
    'Zotero, astrocite and bibutils read `DA`, the others the year alone.',
  ],
  [
    'date in BibTeX',
    '`year` and biblatex’s `date`; an open start in the note alone',
    'An open start in `date` stops some readers at the whole file.',
  ],
  [
    'day of access in RIS',
    '`Y2`, and in the note where there is no date of publication',
    'Zotero, citation-js and astrocite read it as what it is. bibutils puts it beside the date, biblatex-csl-converter in its place where it finds no other, so it stands only beside one.',
  ],
  ['note in RIS', 'one `N1`', 'Of several, readers keep the first, the last or none.'],
  [
    'address in RIS',
    '`quote=` before all other parts',
    'Zotero reads RIS as HTML, where `&quot` is a quotation mark.',
  ],
  [
    'newspaper in BibTeX',
    '`@article` with `entrysubtype = {newspaper}`',
    'pandoc, biber, bibutils, biblatex-csl-converter and @retorquere/bibtex-parser read it. Zotero and citation-js know no newspaper in BibTeX: there, take RIS or CSL-JSON.',
  ],
  [
    'language in BibTeX',
    '`langid`',
    'Zotero reads `language` alone, but biblatex prints that one: “vietnamese” after the title.',
  ],
  [
    'version',
    'in the note; on a page of this site as CSL’s `version`, too',
    'pandoc would print it as the newspaper’s own.',
  ],
]

const MISSES: readonly (readonly [expected: string, came: string, now: string])[] = [
  [
    'A link in RIS arrives in Zotero as it stands.',
    '`&quote=0a1b2c` became `"e=0a1b2c`.',
    'Mended: that part stands first.',
  ],
  [
    'papaparse finds the commas of a table with commas.',
    'In `articles.csv` it found semicolons, and one column.',
    'Mended: no line end after the last row. `findings/papaparse-delimiter-guess.sh`',
  ],
  [
    'A whole page that is selected and copied has the matrix as a spreadsheet shows it.',
    'No stance came along, headers came twice, and 9 statements in 9 sentences as “99 sentences”.',
    'Mended: each cell is copied in words.',
  ],
  [
    'Cells of countries side by side have blanks between their parts.',
    '“declines1 statement in 1 sentence”.',
    'Mended.',
  ],
  [
    'A matrix printed at once has its passages, or says that it lacks them.',
    'Neither, until its scripts had run.',
    'Mended: it says so from the start.',
  ],
  [
    'Inkscape’s PDF of a picture has all its words.',
    'The two letters “ff” of “Witkoff” were one.',
    'Mended: the picture asks for none of that kind.',
  ],
  [
    'bibutils keeps the day of access apart.',
    'It puts it beside the date: `2026-03-05` and `2026-2026/02/03/`.',
    'Kept, as others need it.',
  ],
  [
    'biblatex-csl-converter keeps the day of access apart.',
    'It takes it for the date.',
    '`findings/biblatex-csl-converter-access-day.sh`',
  ],
  [
    'biblatex-csl-converter leaves titles as they are.',
    'It writes names in them in lower case.',
    '`findings/biblatex-csl-converter-title-case.sh`',
  ],
  [
    'astrocite keeps a name that ends with a comma.',
    'It loses it.',
    '`findings/astrocite-ris-whole-name.sh`',
  ],
  [
    'citation-js reads author and day of a newspaper article from RIS.',
    'It takes the author for a reporter, and the year alone.',
    '`findings/citation-js-ris-reporter.sh`, `findings/citation-js-ris-day.sh`',
  ],
  [
    'pandoc keeps a date in words from CSL-JSON.',
    'It drops it.',
    'The note has it. `findings/pandoc-csl-date-literal.sh`',
  ],
  [
    'pandoc keeps the order of a Vietnamese name where CSL-JSON asks for it.',
    '“Văn An Nguyễn”.',
    '`findings/pandoc-csl-vietnamese-order.sh`',
  ],
  [
    'Zotero loses the end of a span in CSL-JSON, and the site of a page in BibTeX.',
    'It keeps both, and doubt about a date.',
    'Nothing to do.',
  ],
  [
    'datapackage 1.1.10, which finds our package valid, reads its tables.',
    'It knows no lists, which the standard has since its version 2, and takes the byte order mark, which spreadsheets need, for a part of the first name.',
    'Nothing to do.',
  ],
  [
    'The outline of a PDF has headings as they are.',
    'Chromium drops the blank where a heading wraps: “peace planconsultations”.',
    'Nothing to do here.',
  ],
]

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

export const TOLD = `
## Which spelling we chose

Where readers contradict each other, the one that most of them keep.

${toTable(['field', 'spelling', 'why'], SPELLINGS)}

## Where we guessed wrong

What was expected before a program was run, here and for [readers-tables.md](readers-tables.md), where
something else came.

${toTable(['expected', 'came', 'since then'], MISSES)}
`
