import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { serializeSelection } from '../../selection/url-codec'
import { toyDossier } from '../../testing/toy-dossier'
import { toMessage, toReported, toWay } from './report-model'

const dossier = toyDossier.index
const [statement] = dossier.statements
const reporting = {
  dossier,
  selection: DEFAULT_SELECTION,
  language: 'en',
  pageTitle: 'Matrix',
  version: '0123456789',
  toLink: (selection: typeof DEFAULT_SELECTION) => {
    const { pathname, search } = serializeSelection(selection)
    return `https://site.example${pathname}${search}`
  },
} as const

describe('what is reported', () => {
  it('of a passage is its own page, with the passage and its source', () => {
    const id = statement?.id ?? ''
    const reported = toReported(reporting, { kind: 'quote', statement: id })
    expect(reported.link).toBe(`https://site.example/statements/${id}`)
    expect(reported.passage[0]).toBe(`“${statement?.quote.exact}”`)
    expect(reported.passage.length).toBeGreaterThan(2)
  })

  it('of a page is the page as it is', () => {
    const selection = { ...DEFAULT_SELECTION, view: 'coverage' } as const
    const reported = toReported({ ...reporting, selection }, { kind: 'page' })
    expect(reported).toEqual({
      name: 'Matrix',
      passage: [],
      link: 'https://site.example/coverage',
      version: '0123456789',
    })
  })
})

describe('the message', () => {
  const reported = { name: 'x', passage: ['“a”', 'b'], link: 'https://l', version: '01' }
  it('has the words, the passage, the link and the version', () => {
    expect(toMessage(reported, ' Not said by her. ', 'en')).toEqual({
      title: 'An error: x',
      text: 'What seems wrong?\nNot said by her.\n\n“a”\nb\n\nhttps://l\nDossier version 01',
    })
  })

  it('is in the reader’s language, and leaves room for what is not said yet', () => {
    expect(toMessage(reported, '', 'vi').text).toBe(
      'Điều gì có vẻ chưa đúng?\n…\n\n“a”\nb\n\nhttps://l\nPhiên bản bộ tư liệu 01',
    )
  })
})

describe('the way to who is told', () => {
  const message = { title: 'A & B', text: 'c\nd?' }
  it.each([
    [
      'mailto:desk@x.example',
      'desk@x.example',
      'mailto:desk@x.example?subject=A%20%26%20B&body=c%0D%0Ad%3F',
    ],
    [
      'https://t.example/new?title={title}&body={message}',
      't.example',
      'https://t.example/new?title=A%20%26%20B&body=c%0D%0Ad%3F',
    ],
  ])('%s carries the message', (report, to, href) => {
    expect(toWay(report, message)).toMatchObject({ to, href, carries: true })
  })

  it.each([
    ['a form that takes no text', 'https://f.example/form', 'https://f.example/form'],
    [
      'a message that is too long',
      'mailto:d@x.example',
      'mailto:d@x.example?subject=A%20%26%20B&body=',
    ],
  ])('leaves the message to be pasted for %s', (_, report, href) => {
    const way = toWay(report, { ...message, text: 'ầ'.repeat(300) })
    expect(way).toMatchObject({ href, carries: false })
  })

  it('is none where no address is set', () => expect(toWay(undefined, message)).toBeNull())
})
