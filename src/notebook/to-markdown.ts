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

/**
 * A web address, without punctuation that ends its sentence; parentheses belong to it only in pairs.
 * In brackets of its own every reader takes it as it stands. Elsewhere GitHub's dialect makes a link of
 * it, too, but keeps the backslashes of escaped characters.
 */
const ADDRESS =
  /((?:https?|ftp):\/\/(?:\([^\s<>()\\]*\)|[^\s<>()\\])*(?:\([^\s<>()\\]*\)|[^\s<>()\\[\]?!.,:;*_~'"“”‘’«»…]))/iu

/** All punctuation with a meaning in CommonMark or GitHub's dialect, anywhere or at a line's start. */
function escapeMarkup(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeWords(part)))
    .join('')
    .replace(/^([-+=:])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
}

/** Names of hosts and of mailboxes stay words: they have no brackets of their own. */
function escapeWords(text: string): string {
  return (
    text
      .replaceAll(/[\\`*_{}[\]<>#|~&$@]/g, String.raw`\$&`)
      // A mark and a comment in Obsidian.
      .replaceAll(/={2,}|%{2,}/g, (run) => run.replaceAll(/./g, String.raw`\$&`))
      .replaceAll(/\bwww\./gi, (start) => start.replace('.', String.raw`\.`))
  )
}

/** Characters not allowed between angle brackets. */
function escapeLink(link: string): string {
  return link.replaceAll(/[<>\s\\]/g, encodeURIComponent)
}
