/** A citation in BibTeX (UTF-8), with biblatex dates beside the classic year. */
import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { SITE } from '../site'
import { toCitationNotes } from './to-citation-notes'

/** One entry, ending with a line feed. An article without a stated outlet is `@misc`. */
export function toBibtex(citable: Citable, language: Language): string {
  const { kind, title, author, outlet, published, link } = citable
  const { earliest = null, latest = null } = published?.span ?? {}
  const date = earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`
  const year = earliest?.slice(0, 4) ?? null
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['title', `{${escape(title)}}`],
    ['author', author === null ? null : `{${escape(author)}}`],
    ['journal', outlet === null ? null : escape(outlet)],
    ['howpublished', kind === 'page' ? SITE : null],
    ['year', year === latest?.slice(0, 4) ? year : null],
    ['date', date],
    ['url', link],
    ['urldate', citable.accessed],
    ['langid', LANGUAGE_NAMES[citable.language] ?? null],
    ['note', escape(toCitationNotes(citable, language).join(' '))],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : `  ${name} = {${value}},\n`,
  )
  const type = kind === 'article' && outlet !== null ? 'article' : 'misc'
  return `@${type}{${citable.key},\n${lines.join('')}}\n`
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
