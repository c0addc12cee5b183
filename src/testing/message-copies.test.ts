/** The same words are written in one catalogue only, so that copies can't drift apart. */
import { expect, it } from 'vitest'
import type { Messages } from '../language/define-messages'
import { groupBy } from '../model/group-by'

interface Written {
  /** `language/act-messages.clearFilters`. */
  readonly place: string
  /** In English, and in both languages; a message with arguments is rendered for some values. */
  readonly english: string
  readonly words: string
}

/** Catalogues for wording that several rooms share. */
const SHARED = /^(language|passages)\//

/** The same words with different meanings, by their English. */
const NO_COPIES: ReadonlySet<string> = new Set([
  // The form of a statement, and a kind of document.
  'Declaration of intent',
  // A pane of the app, and a heading in print.
  'The passages',
])

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../**/*.ts')

const catalogues = Object.keys(sources).filter(
  (file) => !file.includes('.test.') && /= defineMessages\(/.test(sources[file] ?? ''),
)

it('every catalogue is exported, so that this test can read it', async () => {
  const hidden = await Promise.all(
    catalogues.map(async (file) => {
      const written = sources[file]?.match(/= defineMessages\(/g)?.length ?? 0
      return (await read(file)).length === written ? [] : [file]
    }),
  )
  expect(hidden.flat()).toEqual([])
  expect(catalogues.length).toBeGreaterThan(40)
})

it('no words are written in two catalogues: common wording is in a shared one', async () => {
  const all = (await Promise.all(catalogues.map(read))).flat(2)
  const copies = groupBy(
    all.filter(({ english }) => countWords(english) > 1 && !NO_COPIES.has(english)),
    ({ words }) => words,
  )
  const problems = [...copies.values()].flatMap((same) => {
    const places = [...new Set(same.map(({ place }) => place))]
    if (new Set(places.map((place) => place.split('.')[0])).size < 2) return []
    const home = places.find((place) => SHARED.test(place))
    const told = `“${same[0]?.english}” is written in ${places.join(' and ')}`
    return home === undefined
      ? [`${told}: put it into a catalogue of src/language.`]
      : [`${told}: ask ${home}.`]
  })
  expect(problems).toEqual([])
})

/** The messages of each catalogue that a file exports. */
async function read(file: string): Promise<readonly (readonly Written[])[]> {
  const exported = Object.values((await modules[file]?.()) ?? {})
  const place = file.replace('../', '').replace(/\.ts$/, '')
  return exported.filter(isCatalogue).map(({ en, vi }) => toWritten(place, en, vi))
}

function isCatalogue(value: unknown): value is Messages<object> {
  return typeof value === 'object' && value !== null && 'en' in value && 'vi' in value
}

function toWritten(place: string, en: unknown, vi: unknown): readonly Written[] {
  if (typeof en === 'object' && en !== null) {
    const theirs = new Map(Object.entries(vi ?? {}))
    return Object.entries(en).flatMap(([key, value]) =>
      toWritten(`${place}.${key}`, value, theirs.get(key)),
    )
  }
  const english = toWords(en)
  return [{ place, english, words: `${english} / ${toWords(vi)}` }]
}

/** A message with arguments, rendered for one, two and zero of everything. */
function toWords(message: unknown): string {
  if (!isSaidOfValues(message)) return String(message)
  const said = [1, 2, 0].map((value) => {
    try {
      return message(...Array.from({ length: message.length }, () => value))
    } catch {
      // A message that destructures a list or a name: compared by its source.
      return String(message)
    }
  })
  return [...new Set(said)].join(' | ')
}

function isSaidOfValues(message: unknown): message is (...values: readonly number[]) => string {
  return typeof message === 'function'
}

/** Counts words that contain letters. */
function countWords(english: string): number {
  return (english.split(' | ')[0] ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
}
