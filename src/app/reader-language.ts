import { LANGUAGES, type Language } from '../model/vocabulary'
import { parseLanguage } from '../selection/address-parts'
import { useVisit, type Visit } from './visit'

/** The requested language, else the first of the browser's that the page speaks, else English. */
export function toReaderLanguage(asked: string | null, browser: readonly string[]): Language {
  for (const tag of asked === null ? browser : [asked, ...browser]) {
    const known = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (known !== undefined) return known
  }
  return 'en'
}

/** The reader's language before the address has been parsed. */
export function readReaderLanguage({ readAddress, readLanguages }: Visit): Language {
  return toReaderLanguage(parseLanguage(readAddress()), readLanguages())
}

export function useReaderLanguage(): Language {
  return readReaderLanguage(useVisit())
}
