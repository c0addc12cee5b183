/**
 * Which Node runs the project. This file and the commands that import it statically keep to syntax
 * that Node 12 can parse, so that an old Node gets a sentence and not a SyntaxError.
 */

/** The oldest minor version of each line that the tools run on; lines after the last are fine. */
const OLDEST = [
  { major: 20, minor: 19 },
  { major: 22, minor: 12 },
]

/**
 * What is wrong with a version of Node, as one sentence, or null when it will do.
 * @param {string} version such as `20.19.4`, without a leading v
 * @returns {string | null}
 */
export function findNodeProblem(version) {
  const parts = version.split('.')
  const major = Number(parts[0])
  const minor = Number(parts[1])
  const line = OLDEST.find((oldest) => major <= oldest.major)
  if (line === undefined || (major === line.major && minor >= line.minor)) return null
  return `Node ${line.major}.${line.minor} or newer is needed; this is ${major}.${minor}.`
}
