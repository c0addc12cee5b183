import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { TOY_SEEDS } from '../testing/toy-dossier'
import { compileSeeds } from './compile-seeds'
import { readSeedFiles } from './read/read-seed-files'

const TEXT = 'articles/reef-summit/text.txt'
const ARTICLE = 'articles/reef-summit/article.yaml'

const toSha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The toy seeds with one text as another program would have saved it, and its checksum. */
function receive(save: (text: string) => string) {
  const files = new Map(readSeedFiles(TOY_SEEDS))
  const decode = (file: string) => new TextDecoder().decode(files.get(file))
  const bytes = new TextEncoder().encode(save(decode(TEXT)))
  const article = decode(ARTICLE).replace(/sha256: \w+/, `sha256: ${toSha256(bytes)}`)
  files.set(TEXT, bytes).set(ARTICLE, new TextEncoder().encode(article))
  return { ...compileSeeds(files), sha256: toSha256(bytes) }
}

describe('an article as it was received', () => {
  it.each<[string, (text: string) => string]>([
    ['decomposed (NFD)', (text) => text.normalize('NFD')],
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with the line ends of an old Mac', (text) => text.replaceAll('\n', '\r')],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    [
      'with all of them',
      (text) =>
        `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n').replaceAll('\n\r\n', '\n\n')}`,
    ],
  ])('%s is kept, and coded on its NFC text with LF', (_, save) => {
    const plain = receive((text) => text)
    const { dossier, problems, sha256 } = receive(save)
    expect(problems).toEqual([])
    expect(sha256).not.toBe(plain.sha256)
    // The same quotes in the same places; only the checksum is that of the received bytes.
    expect(dossier?.bodies).toEqual(plain.dossier?.bodies)
    expect(JSON.stringify(dossier).replace(sha256, plain.sha256)).toBe(
      JSON.stringify(plain.dossier),
    )
  })

  it('has lines that show nothing as blank lines', () => {
    const { problems } = receive((text) => text.replace('\n\n', '\n\u200B\u00A0\n'))
    expect(problems).toEqual([])
  })
})

it('levels that would exhaust the parsers’ stack are a problem like any other', () => {
  const files = new Map(readSeedFiles(TOY_SEEDS))
  const blocks = Array.from({ length: 20_000 }, (_, level) => `${' '.repeat(level % 2_000)}- `)
  for (const text of ['['.repeat(50_000), `a:\n${blocks.join('\n')}`, '- '.repeat(50_000)]) {
    files.set('disputes.yaml', new TextEncoder().encode(text))
    const { problems } = compileSeeds(files)
    expect(problems).toMatchObject([{ file: 'disputes.yaml', code: 'too-deep' }])
  }
})
