import { expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { addChecksums, toChecksum } from './checksums'
import { joinTexts, readTexts, toTextsFile } from './dossier-files'
import { toTexts } from './split-dossier'
import { toReadIndex } from '../testing/read-index'

const { index: toy } = toyDossier

it('checksums of articles that have a file of their own are not in the texts, and come back from it', () => {
  const large = { ...toy, checksumsFile: 'data/checksums.json' }
  const joined = joinTexts(toReadIndex(large), readTexts(toTextsFile(toTexts(large))))
  const [first] = joined.articles
  if (first === undefined) throw new Error('The toy dossier has articles.')
  expect(() => toChecksum(first)).toThrow(`The checksum of “${first.id}” has not been read.`)
  const checksums = toy.articles.map(toChecksum)
  expect(new Set(checksums).size).toBeGreaterThan(1)
  expect(addChecksums(joined, checksums).articles.map(toChecksum)).toEqual(checksums)
  expect(() => addChecksums(joined, checksums.slice(1))).toThrow(/can’t be added/)
})
