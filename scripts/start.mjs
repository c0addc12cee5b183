/** `npm start`: installs, builds and serves the site, from a bare clone. */
import { findNodeProblem } from './node-version.mjs'

/** @returns {Promise<void>} */
async function start() {
  const { Missing, runNpm, TOP } = await import('./run.mjs')
  const { installPackages } = await import('./install.mjs')
  await installPackages()
  // After the installation: it needs a package.
  const { parsePort, serve } = await import('./serve.mjs')
  const { readSiteAddress } = await import('./site-url.mjs')
  const port = parsePort(process.env['PORT'])
  const { ok } = await runNpm(['run', '--silent', 'build'])
  if (!ok) throw new Missing('The site could not be built; what is wrong stands above.')
  const site = await serve({
    folder: TOP + 'dist',
    port,
    host: process.env['HOST'] || '127.0.0.1',
    next: true,
    base: readSiteAddress(process.env).base,
  })
  console.log(`\nWho Pledged What is at ${site.url}  (Ctrl-C stops it)`)
  const stop = () => {
    void site.close().then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

const problem = findNodeProblem(process.versions.node)
if (problem === null) {
  void import('./run.mjs').then(({ runCommand }) => runCommand(start))
} else {
  console.error(problem)
  process.exitCode = 1
}
