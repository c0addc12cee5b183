/** The notebook as Markdown (CommonMark). Pinned words and notes are escaped. */
import type { ExportedItem, ExportedNotebook } from './exported-notebook'

export function toMarkdown({ title, made, words, items }: ExportedNotebook): string {
  const blocks = [
    `# ${escapeLine(title)}`,
    escapeLine(made),
    ...items.flatMap((item, index) => toBlocks(item, index + 1, words)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function toBlocks(
  { title, link, quote, warning, note }: ExportedItem,
  number: number,
  words: ExportedNotebook['words'],
): readonly string[] {
  return [
    `## ${number}\\. ${escapeLine(title)}`,
    ...(quote === null ? [] : [`> “${escapeLine(quote.text)}”`]),
    ...(quote === null || quote.gloss === null
      ? []
      : [`*${escapeLine(quote.gloss)}* (${escapeLine(words.rendering)})`]),
    ...(quote === null ? [] : [[quote.source, ...quote.facts].map(escapeLine).join('\\\n')]),
    ...(warning === null ? [] : [`**${escapeLine(warning)}**`]),
    `<${escapeLink(link)}>`,
    ...(note.trim() === '' ? [] : [`${escapeLine(words.note)}: ${escapeLines(note)}`]),
  ]
}

/** In one line, since a line break could begin a new block. */
function escapeLine(text: string): string {
  return escapeMarkup(text.replaceAll(/\s+/g, ' ').trim())
}

/** Keeps line breaks and paragraphs. */
function escapeLines(text: string): string {
  return text
    .trim()
    .split(/\r?\n/)
    .map(escapeLine)
    .join('\\\n')
    .replaceAll(/(\\\n){2,}/g, '\n\n')
}

/** All punctuation with a meaning in CommonMark or GitHub's dialect, anywhere or at a line's start. */
function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&$]/g, String.raw`\$&`)
    .replace(/^([-+=:])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
}

/** Characters not allowed between angle brackets. */
function escapeLink(link: string): string {
  return link.replaceAll(/[<>\s\\]/g, encodeURIComponent)
}
