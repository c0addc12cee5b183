import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import type { ShareTarget } from '../../selection/share-target'
import { toyDossier } from '../../testing/toy-dossier'
import { toCitable } from './citable'
import { formatPublished, type CitationStyle } from './citation-date'
import { toCitation } from './to-citation'

const from = {
  pageTitle: 'Australia, fishing ban',
  language: 'en',
  link: 'https://pledges.example/x',
  version: '0123456789',
  released: null,
  accessed: '2026-02-03',
}
const cell: ShareTarget = { kind: 'cell', cell: { actor: 'AU', commitment: 'fishing-ban' } }
const reef: ShareTarget = { kind: 'article', article: 'reef-summit' }
const whale: ShareTarget = { kind: 'article', article: 'whale-pledge' }

describe('a citation', () => {
  it.each<[ShareTarget, CitationStyle, Language, string]>([
    [
      cell,
      'chicago',
      'en',
      '“Australia, fishing ban.” Who Pledged What, version 0123456789. Accessed February 3, 2026. https://pledges.example/x.',
    ],
    [
      cell,
      'apa',
      'en',
      'Australia, fishing ban. (n.d.). Who Pledged What (Version 0123456789). Retrieved February 3, 2026, from https://pledges.example/x',
    ],
    [
      reef,
      'chicago',
      'en',
      'Hải Yến. “Cuộc họp Lisbon về rạn san hô kết thúc với một quỹ chung” [Lisbon meeting on coral reefs ends with a joint fund]. Báo Biển, June 12, 2025. In Who Pledged What, version 0123456789. Accessed February 3, 2026. https://pledges.example/x.',
    ],
    [
      reef,
      'apa',
      'en',
      'Hải Yến. (2025, June 12). Cuộc họp Lisbon về rạn san hô kết thúc với một quỹ chung [Lisbon meeting on coral reefs ends with a joint fund]. Báo Biển. In Who Pledged What (Version 0123456789). Retrieved February 3, 2026, from https://pledges.example/x',
    ],
    [
      reef,
      'chicago',
      'vi',
      'Hải Yến. “Cuộc họp Lisbon về rạn san hô kết thúc với một quỹ chung.” Báo Biển, 12 tháng 6 năm 2025. Trong Who Pledged What, phiên bản 0123456789. Truy cập ngày 3 tháng 2 năm 2026. https://pledges.example/x.',
    ],
    [
      reef,
      'apa',
      'vi',
      'Hải Yến. (2025, 12 tháng 6). Cuộc họp Lisbon về rạn san hô kết thúc với một quỹ chung. Báo Biển. Trong Who Pledged What (Phiên bản 0123456789). Truy cập ngày 3 tháng 2 năm 2026, từ https://pledges.example/x',
    ],
  ])('of %o in %s, %s', (target, style, language, expected) => {
    expect(toCitation(toCitable(toyDossier.index, target, from), style, language)).toBe(expected)
  })

  it.each<[ShareTarget, CitationStyle, Language, string]>([
    [cell, 'chicago', 'en', 'version 0123456789. Last modified January 20, 2026. Accessed'],
    [cell, 'apa', 'en', 'Australia, fishing ban. (2026, January 20). Who Pledged What'],
    [cell, 'apa', 'vi', 'Australia, fishing ban. (2026, 20 tháng 1). Who Pledged What'],
    [reef, 'chicago', 'en', 'version 0123456789. Accessed'],
  ])(
    'of %o has the day of a release in %s, %s, if it is of this site',
    (target, style, language, part) => {
      const citable = toCitable(toyDossier.index, target, { ...from, released: '2026-01-20' })
      expect(toCitation(citable, style, language)).toContain(part)
    },
  )

  it('states what is unknown, and marks what is inferred', () => {
    const citable = toCitable(toyDossier.index, whale, from)
    expect(toCitation(citable, 'chicago', 'en')).toContain(
      '[perhaps Báo Biển], [January 19–20, 2026].',
    )
    expect(toCitation(citable, 'apa', 'vi')).toContain('([2026, 19–20 tháng 1]).')
    expect(toCitation({ ...citable, likelyOutlet: null }, 'apa', 'en')).toContain(
      '[outlet not stated]. In',
    )
    expect(toCitation({ ...citable, likelyOutlet: null }, 'chicago', 'vi')).toContain(
      '[không rõ tòa soạn], [19–20 tháng 1 năm 2026].',
    )
  })

  it('adds no full stop to a title that ends in punctuation', () => {
    const citable = { ...toCitable(toyDossier.index, cell, from), title: 'Who pays?' }
    expect(toCitation(citable, 'chicago', 'en')).toMatch(/^“Who pays\?” Who Pledged What/)
    expect(toCitation(citable, 'apa', 'en')).toMatch(/^Who pays\? \(n\.d\.\)/)
  })

  it('of a passage cites its article, with the link to the passage', () => {
    const target = { kind: 'quote', statement: 'japan-declines-ban' } as const
    const { passage, key, ...quote } = toCitable(toyDossier.index, target, from)
    expect(passage).toBe('Tokyo sẽ không tham gia lệnh cấm đánh bắt')
    expect(key).toBe('japan-declines-ban')
    expect({ ...quote, passage: null, key: 'reef-summit' }).toEqual(
      toCitable(toyDossier.index, reef, from),
    )
  })
})

describe('the publication date is never more precise than known', () => {
  it.each([
    ['2026-01-06', 'January 6, 2026', '2026, 6 tháng 1'],
    ['2025-11', 'November 2025', '2025, tháng 11'],
    ['2025', '2025', '2025'],
    ['2026-01-06/2026-01-07', '[January 6–7, 2026]', '[2026, 6–7 tháng 1]'],
    ['2026-01-30/2026-02-02', '[January 30 – February 2, 2026]', '[2026, 30 tháng 1 – 2 tháng 2]'],
    [
      '[2025-12-31..2026-01-01]',
      '[December 31, 2025 – January 1, 2026]',
      '[2025, 31 tháng 12 – 2026, 1 tháng 1]',
    ],
    ['[2025-03..2025-06]', '[March–June 2025]', '[2025, tháng 3 – tháng 6]'],
    ['[2025-03..2025-06-15]', '[March – June 15, 2025]', '[2025, tháng 3 – 15 tháng 6]'],
    ['2024/2025', '[2024–2025]', '[2024–2025]'],
    ['../2026-01-06', '[by January 6, 2026]', '[muộn nhất 2026, 6 tháng 1]'],
    ['[..2025-06]', '[by June 2025]', '[muộn nhất 2025, tháng 6]'],
    ['2026-01-06/..', '[since January 6, 2026]', '[từ 2026, 6 tháng 1]'],
    ['[2026-01-06..]', '[January 6, 2026 or later]', '[sớm nhất 2026, 6 tháng 1]'],
  ])('%s', (date, chicago, apa) => {
    const published = { date, isInferred: false }
    expect(formatPublished({ published }, 'chicago', 'en')).toBe(chicago)
    expect(formatPublished({ published }, 'apa', 'vi')).toBe(apa)
  })
})
