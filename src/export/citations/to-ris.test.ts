// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { toyDossier } from '../../testing/toy-dossier'
import { toCitable } from './citable'
import { toRis } from './to-ris'

it('no part of an address in RIS reads as a character of HTML, for which Zotero takes it', () => {
  const link =
    'https://pledges.example/articles/x?country=AU&at=y&quote=0a1b2c&find=q&version=0123456789#z'
  const from = {
    pageTitle: '',
    language: 'en',
    version: '',
    released: null,
    accessed: '2026-02-03',
  }
  const ris = toRis(toCitable(toyDossier.index, { kind: 'page' }, { ...from, link }), 'en')
  const address = /^UR {2}- (.*)\r$/m.exec(ris)?.[1] ?? ''
  const toParts = (text: string) => Object.fromEntries(new URL(text).searchParams)
  expect(toParts(address)).toEqual(toParts(link))
  expect(address).toMatch(/^https:\/\/pledges\.example\/articles\/x\?.*#z$/)
  document.body.innerHTML = address
  expect(document.body.textContent).toBe(address)
})
