import type { Language } from '../model/vocabulary'

/**
 * A name for use within a sentence: `Troops in Ukraine` → `troops in Ukraine`. An
 * abbreviation at its start is kept: `NATO membership`.
 */
export function lowerFirst(name: string, language: Language): string {
  const [first = '', second = ''] = name
  if (second !== second.toLocaleLowerCase(language)) return name
  return first.toLocaleLowerCase(language) + name.slice(first.length)
}
