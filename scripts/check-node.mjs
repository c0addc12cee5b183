/** The door of the commands that npm runs without a file of ours: an old Node gets a sentence. */
import { findNodeProblem } from './node-version.mjs'

const problem = findNodeProblem(process.versions.node)
if (problem !== null) {
  console.error(problem)
  process.exitCode = 1
}
