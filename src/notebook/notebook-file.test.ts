import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { MOST_BYTES, MOST_ITEMS, parseNotebook, serializeNotebook } from './notebook-file'
import { mergeItems, toItemId, type NotebookItem } from './notebook-item'

const text = fc.string({ unit: 'grapheme' }).map((each) => each.toWellFormed())
const shared = {
  address: text.map((rest) => `/x${rest}`),
  title: text,
  note: text,
  pinned: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
}
const place: fc.Arbitrary<NotebookItem> = fc.record({
  kind: fc.constantFrom('cell' as const, 'view' as const),
  ...shared,
})
const quote: fc.Arbitrary<NotebookItem> = fc.record({
  kind: fc.constant('quote' as const),
  ...shared,
  statement: text,
  hash: fc.stringMatching(/^[0-9a-f]{6}$/),
  quote: text,
  language: fc.constant('vi'),
  gloss: text,
  source: text,
  facts: fc.array(text, { maxLength: 4 }),
})
const notebook = fc.uniqueArray(fc.oneof(place, quote), { selector: toItemId, maxLength: 8 })

describe('the file', () => {
  it('survives a round trip', () => {
    fc.assert(
      fc.property(notebook, fc.constantFrom(0, 2), (items, indent) => {
        expect(parseNotebook(serializeNotebook(items, indent))).toEqual({ items })
      }),
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (given) => {
        expect(Object.keys(parseNotebook(given))).toHaveLength(1)
      }),
    )
  })

  const good = { kind: 'view', address: '/matrix', title: 't', note: '', pinned: '2026-03-12' }
  const words = { statement: 's1', hash: 'abcdef', quote: 'q', language: 'vi' }
  const passage = { ...good, ...words, kind: 'quote', gloss: 'g', source: 's' }
  const file = (...items: readonly unknown[]) =>
    JSON.stringify({ format: 'who-pledged-what notebook', version: 1, items })

  it.each([
    ['', { kind: 'not-json' }],
    ['<html>', { kind: 'not-json' }],
    ['null', { kind: 'not-a-notebook' }],
    ['{"format":"other","version":1,"items":[]}', { kind: 'not-a-notebook' }],
    ['{"format":"who-pledged-what notebook","items":[]}', { kind: 'not-a-notebook' }],
    ['{"format":"who-pledged-what notebook","version":1}', { kind: 'not-a-notebook' }],
    ['{"format":"who-pledged-what notebook","version":2}', { kind: 'newer' }],
    ['{"format":"who-pledged-what notebook","version":1,"items":{}}', { kind: 'not-a-notebook' }],
    [file(good, null), { kind: 'item', number: 2, field: 'kind' }],
    [file({ ...good, kind: 'secret' }), { kind: 'item', number: 1, field: 'kind' }],
    [file({ ...good, title: 3 }), { kind: 'item', number: 1, field: 'title' }],
    [file({ ...good, note: undefined }), { kind: 'item', number: 1, field: 'note' }],
    [file({ ...good, pinned: 'today' }), { kind: 'item', number: 1, field: 'pinned' }],
    [file(good, { ...good, pinned: '2026-99-99' }), { kind: 'item', number: 2, field: 'pinned' }],
    [file({ ...good, pinned: '2026-02-29' }), { kind: 'item', number: 1, field: 'pinned' }],
    [file(good, { ...good, kind: 'quote' }), { kind: 'item', number: 2, field: 'statement' }],
    [file({ ...passage, hash: 'abcdef0' }), { kind: 'item', number: 1, field: 'hash' }],
    [file({ ...passage, hash: 'ABCDEF' }), { kind: 'item', number: 1, field: 'hash' }],
    [file({ ...passage, facts: 'one' }), { kind: 'item', number: 1, field: 'facts' }],
    [file({ ...passage, facts: ['one', 2] }), { kind: 'item', number: 1, field: 'facts' }],
    // No file can bring links to other sites.
    [
      file({ ...good, address: 'https://evil.example/' }),
      { kind: 'item', number: 1, field: 'address' },
    ],
    [file({ ...good, address: '//evil.example/' }), { kind: 'item', number: 1, field: 'address' }],
    [file({ ...good, address: '/\\evil.example/' }), { kind: 'item', number: 1, field: 'address' }],
    [
      file({ ...good, address: 'javascript:alert(1)' }),
      { kind: 'item', number: 1, field: 'address' },
    ],
  ])('says what is wrong with %s', (given, problem) => {
    expect(parseNotebook(given)).toEqual({ problem })
  })

  it('is not read if it is larger than any notebook, nor its items if there are too many', () => {
    const items = Array.from({ length: MOST_ITEMS + 1 }, (_, index) => ({ address: index }))
    expect(parseNotebook(file(...items.slice(1)))).toMatchObject({ problem: { kind: 'item' } })
    expect(parseNotebook(file(...items))).toEqual({ problem: { kind: 'too-many' } })
    const large = file({ ...good, note: 'a'.repeat(MOST_BYTES) })
    const parse = vi.spyOn(JSON, 'parse')
    expect(parseNotebook(large)).toEqual({ problem: { kind: 'too-large' } })
    expect(parse).not.toHaveBeenCalled()
  })

  it('reads passages from before facts were stored', () => {
    expect(parseNotebook(file(passage))).toEqual({ items: [{ ...passage, facts: [] }] })
  })

  it('keeps the first of two equal items', () => {
    const reading = parseNotebook(file(good, { ...good, note: 'again' }))
    expect(reading).toEqual({ items: [good] })
  })

  it('replaces lone surrogates, which no link or file could carry', () => {
    const reading = parseNotebook(file({ ...passage, quote: 'a\ud800', facts: ['\udc00b'] }))
    expect(reading).toEqual({ items: [{ ...passage, quote: 'a\ufffd', facts: ['\ufffdb'] }] })
  })

  it('ignores unknown keys', () => {
    const reading = parseNotebook(file({ ...good, onload: 'alert(1)' }))
    expect(reading).toEqual({ items: [good] })
  })
})

describe('merging', () => {
  it('loses no item and no note, keeps mine first, and is idempotent', () => {
    fc.assert(
      fc.property(notebook, notebook, (mine, theirs) => {
        const merged = mergeItems(mine, theirs)
        expect(merged.slice(0, mine.length).map(toItemId)).toEqual(mine.map(toItemId))
        expect(new Set(merged.map(toItemId))).toEqual(new Set([...mine, ...theirs].map(toItemId)))
        expect(mergeItems(merged, theirs)).toEqual(merged)
      }),
    )
  })

  const noted = (note: string): NotebookItem => ({
    kind: 'view',
    address: '/matrix',
    title: 't',
    note,
    pinned: '2026-03-12',
  })

  it.each([
    ['mine', '', 'mine'],
    ['', 'theirs', 'theirs'],
    ['mine', 'mine', 'mine'],
    ['mine', 'theirs', 'mine\n\ntheirs'],
    ['mine\n\ntheirs', 'theirs', 'mine\n\ntheirs'],
    ['mine', 'mine and more', 'mine and more'],
  ])('of the notes %j and %j makes %j', (mine, theirs, note) => {
    expect(mergeItems([noted(mine)], [noted(theirs)])).toEqual([noted(note)])
  })
})
