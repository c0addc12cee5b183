/** Each language in its own words, whatever the page's language. */
export const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'English' } as const
