/** The releases that the seeds keep: the newest is the present dossier, and all can still be shown. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DOSSIER_FORMAT } from '../../model/dossier'
import { SEEDS } from '../../testing/our-dossier'
import { compileSeeds } from '../compile-seeds'
import { toFiles } from '../emit/to-files'
import { formatReport } from '../problem'
import { readSeedFiles } from '../read/read-seed-files'
import { readKept } from './kept'
import { findMissingFields, listRequiredFields } from './required-fields'
import { readWhole, type Whole } from './whole'

const FOLDERS = { seeds: SEEDS, 'e2e/seeds': join(SEEDS, '../e2e/seeds') }

const worlds = Object.entries(FOLDERS).map(([folder, path]) => {
  const files = readSeedFiles(path)
  const { dossier, problems } = compileSeeds(files)
  if (dossier === null) throw new Error(formatReport(problems, `${folder}/`))
  const present = toFiles(dossier)
  return {
    folder,
    present,
    whole: readWhole(present.version, present.files),
    kept: readKept(files),
  }
})
const ours = worlds.find(({ folder }) => folder === 'seeds')
const required = listRequiredFields(worlds.map(({ whole }) => whole))

it('The present dossier is released', () => {
  expect(
    ours?.kept.releases.at(-1)?.version,
    'The seeds have changed since the last release: npm run release -- seeds <today>',
  ).toBe(ours?.present.version)
})

it('The invented dossier of the stories is released', () => {
  const stories = worlds.find(({ folder }) => folder === 'e2e/seeds')
  expect(
    stories?.kept.releases.at(-1)?.version,
    'The seeds of the stories have changed: npm run release:stories',
  ).toBe(stories?.present.version)
})

const releases = worlds.flatMap(({ folder, kept }) =>
  kept.releases.map(({ version, date }) => ({ folder, date, version, kept })),
)

describe.each(releases)('The release of $date in $folder', ({ version, kept }) => {
  const whole = readWhole(version, kept.files)

  it('has the format that this code reads', () => {
    expect(whole.dossier.format).toBe(DOSSIER_FORMAT)
  })

  it('has every field that this code requires', () => {
    expect(
      findMissingFields(whole, required),
      'A new field has to be optional in src/model, and left out by the compiler where it is unknown: then earlier releases can still be read.',
    ).toEqual([])
  })
})

it('A field that only a new release has is found missing in an earlier one', () => {
  const whole = ours?.whole
  if (whole === undefined) throw new Error('There are no seeds.')
  const withField = (field: object, from: number): Whole => ({
    ...whole,
    dossier: {
      ...whole.dossier,
      articles: whole.dossier.articles.map((article, index) =>
        index < from ? article : { ...article, ...field },
      ),
    },
  })
  expect(findMissingFields(whole, listRequiredFields([withField({ pages: 2 }, 0)]))).toEqual([
    'dossier.articles[].pages',
  ])
  // What the new one lacks in some places is optional.
  expect(findMissingFields(whole, listRequiredFields([withField({ pages: 2 }, 1)]))).toEqual([])
})
