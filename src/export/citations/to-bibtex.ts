/** A citation in BibTeX (UTF-8), with biblatex dates beside the classic year. */
import type { Author } from '../../model/publication'
import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { DATE_FORMS, toCitedDate } from './cited-date'
import { SITE } from '../site'
import { toCitationNote } from './to-citation-note'

/**
 * One entry, ending with a line feed: a page is `@online`, an article `@article` in a newspaper, or
 * `@misc` if it states no outlet. The outlet is the `journal`, which biblatex reads as well as BibTeX.
 */
export function toBibtex(citable: Citable, language: Language): string {
  const { kind, title, authors, outlet, published, link } = citable
  const isPage = kind === 'page'
  const isInNewspaper = !isPage && outlet !== null
  const { year, date } = published === null ? NO_DATE : toDates(published)
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['title', `{${escape(title)}}`],
    ['author', authors.length === 0 ? null : authors.map(toName).join(' and ')],
    ['journal', outlet === null ? null : escape(outlet)],
    ['entrysubtype', isInNewspaper ? 'newspaper' : null],
    ['organization', isPage ? SITE : null],
    ['year', year],
    ['date', date],
    ['url', link],
    ['urldate', citable.accessed],
    ['langid', LANGUAGE_NAMES[citable.language] ?? null],
    ['note', escape(toCitationNote(citable, language))],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : `  ${name} = {${value}},\n`,
  )
  const type = isPage ? 'online' : isInNewspaper ? 'article' : 'misc'
  return `@${type}{${citable.key},\n${lines.join('')}}\n`
}

const NO_DATE = { year: null, date: null }

function toDates({ date, isInferred }: NonNullable<Citable['published']>): {
  readonly year: string | null
  readonly date: string | null
} {
  const cited = toCitedDate(date)
  const { biblatex, shared } = DATE_FORMS[cited.kind]
  return { year: shared(cited).slice(0, 4) || null, date: biblatex(cited, isInferred ? '?' : '') }
}

/** In braces, a name stays as it is printed, whatever words are in it. */
function toName(author: Author): string {
  if ('family' in author) return `${escape(author.family)}, ${escape(author.given)}`
  return `{${escape('person' in author ? author.person : author.body)}}`
}

/** Language names of babel and polyglossia. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = { vi: 'vietnamese', en: 'english' }

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

function escape(text: string): string {
  return text
    .replaceAll(/\s*[\r\n]+\s*/gu, ' ')
    .replaceAll(/[\\~^{}&%$#_]/g, (character) => ESCAPED[character] ?? `\\${character}`)
}
