/** A paper in LaTeX that cites one passage of each article. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { ask, at, load, of, run } from './set-up.mjs'

const { toCitable } = await load('export/citations/citable.ts')
const { toBibtex } = await load('export/citations/to-bibtex.ts')

const BIBLATEX = String.raw`\usepackage[style=numeric,dateuncertain=DOUBT]{biblatex}
\addbibresource{references.bib}`
/** @type {readonly { name: string, engine: string, backend: string, head: string, list: string }[]} */
const PAPERS = [
  ...[
    ['T1', 'false'],
    ['T5', 'false'],
    ['T5', 'true'],
  ].map(([encoding = '', doubt = '']) => ({
    name: `pdfLaTeX, \`fontenc\` ${encoding}, biblatex${doubt === 'true' ? ' with `dateuncertain`' : ''}`,
    engine: 'pdflatex',
    backend: 'biber',
    head:
      String.raw`\usepackage[${encoding}]{fontenc}\usepackage{lmodern}` +
      BIBLATEX.replace('DOUBT', doubt),
    list: String.raw`\printbibliography`,
  })),
  {
    name: 'LuaLaTeX, `fontspec`, biblatex',
    engine: 'lualatex',
    backend: 'biber',
    head: String.raw`\usepackage{fontspec}` + BIBLATEX.replace('DOUBT', 'false'),
    list: String.raw`\printbibliography`,
  },
  ...['plain', 'plainurl'].map((style) => ({
    name: `pdfLaTeX, \`fontenc\` T5, BibTeX with \`${style}\``,
    engine: 'pdflatex',
    backend: 'bibtex',
    head: String.raw`\usepackage[T5]{fontenc}\usepackage{lmodern,url}`,
    list: String.raw`\bibliographystyle{${style}}\bibliography{references}`,
  })),
]
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*[.]?[?]?'
/** A date that ends what is given. */
const DATE = new RegExp(String.raw`(?:${MONTH}(?: \d+,? |– ?| ))*\d{4}[?]?(?=\W*$)`, 'u')

/** Without what the lines of a page break and join. */
const close = (/** @type {string} */ text) => text.normalize().replaceAll(/[\s-]/g, '')

/** @param {any} dossier @returns {readonly string[]} lines of Markdown */
export function tryPaper(dossier) {
  /** @type {any[]} */
  const cited = dossier.articles.map((/** @type {any} */ { id }) => {
    const { id: statement } = dossier.statements.find(
      (/** @type {any} */ { article }) => article === id,
    )
    return toCitable(
      dossier,
      { kind: 'quote', statement },
      {
        pageTitle: '',
        language: 'en',
        link: `https://pledges.example/articles/${id}?at=${statement}`,
        version: '0123456789',
        released: '2026-01-20',
        accessed: '2026-02-03',
      },
    )
  })
  writeFileSync(
    at('references.bib'),
    cited.map((/** @type {any} */ each) => toBibtex(each, 'en')).join('\n'),
  )
  const lines = [
    '| paper | errors of LaTeX | titles | outlets, where stated | authors, where stated | passages | addresses |',
    '|---|---|---|---|---|---|---|',
  ]
  /** @type {Set<string>} */
  const programs = new Set()
  /** @type {string[][]} */
  const dates = cited.map(({ key, published }) => [
    `\`${key}\``,
    `\`${published.date}\`${published.isInferred ? ', inferred' : ''}`,
  ])
  const heads = []
  const canRead = ask('pdftotext', ['-v']) !== null
  for (const paper of PAPERS) {
    if ([paper.engine, paper.backend].some((each) => ask(each) === null) || !canRead) {
      lines.push(`| ${paper.name} | not installed here, so not tried | | | | | |`)
      continue
    }
    const { errors, references, biblatex } = setPaper(paper, cited)
    programs.add(`${paper.backend} ${ask(paper.backend)}`)
    if (biblatex !== undefined) programs.add(`biblatex ${biblatex}`)
    const count = (/** @type {(each: any) => string[]} */ words) => {
      const all = cited.flatMap((each, index) =>
        words(each).map((word) => close(references[index] ?? '').includes(close(word))),
      )
      return of(all.filter(Boolean).length, all.length, '').trim()
    }
    lines.push(
      `| ${[
        paper.name,
        errors,
        count(({ title }) => [title]),
        count(({ outlet }) => (outlet === null ? [] : [outlet])),
        count(({ authors }) =>
          authors.map((/** @type {any} */ each) => each.person ?? each.body ?? each.family),
        ),
        count(({ passage }) => [passage]),
        count(({ link }) => [link]),
      ].join(' | ')} |`,
    )
    if (paper.head.includes('T1')) continue
    heads.push(paper.name)
    for (const [index, row] of dates.entries()) {
      const reference = references[index] ?? ''
      // The date of an article stands before the note, that of a text without outlet after it.
      const [before = ''] = reference.split('Text kept in Who Pledged What')
      const [beforeUrl = ''] = reference.split(/ url: /i)
      const date = DATE.exec(before)?.[0] ?? DATE.exec(beforeUrl)?.[0] ?? ''
      const note = [
        /as far as known: ([^.]*)\./.exec(reference)?.[1],
        /date of publication is (inferred)/.exec(reference)?.[1],
      ].filter((each) => each !== undefined)
      row.push(`${date}${note.length === 0 ? '' : `; in the note ${note.join(', ')}`}`)
    }
  }
  if (heads.length === 0) return lines
  return [
    'One passage of each article, cited in an English paper with the BibTeX that the site gives, and read',
    `again from the PDF by pdftotext: ${[...programs].join(', ')}.`,
    '',
    ...lines,
    '',
    `| reference | date as known | ${heads.join(' | ')} |`,
    `|---|---|${heads.map(() => '---|').join('')}`,
    ...dates.map((row) => `| ${row.join(' | ')} |`),
  ]
}

/** @param {(typeof PAPERS)[number]} paper @param {any[]} cited */
function setPaper({ engine, backend, head, list }, cited) {
  const keys = cited.map(({ key }) => key)
  writeFileSync(
    at('paper.tex'),
    String.raw`\documentclass{article}\pagestyle{empty}${head}
\begin{document}
Five passages: \cite{${keys.join(',')}}.
${list}
\end{document}
`,
  )
  for (const program of [engine, backend, engine, engine]) {
    const options = program === engine ? ['-interaction=nonstopmode'] : []
    // Its errors are counted below; it makes a PDF all the same.
    spawnSync(program, [...options, 'paper'], { cwd: at(''), stdio: 'ignore' })
  }
  const text = run('pdftotext', ['-raw', 'paper.pdf', '-'])
    .replaceAll(/\s+/g, ' ')
    .replaceAll('– ', '–')
  const log = readFileSync(at('paper.log'), 'latin1')
  const printed = text.split(/\[\d\] /).slice(1)
  return {
    errors: log.match(/^! /gm)?.length ?? 0,
    biblatex: /Package: biblatex \S+ v(\S+)/.exec(log)?.[1],
    // Its English title has no letter that the fonts of an English paper lack.
    references: cited.map(({ english }) =>
      printed.find((each) => close(each).includes(close(english))),
    ),
  }
}
