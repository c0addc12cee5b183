/** `npm start`: installs, builds and serves the site, from a bare clone. */
import { findNodeProblem } from './node-version.mjs'

/** @returns {Promise<void>} */
async function start() {
  const { Missing, runNpm, TOP } = await import('./run.mjs')
  const { installPackages } = await import('./install.mjs')
  await installPackages()
  // After the installation: it needs a package.
  const { serve } = await import('./serve.mjs')
  const { ok } = await runNpm(['run', '--silent', 'build'])
  if (!ok) throw new Missing('The site could not be built; what is wrong stands above.')
  const site = await serve({
    folder: TOP + 'dist',
    port: toPort(process.env['PORT']),
    host: process.env['HOST'] || '127.0.0.1',
    next: true,
  })
  console.log(`\nWho Pledged What is at ${site.url}  (Ctrl-C stops it)`)
  const stop = () => {
    void site.close().then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** @param {string | undefined} text */
function toPort(text) {
  const port = Number(text || 4173)
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : 4173
}

const problem = findNodeProblem(process.versions.node)
if (problem === null) {
  void import('./run.mjs').then(({ runCommand }) => runCommand(start))
} else {
  console.error(problem)
  process.exitCode = 1
}
