/** What an address says before there is a vocabulary to read the rest by. */
import { LANGUAGES, type Language } from '../model/vocabulary'
import type { Address } from './url-codec'

export const VERSION = /^[0-9a-f]{10}$/

/** The version that a link asks for. It decides by which vocabulary the rest is read. */
export function parseVersion(search: string): string | null {
  const version = new URLSearchParams(search).get('version')
  return version !== null && VERSION.test(version) ? version : null
}

/** Whether reading the address takes the ids of statements, or the hashes of their words. */
export function namesStatement({ pathname, search }: Address): boolean {
  return /\/statements\/./.test(pathname) || new URLSearchParams(search).has('at')
}

/** The language that an address asks for, as written, before there is a vocabulary to read the rest by. */
export function parseLanguage({ pathname, search }: Address): string | null {
  return findLanguage(pathname) ?? new URLSearchParams(search).get('lang')
}

/** In the path. */
export function findLanguage(pathname: string): Language | undefined {
  return LANGUAGES.find((language) => new RegExp(`^/*${language}(/|$)`).test(pathname))
}
