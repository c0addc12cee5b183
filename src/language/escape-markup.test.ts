// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeMarkup } from './escape-markup'

/** All that XML can write; its parser reads a carriage return as the end of a line. */
const text = fc
  .string({ unit: 'binary' })
  // oxlint-disable-next-line no-control-regex -- what is left out of the texts here
  .filter((each) => !/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/.test(each))

it('is read as it was written, between tags of HTML and of XML', () => {
  const parser = new DOMParser()
  fc.assert(
    fc.property(fc.oneof(text, fc.constantFrom('&amp;', '</p>', '<!--', ']]>')), (given) => {
      const markup = `<p>${escapeMarkup(given)}</p>`
      const html = parser.parseFromString(`<!doctype html>${markup}`, 'text/html')
      expect(html.body.textContent).toBe(given)
      expect(parser.parseFromString(markup, 'text/xml').documentElement.textContent).toBe(given)
    }),
  )
})

it.each(['"', "'"])('breaks out of no attribute in %s', (quote) => {
  const given = `x" y='z' <b> &quot;`
  const xml = `<p id=${quote}${escapeMarkup(given)}${quote}/>`
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml')
  expect(documentElement.getAttribute('id')).toBe(given)
})

it('mends or drops what XML has no way to write', () => {
  expect(escapeMarkup('a\u0000b\u001Fc\uFFFFd\uD800')).toBe('abcd\uFFFD')
})
