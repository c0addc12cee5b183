/** What a file of the seeds may hold. Beyond it, it is the wrong file, or a bracket or indentation is. */

/** Levels of lists and mappings within each other; no file of the seeds has more than seven. */
export const MAX_DEPTH = 20
/** Of one mapping; none of the seeds knows more than thirty. */
export const MAX_KEYS = 100
