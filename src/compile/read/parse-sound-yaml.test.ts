import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseSoundYaml } from './parse-sound-yaml'
import { parseDoubtfulYaml } from './parse-yaml'
import { Places, SeedText } from './places'

const FOLDERS = ['seeds', 'e2e/seeds', 'src/testing/toy-seeds', 'src/compile/cases']

function listFiles(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [join(folder, path), readFileSync(join(folder, path), 'utf8')])
}

const files = FOLDERS.flatMap(listFiles)

/** The value, with the place of everything in it beside it. */
function withPlaces(value: unknown, places: Places): unknown {
  if (typeof value !== 'object' || value === null) return value
  return {
    own: places.of(value),
    held: Object.entries(value).map(([key, held]: [string, unknown]) => ({
      key,
      ofKey: places.ofKey(value, key),
      ofValue: places.of(value, key),
      held: withPlaces(held, places),
    })),
  }
}

function readBoth(path: string, text: string) {
  const file = new SeedText(path, text)
  const [soundPlaces, doubtfulPlaces] = [new Places(), new Places()]
  const sound = parseSoundYaml(file, soundPlaces)
  const { value, problems } = parseDoubtfulYaml(file, doubtfulPlaces)
  return {
    sound: sound === null ? null : withPlaces(sound, soundPlaces),
    doubtful: problems.length > 0 ? null : withPlaces(value, doubtfulPlaces),
  }
}

describe('a file that is read as sound', () => {
  it.each(files)('%s holds the same, at the same places, by another reader', (path, text) => {
    const { sound, doubtful } = readBoth(path, text)
    expect(sound ?? doubtful).toEqual(doubtful)
  })

  it('is nearly every one', () => {
    const seeds = listFiles('seeds')
    const isSound = ([path, text]: (typeof files)[number]) =>
      parseSoundYaml(new SeedText(path, text), new Places()) !== null
    expect(seeds.filter((file) => !isSound(file)).map(([path]) => path)).toEqual([])
  })
})

describe('what the seeds have no need of is left to the other reader', () => {
  it.each([
    ['nothing', ''],
    ['a word alone', 'word\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['an alias', 'a: &x [1]\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a comment after a text', 'a: words # more words\n'],
    ['a comment after a text in a list', 'a: [words # more\n ]\n'],
    ['a value left out', 'a:\nb: 1\n'],
    ['a block of lines', 'a: |\n  words\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a number as key', 'b: 1\n2: 3\n'],
    ['a key in quotation marks', '"a": 1\n'],
    ['a list as key', '? [a]\n: 1\n'],
    ['a bracket left open', 'a: [1\n'],
    ['lists in lists in lists', `a: ${'['.repeat(30)}1${']'.repeat(30)}\n`],
    ['more keys than any file has', Array.from({ length: 101 }, (_, n) => `k${n}: 1\n`).join('')],
  ])('%s', (_, text) => {
    expect(parseSoundYaml(new SeedText('a.yaml', text), new Places())).toBeNull()
  })
})

describe('both read a value alike', () => {
  const VALUES = `0 -1 +1 007 0o17 0x1F 1e3 1.5 -.5 1_000 .inf -.inf .nan true True TRUE yes no on off null ~ Null
    2025-03 2025-03-01 12:30 [] {} [1,2] {a:b} {a:\u0020b} 'it''s' "a\\nb\\u1ea1" -x a:b a#b @a \`a %a ? a,b a]b «x»`
  it.each(VALUES.split(/\s+/))('%s', (value) => {
    const texts = [`a: ${value}\n`, `- ${value}\n`, `a: [${value}]\n`, `a: ${value}  \nb: 1\n`]
    const read = texts.map((text) => readBoth('a.yaml', text)).filter(({ sound }) => sound !== null)
    expect(read.map(({ sound }) => sound)).toEqual(read.map(({ doubtful }) => doubtful))
  })
})
