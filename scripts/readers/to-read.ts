/** What programs give back, as plain fields. */
import { JSDOM } from 'jsdom'
import { nameParts, type Read } from './rows'

type Item = Readonly<Record<string, unknown>>

/** An item of CSL-JSON. */
export function fromCsl(item: Item): Read {
  const author = list(item['author']).map((name) => toName(record(name)))
  // Where a program has taken the author of a news item for its reporter.
  const reporter = list(item['reporter']).map((name) => `reporter ${toText(name)}`)
  const issued = record(item['issued'])
  return {
    kind: toText(item['type']),
    title: toText(item['title']),
    authors: [...author, ...reporter],
    container: toText(item['container-title'] ?? item['publisher']),
    date: toDate(issued),
    isDoubted: issued['circa'] === true || issued['circa'] === 1,
    language: toText(item['language']),
    address: toText(item['URL']),
    accessed: toDate(record(item['accessed'])),
    note: toText(item['note']),
  }
}

function toName({ family, given, literal }: Item): string {
  if (literal !== undefined) return toText(literal)
  const [last, first] = [toText(family), toText(given)]
  return first === '' ? last : nameParts(last, first)
}

/** In EDTF; an open end is empty. */
function toDate({ 'date-parts': parts, literal, raw }: Item): string {
  if (parts === undefined) return toText(literal ?? raw)
  return list(parts)
    .map((end) =>
      list(end)
        .filter((part) => part !== '' && Number(part) !== 0)
        .map((part) => String(Number(part)).padStart(2, '0'))
        .join('-'),
    )
    .join('/')
}

/** An entry of BibTeX whose fields are kept as they stand. */
export function fromBibtex(type: string, fields: Item): Read {
  const date = toText(fields['date'] ?? fields['year'])
  return {
    kind: `${type} ${toText(fields['entrysubtype'])}`.trim(),
    title: toText(fields['title']),
    authors: list(fields['author']).map((name) => {
      const { name: literal, lastName: family, firstName: given } = record(name)
      return toName({ ...(literal !== undefined && { literal }), family, given })
    }),
    container: toText(fields['journal'] ?? list(fields['organization'])[0]),
    date: date.replaceAll('?', ''),
    isDoubted: date.includes('?'),
    language: toText(fields['language'] ?? fields['langid']),
    address: toText(fields['url']),
    accessed: toText(fields['urldate']),
    note: toText(fields['note']),
  }
}

/** All items of a collection in MODS, the XML in which bibutils keeps what it reads. */
export function fromMods(xml: string): readonly Read[] {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window
  return [...document.querySelectorAll('mods')].map((mods) => {
    const all = (selector: string) =>
      [...mods.querySelectorAll(selector)].map(({ textContent }) => toText(textContent))
    const [title = ''] = all(':scope > titleInfo')
    const names = [...mods.querySelectorAll(':scope > name')].map((name) => {
      const part = (type: string) =>
        [...name.querySelectorAll(`namePart[type="${type}"]`)]
          .map((each) => each.textContent)
          .join(' ')
      const literal = name.querySelector('namePart:not([type])')?.textContent
      return toName({ ...(literal && { literal }), family: part('family'), given: part('given') })
    })
    const found = [...new Set(all('dateIssued, part > date').filter(Boolean))]
    // A year beside its own month or day says nothing more.
    const dates = found.filter(
      (one) => !found.some((more) => more.startsWith(`${one}-`) && !more.includes('/')),
    )
    return {
      kind: [...new Set(all('genre'))].join(', '),
      title,
      authors: names,
      container: all('relatedItem > titleInfo > title, originInfo > publisher').find(Boolean) ?? '',
      date: dates.join(' and ').replaceAll('?', ''),
      isDoubted: dates.some((date) => date.includes('?')),
      language: all('languageTerm')[0] ?? '',
      address: all('location > url')[0] ?? '',
      accessed: mods.querySelector('url[dateLastAccessed]')?.getAttribute('dateLastAccessed') ?? '',
      note: all('note').join(' '),
    }
  })
}

/** All entries in BibLaTeXML, in which biber hands on what it reads to LaTeX. */
export function fromBiblatexml(xml: string): readonly Read[] {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window
  return [...document.getElementsByTagName('bltx:entry')].map((entry) => {
    const all = (name: string, type: string | null = null, of: Element = entry) =>
      [...of.getElementsByTagName(`bltx:${name}`)].filter(
        (each) => each.getAttribute('type') === type,
      )
    const one = (name: string) => toPlainTex(all(name)[0]?.textContent ?? '')
    // A part is one text, or a list of words.
    const part = (name: Element, type: string) =>
      toPlainTex(all('namepart', type, name)[0]?.textContent ?? '')
    const [date] = all('date')
    const ends = date === undefined ? [] : [...all('start', null, date), ...all('end', null, date)]
    const text = ends.map((end) => end.textContent).join('/') || (date?.textContent ?? '')
    return {
      kind: `${entry.getAttribute('entrytype') ?? ''} ${one('entrysubtype')}`.trim(),
      title: one('title'),
      authors: all('name').map((name) =>
        toName({ family: part(name, 'family'), given: part(name, 'given') }),
      ),
      container: one('journaltitle') || one('organization'),
      date: text.replaceAll('?', '').trim(),
      isDoubted: text.includes('?'),
      language: one('langid'),
      address: one('url'),
      accessed: all('date', 'url')[0]?.textContent ?? '',
      note: one('note'),
    }
  })
}

/** Without the braces and the escapes that LaTeX does not print. */
function toPlainTex(text: string): string {
  return toText(text.replaceAll(/[{}]/g, '').replaceAll(/\\([&%$#_])/g, '$1'))
}

function record(value: unknown): Item {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value.trim().replaceAll(/\s+/g, ' ')
  return typeof value === 'number' ? String(value) : ''
}
