import { LANGUAGES, type Language } from '../model/vocabulary'

/** The requested language, else the first of the browser's that the page speaks, else English. */
export function toReaderLanguage(asked: string | null): Language {
  const wanted = asked === null ? navigator.languages : [asked, ...navigator.languages]
  for (const tag of wanted) {
    const known = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (known !== undefined) return known
  }
  return 'en'
}
