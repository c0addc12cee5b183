/** @vitest-environment jsdom */
import { parseFeed } from '@rowanmanning/feed-parser'
import { describe, expect, it } from 'vitest'
import { compileToyOf, releaseToy } from '../../testing/toy-releases'
import { toFiles } from '../emit/to-files'
import { readAllReleases } from '../releases/to-history'
import { toFeeds } from './to-feeds'

const ATOM = 'http://www.w3.org/2005/Atom'
const present = toFiles(compileToyOf('2026-03-05')).dossier
const releases = readAllReleases(releaseToy())
const feeds = toFeeds({ releases, present, root: 'https://pledges.example/reefs/' })

/** Of what is not well-formed, an error in its place. */
function parseXml(xml: string): Element {
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement
}

function childrenOf(element: Element, name: string): readonly Element[] {
  return [...element.children].filter(
    ({ localName, namespaceURI }) => localName === name && namespaceURI === ATOM,
  )
}

const read = (path: string) => parseFeed(feeds.get(path) ?? '')

describe('every feed', () => {
  it('stands beside its page, in each language', () => {
    expect([...feeds.keys()]).toEqual(
      expect.arrayContaining([
        'feed.atom',
        'en/feed.atom',
        'vi/feed.atom',
        'actors/KE.atom',
        'vi/commitments/reef-fund.atom',
      ]),
    )
    expect(feeds.size).toBe(3 * (1 + present.actors.length + present.commitments.length))
  })

  it.each([...feeds])('%s has what RFC 4287 requires', (path, xml) => {
    const feed = parseXml(xml)
    expect([feed.localName, feed.namespaceURI]).toEqual(['feed', ATOM])
    const self = childrenOf(feed, 'link').find((link) => link.getAttribute('rel') === 'self')
    expect(self?.getAttribute('href')).toBe(`https://pledges.example/reefs/${path}`)
    expect(childrenOf(feed, 'author')).toHaveLength(1)
    for (const element of [feed, ...childrenOf(feed, 'entry')]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(childrenOf(element, name).map(({ textContent }) => textContent)).toEqual([
          expect.stringMatching(/./),
        ])
      }
      const [id] = childrenOf(element, 'id')
      expect(id?.textContent).toMatch(/^tag:pledges\.example,2026-01-20:\/reefs\/\S+$/)
      const [updated] = childrenOf(element, 'updated')
      expect(updated?.textContent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
      const alternate = childrenOf(element, 'link').filter(
        (link) => link.getAttribute('rel') === 'alternate',
      )
      expect(alternate).toHaveLength(1)
      expect(alternate[0]?.getAttribute('href')).toMatch(/^https:\/\/pledges\.example\/reefs\//)
    }
  })

  it('has ids of its own, so that no reader takes an entry for that of another language', () => {
    const ids = [...feeds].flatMap(([path, xml]) =>
      /^(\w\w\/)?feed\.atom$/.test(path)
        ? [...parseXml(xml).getElementsByTagNameNS(ATOM, 'id')].map(
            ({ textContent }) => textContent,
          )
        : [],
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a reader of feeds', () => {
  it('finds the newest first, with what happened, the passage and its page', () => {
    const { title, language, items } = read('en/feed.atom')
    expect(title).toBe('Who Pledged What: new and changed statements')
    expect(language).toBe('en')
    expect(items.slice(0, 3).map((item) => [item.title, item.url])).toEqual([
      [
        'New: Two unnamed states, patrol ships: stands ready',
        'https://pledges.example/reefs/en/statements/two-states-ready-with-ships',
      ],
      [
        expect.stringMatching(/^Changed: Japan, fishing ban: declines/),
        'https://pledges.example/reefs/en/statements/japan-declines-ban',
      ],
      [
        'Renamed: Kenya, reef fund: requests',
        'https://pledges.example/reefs/en/statements/kenya-requests-fund',
      ],
    ])
    expect(items[0]?.content).toContain(
      '<blockquote lang="vi" cite="https://pledges.example/reefs/en/statements/two-states-ready-with-ships">“Hai nước không nêu tên',
    )
    expect(items[1]?.content).toContain('What differs: our English rendering.')
    expect(items[0]?.updated?.toISOString()).toBe('2026-03-05T00:00:00.000Z')
  })

  it('finds in that of a country or a commitment its own statements alone', () => {
    const ofKenya = read('vi/actors/KE.atom')
    expect(ofKenya.items.length).toBeGreaterThan(1)
    for (const { title } of ofKenya.items) expect(title).toMatch(/^(Mới|Đổi mã): Kenya/)
    const ofFund = read('commitments/reef-fund.atom')
    for (const { title } of ofFund.items) expect(title).toContain(', reef fund')
  })

  it('is led to the versions by what is no longer there', () => {
    const gone = { ...present, statements: present.statements.slice(1), removed: [] }
    const [missing] = present.statements
    const all = toFeeds({ releases, present: gone, root: 'https://pledges.example/' })
    const item = parseFeed(all.get('feed.atom') ?? '').items.find(({ id }) =>
      id?.endsWith(`/${missing?.id}`),
    )
    expect(item?.url).toBe(`https://pledges.example/versions#${releases.at(-1)?.release.version}`)
  })
})

it('words that would end a CDATA section stay words', () => {
  const about = {
    name: { en: 'A ]]> <b> & “c”', vi: 'A' },
    subtitle: { en: '', vi: '' },
    storySteps: 0,
  }
  const [feed = ''] = toFeeds({
    releases,
    present: { ...present, about },
    root: 'https://a.example/',
  }).values()
  expect(parseFeed(feed).title).toBe('A ]]> <b> & “c”: new and changed statements')
})
