/**
 * `node scripts/readers-tables.mjs` writes docs/readers-tables.md: what other programs make of the
 * exports, as seen by running them on the files of the real dossier, and how three tasks went. Outside
 * the checks, as it asks for the built site (`npm run build`), a Chromium, and of Debian's packages for
 * libreoffice-calc, libreoffice-writer, csvkit, sqlite3, r-cran-readr, librsvg2-bin, inkscape, poppler-utils,
 * qpdf, pandoc, texlive-luatex, texlive-latex-recommended, texlive-bibtex-extra, texlive-lang-other,
 * lmodern and biber; of each that is missing the document says so. The packages of npm go to a
 * temporary folder.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readAnnotations } from './readers-tables/annotations.mjs'
import { readNotebook } from './readers-tables/notebook.mjs'
import { readPictures } from './readers-tables/pictures.mjs'
import { tryAnnotations } from './readers-tables/task-annotations.mjs'
import { tryPaper } from './readers-tables/task-paper.mjs'
import { trySpreadsheet } from './readers-tables/task-spreadsheet.mjs'
import { at, cleanUp, load, table } from './readers-tables/set-up.mjs'
import { readCopied } from './readers-tables/copied.mjs'
import { readData } from './readers-tables/data.mjs'
import { readEmbed } from './readers-tables/embed.mjs'
import { readPaper } from './readers-tables/paper.mjs'
import { readTables } from './readers-tables/tables.mjs'

const { compileOurDossier } = await load('testing/our-dossier.ts')
const { testFrame } = await load('testing/export-frame.ts')
const { toDataFiles } = await load('compile/data/to-data-files.ts')
const { toCsv } = await load('export/data/to-csv.ts')
const { dossier, bodies } = compileOurDossier()
for (const [path, content] of toDataFiles({ dossier, bodies, ...testFrame, released: null }).latest)
  writeFileSync(at(basename(path)), content)
writeFileSync(
  at('semicolons.csv'),
  toCsv('statements', { dossier, statements: dossier.statements }, testFrame, ';'),
)
await readTables()
await readData(dossier, testFrame)
await readCopied()
await readAnnotations(dossier)
await readPictures(dossier)
await readPaper()
await readNotebook()
await readEmbed()
const tasks = {
  'Five references in a paper': tryPaper(dossier),
  'A spreadsheet sorted by date': trySpreadsheet(),
  'The annotations in a tool of another house': await tryAnnotations(),
}
await cleanUp()
const lines = [
  ['format', 'reader', 'whole', 'changed', 'lost'],
  ['---', '---', '---', '---', '---'],
  ...table.map((row) => row.map((cell) => cell.replaceAll('|', String.raw`\|`))),
]
writeFileSync(
  'docs/readers-tables.md',
  `# What other programs make of the exports

Written by \`node scripts/readers-tables.mjs\`, which runs each program on the exports of the real dossier;
what a cell says was seen. Citations are apart.

${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

## Three tasks, tried

${Object.entries(tasks)
  .map(([title, text]) => `### ${title}\n\n${text.join('\n')}\n`)
  .join('\n')}`,
)
