/** The notebook as a self-contained HTML file: no script, nothing loaded, everything escaped. */
import { escapeMarkup } from '../language/escape-markup'
import type { ExportedItem, ExportedNotebook } from './exported-notebook'

const STYLE = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1b1a17; background: #fff;
  font: 1rem/1.5 Literata, 'Noto Serif', Georgia, serif; }
h1 { font-size: 1.5rem; } h2 { margin: 2rem 0 0; font-size: 1.125rem; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid #645f55; }
.gloss, .source, .fact, .made { color: #645f55; } .source, .fact { margin: 0; } .warning { font-weight: 600; }
.note { white-space: pre-line; } a { overflow-wrap: anywhere; }
@media print { section { break-inside: avoid; } }
`

export function toHtml({ language, title, made, words, items }: ExportedNotebook): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
<p class="made">${escapeMarkup(made)}</p>
${items.map((item, index) => toSection(item, index + 1, words)).join('\n')}
</body>
</html>
`
}

function toSection(
  { title, link, quote, warning, note }: ExportedItem,
  number: number,
  words: ExportedNotebook['words'],
): string {
  const address = escapeMarkup(link)
  const parts = [
    `<h2>${number}. ${escapeMarkup(title)}</h2>`,
    ...(quote === null
      ? []
      : [
          `<blockquote lang="${escapeMarkup(quote.language)}" dir="auto">“${escapeMarkup(quote.text)}”</blockquote>`,
          ...(quote.gloss === null
            ? []
            : [
                `<p class="gloss"><span lang="en">${escapeMarkup(quote.gloss)}</span> (${escapeMarkup(words.rendering)})</p>`,
              ]),
          `<p class="source">${escapeMarkup(quote.source)}</p>`,
          ...quote.facts.map((fact) => `<p class="fact">${escapeMarkup(fact)}</p>`),
        ]),
    ...(warning === null ? [] : [`<p class="warning">${escapeMarkup(warning)}</p>`]),
    `<p><a href="${address}">${address}</a></p>`,
    ...(note.trim() === ''
      ? []
      : [
          `<p class="note"><strong>${escapeMarkup(words.note)}:</strong> ${escapeMarkup(note.trim())}</p>`,
        ]),
  ]
  return `<section>\n${parts.join('\n')}\n</section>`
}
