/** The letters that work within the open article, as printed on the keys. */
export const READER_KEYS = {
  next: ['J', 'N'],
  previous: ['K', 'P'],
  find: ['F'],
} as const

export type ReaderKey = (typeof READER_KEYS)[keyof typeof READER_KEYS][number]

/** What a pressed key, `KeyboardEvent.key`, does; undefined for other keys. */
export function findReaderAct(pressed: string): keyof typeof READER_KEYS | undefined {
  const acts = ['next', 'previous', 'find'] as const
  return acts.find((act) => READER_KEYS[act].some((key) => key.toLowerCase() === pressed))
}
