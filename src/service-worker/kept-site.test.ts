import { describe, expect, it } from 'vitest'
import { toAnswer, toPath } from './kept-site'

const SCOPE = 'https://example.org/pledges/'
const SITE = { build: 'a', shell: '404.html', files: { '404.html': '', 'flags/PT.svg': '' } }

describe('the path of a request', () => {
  it.each([
    ['https://example.org/pledges/', ''],
    ['https://example.org/pledges/en/actors/PT?q=x', 'en/actors/PT'],
    ['https://example.org/other/', null],
    ['https://elsewhere.org/pledges/', null],
  ])('%s is %s', (address, path) => {
    expect(toPath(address, SCOPE)).toBe(path)
  })
})

describe('a request is answered', () => {
  const navigate = { method: 'GET', mode: 'navigate' } as const
  const load = { method: 'GET', mode: 'cors' } as const

  it.each([
    ['the board', navigate, '', 'page'],
    ['a brief', navigate, 'en/actors/PT', 'page'],
    ['a page by the name of its file', navigate, 'actors/PT.html', 'page'],
    ['a table that is opened', navigate, 'actors/PT.csv', 'network'],
    ['a page of another site', navigate, null, 'network'],
    ['a file of this build', load, 'flags/PT.svg', 'kept'],
    ['a file of an older build', load, 'assets/page-Ab3_-x9Z.js', 'kept'],
    ['an older dossier', load, 'data/index-0123456789.json', 'kept'],
    ['the data at addresses that stay', load, 'data/latest/statements.csv', 'network'],
    ['whether the site is there', load, '', 'network'],
    ['what is sent', { method: 'POST', mode: 'cors' } as const, 'flags/PT.svg', 'network'],
  ] as const)('%s', (_, request, path, answer) => {
    expect(toAnswer(request, path, SITE)).toBe(answer)
  })
})
