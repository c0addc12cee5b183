// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeMarkup } from './escape-markup'

/** Every character that XML allows, except the carriage return, which its parser normalizes. */
const text = fc
  .string({ unit: 'binary' })
  // oxlint-disable-next-line no-control-regex -- what is left out of the texts here
  .filter((each) => !/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/.test(each))

it('round-trips as HTML and XML text', () => {
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

it.each(['"', "'"])('can’t break out of an attribute in %s', (quote) => {
  const given = `x" y='z' <b> &quot;`
  const xml = `<p id=${quote}${escapeMarkup(given)}${quote}/>`
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml')
  expect(documentElement.getAttribute('id')).toBe(given)
})

it('repairs or drops what XML can’t represent', () => {
  expect(escapeMarkup('a\u0000b\u001Fc\uFFFFd\uD800')).toBe('abcd\uFFFD')
})
