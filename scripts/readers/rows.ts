/** What is asked of each program that reads our citations: a sample, and what should come back of it. */
import { toCitable, type Citable, type CitedFrom } from '../../src/export/citations/citable'
import { formatDate } from '../../src/export/citations/citation-date'
import { toCitedDate } from '../../src/export/citations/cited-date'
import { toyDossier } from '../../src/testing/toy-dossier'

/** One item as a program read it, in plain text; an empty text is a field without a value. */
export interface Read {
  /** As the program calls it, such as `article-newspaper`. */
  readonly kind: string
  readonly title: string
  /** Each author in words: the whole name, or its parts. */
  readonly authors: readonly string[]
  /** Of an article its outlet, of a page its site. */
  readonly container: string
  /** In EDTF, or in words. */
  readonly date: string
  readonly isDoubted: boolean
  readonly language: string
  readonly address: string
  readonly accessed: string
  readonly note: string
}

export interface Row {
  readonly name: string
  readonly samples: readonly Citable[]
  /** `whole`, `in the note`, `lost`, or `changed` and into what. */
  readonly judge: (read: readonly Read[]) => string
}

const FROM: CitedFrom = {
  pageTitle: 'What changed, and “who” said so: 100% of it',
  language: 'en',
  link: 'https://pledges.example/changes?since=2025-01-01',
  version: '0123456789',
  released: '2026-01-20',
  accessed: '2026-02-03',
}
const cite = (target: Parameters<typeof toCitable>[1], from: Partial<CitedFrom> = {}) =>
  toCitable(toyDossier.index, target, { ...FROM, ...from })

const page = cite({ kind: 'page' })
const undated = cite({ kind: 'page' }, { released: null })
const article = cite(
  { kind: 'quote', statement: 'japan-declines-ban' },
  {
    link: 'https://pledges.example/articles/reef-summit?at=japan-declines-ban&quote=3f2a91&version=0123456789',
  },
)
const noted = { ...article, original: 'https://lagoon.example/2025/06/12/reef' }
const publishedOn = (date: string, isInferred = false): Citable => ({
  ...article,
  published: { date, isInferred },
})
const by = (...authors: Citable['authors']): Citable => ({ ...article, authors })

export const ROWS: readonly Row[] = [
  row('kind: newspaper article', article, ({ kind }) => compareKind(kind, /news/i)),
  row('kind: page of a site', page, ({ kind }) => compareKind(kind, /web|online|elec/i)),
  row('title', article, ({ title }) => compare(title, article.title)),
  row('title of a page', page, ({ title }) => compare(title, page.title)),
  row('title in English', article, ({ note }) => within(note, article.english)),
  author('author as printed', { person: 'Minh Hoa' }),
  author('author with family and given name', { family: 'Nguyễn', given: 'Văn An' }),
  author('body', { body: 'Sở Biển and Đảo' }),
  author(
    'three authors',
    { person: 'Minh Hoa' },
    { family: 'Nguyễn', given: 'Văn An' },
    { body: 'Hãng tin Sóng' },
  ),
  row('outlet', article, ({ container }) => compare(container, article.outlet)),
  row('site of a page', page, ({ container }) => compare(container, 'Who Pledged What')),
  ...[
    ['a day', '2026-03-05'],
    ['a month', '2026-03'],
    ['a year', '2026'],
    ['two days', '2026-01-19/2026-01-20'],
    ['months', '2025-03/2025-06'],
    ['years', '2024/2025'],
    ['one day within months', '[2025-03..2025-06]'],
    ['open start', '../2026-01-06'],
    ['open end', '2026-01/..'],
  ].map(([name = '', date = '']) =>
    row(`date: ${name}, ${date}`, publishedOn(date), (read) => compareDate(read, date)),
  ),
  row('date: none', undated, ({ date }) => (date === '' ? 'whole' : `changed: ${date}`)),
  row('doubt about a date', publishedOn('2025-12-06', true), ({ isDoubted, note }) =>
    isDoubted ? 'whole' : inNote(note, 'The date of publication is inferred.'),
  ),
  row('language', article, ({ language }) => compare(language, article.language)),
  row('passage', article, ({ note }) => within(note, article.passage)),
  row('version', article, ({ note }) => within(note, article.version)),
  row('address', article, ({ address }) => compareAddress(address, article.link)),
  row('day of access', article, ({ accessed }) => compare(accessed, article.accessed)),
  row('day of access, no date', undated, ({ accessed, note }) =>
    accessed === ''
      ? inNote(note, 'Accessed February 3, 2026.')
      : compare(accessed, undated.accessed),
  ),
  row('address of the original', noted, ({ note }) => within(note, noted.original)),
  {
    name: 'four pages in one file',
    samples: ['/', '/changes', '/compare?country=FR~DE', '/actors/US'].map((path) =>
      cite({ kind: 'page' }, { link: `https://pledges.example${path}` }),
    ),
    judge: ({ length }) => (length === 4 ? 'whole' : `changed: ${length} of 4`),
  },
]

function row(name: string, sample: Citable, judge: (read: Read) => string): Row {
  return {
    name,
    samples: [sample],
    judge: ([read]) => (read === undefined ? 'lost' : judge(read)),
  }
}

function author(name: string, ...authors: Citable['authors']): Row {
  const expected = authors.map((each) =>
    'family' in each
      ? nameParts(each.family, each.given)
      : 'person' in each
        ? each.person
        : each.body,
  )
  return row(name, by(...authors), (read) => compare(read.authors.join('; '), expected.join('; ')))
}

/** A name taken apart, in words. */
export function nameParts(family: string, given: string): string {
  return `family ${family}, given ${given}`
}

function compare(read: string, given: string | null): string {
  if (read === given) return 'whole'
  return read === '' ? 'lost' : `changed: ${read}`
}

const inOrder = (address: string) => address.split(/[?&]/).toSorted().join('&')

/** The parts of a query may stand in any order. */
function compareAddress(read: string, given: string): string {
  return inOrder(read) === inOrder(given) ? 'whole' : compare(read, given)
}

function compareKind(read: string, given: RegExp): string {
  if (given.test(read)) return 'whole'
  return read === '' ? 'lost' : `changed: ${read}`
}

function within(note: string, words: string | null): string {
  return words !== null && note.includes(words) ? 'whole' : 'lost'
}

function inNote(note: string, words: string): string {
  return note.includes(words) ? 'in the note' : 'lost'
}

function compareDate({ date: read, note }: Read, given: string): string {
  const { kind, from, to } = toCitedDate(given)
  const words = formatDate(given, 'chicago', 'en')
  const isWhole = read === (kind === 'single' ? from : `${from}/${to}`) || read === words
  if (isWhole) return 'whole'
  const rest = inNote(note, words)
  if (read === '') return rest
  return `changed: ${read}${rest === 'in the note' ? ', the rest in the note' : ''}`
}
