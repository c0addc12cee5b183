/** What the first search needs, in one chunk. */
export { loadWords, openWords } from '../query/words'
export { searchOf } from '../search/search-of'
