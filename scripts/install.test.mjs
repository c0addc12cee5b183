import { describe, expect, it } from 'vitest'
import { isInstalled } from './install.mjs'

const a = { version: '1.0.0', integrity: 'sha512-a' }
const b = { version: '2.0.0', integrity: 'sha512-b' }
const binary = { version: '1.0.0', integrity: 'sha512-c', optional: true }
const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': a,
    'node_modules/b': b,
    'node_modules/binary-for-another-platform': binary,
  },
}

describe('isInstalled', () => {
  it('is content when all but optional packages are there', () => {
    const packages = { 'node_modules/a': a, 'node_modules/b': b }
    expect(isInstalled(lock, { packages })).toBe(true)
  })

  it.each([
    ['nothing was installed', null],
    ['a package is missing', { packages: { 'node_modules/a': a } }],
    [
      'a package is of another version',
      { packages: { 'node_modules/a': a, 'node_modules/b': { ...b, version: '1.9.0' } } },
    ],
    [
      'a package has other contents',
      { packages: { 'node_modules/a': a, 'node_modules/b': { ...b, integrity: 'sha512-x' } } },
    ],
    [
      'a package is left over',
      { packages: { 'node_modules/a': a, 'node_modules/b': b, 'node_modules/old': a } },
    ],
  ])('asks for an installation when %s', (_, installed) => {
    expect(isInstalled(lock, installed)).toBe(false)
  })
})
