/**
 * `npm test`: everything that must hold, from a bare clone. Every step runs even when another has
 * failed, unless it needs what that one makes, so that one run shows all that is wrong.
 */
import { findNodeProblem } from './node-version.mjs'

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string[]} run arguments of `npm run`
 * @property {string[]} [needs] titles of the steps without which this one makes no sense
 * @property {Record<string, string>} [env]
 * @property {() => import('./test-reports.mjs').Outcome} [read] the report of its tests
 */
/**
 * @typedef {object} Result
 * @property {string} title
 * @property {boolean} ok
 * @property {string} remark how long it took, or why it was not run
 * @property {import('./test-reports.mjs').Counts} [counts]
 * @property {string[]} [failures]
 */

/** @returns {Promise<void>} */
async function test() {
  const { mkdtempSync, rmSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const path = await import('node:path')
  const { sumCounts } = await import('./test-reports.mjs')
  const { installPackages } = await import('./install.mjs')
  await installPackages()
  const reports = mkdtempSync(path.join(tmpdir(), 'reports-'))
  /** @type {Result[]} */
  const results = []
  try {
    results.push(await provideTestBrowser())
    await provideSecondBrowser()
    await provideWebServers()
    for (const step of await toSteps(reports)) results.push(await runStep(step, results))
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }

  const failures = results.flatMap((result) => result.failures ?? [])
  if (failures.length > 0) console.log(`\n── what failed ──\n${failures.join('\n')}`)
  console.log('\n── summary ──')
  for (const { title, ok, remark } of results) {
    console.log(`${ok ? 'ok     ' : 'FAILED '} ${title.padEnd(26)} ${remark}`)
  }
  const failed = results.filter(({ ok }) => !ok).map(({ title }) => title)
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`)
  const sum = sumCounts(results)
  console.log(`\ntests: ${sum.passed} passed, ${sum.failed} failed`)
  if (sum.failed > 0) process.exitCode = 1
}

/**
 * @param {string} reports folder for the test runners' reports
 * @returns {Promise<Step[]>}
 */
async function toSteps(reports) {
  const { readFileSync } = await import('node:fs')
  const path = await import('node:path')
  const reading = await import('./test-reports.mjs')
  const unit = path.join(reports, 'unit.json')
  const endToEnd = path.join(reports, 'end-to-end.json')
  return [
    { title: 'types', run: ['types'] },
    { title: 'lint and import boundaries', run: ['lint'] },
    { title: 'format', run: ['format:check'] },
    { title: 'dead code', run: ['knip'] },
    {
      title: 'unit and component tests',
      run: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
      read: () => reading.readVitest(JSON.parse(readFileSync(unit, 'utf8'))),
    },
    { title: 'seeds', run: ['seeds'] },
    { title: 'build', run: ['build'] },
    { title: 'build for the stories', run: ['build:stories'] },
    { title: 'build below a path', run: ['build:stories:below'] },
    { title: 'size budget', run: ['size'], needs: ['build'] },
    {
      title: 'end-to-end tests',
      run: ['e2e', '--', '--reporter=list,json'],
      needs: ['build', 'build for the stories', 'build below a path', 'browser'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEnd },
      read: () => reading.readPlaywright(JSON.parse(readFileSync(endToEnd, 'utf8'))),
    },
  ]
}

/**
 * Runs a step, unless the step that it needs has failed.
 * @param {Step} step
 * @param {readonly Result[]} results of the steps before
 * @returns {Promise<Result>}
 */
async function runStep({ title, run, needs = [], env, read }, results) {
  const lacking = results.find((result) => !result.ok && needs.includes(result.title))
  if (lacking !== undefined) {
    return { title, ok: false, remark: `not run, because it needs the ${lacking.title}` }
  }
  const { runNpm } = await import('./run.mjs')
  const start = Date.now()
  console.log(`\n── ${title} ──`)
  const { ok } = await runNpm(['run', '--silent', ...run], env)
  const remark = toSeconds(start)
  console.log(`${title}: ${ok ? 'ok' : 'FAILED'}, ${remark}`)
  const { counts, failures } = readIfThere(read) ?? {}
  // A runner that says all is well and has run nothing, or left no report, has proved nothing.
  const ran = read === undefined || (counts !== undefined && counts.passed + counts.failed > 0)
  return {
    title,
    ok: ok && ran,
    remark: ran ? remark : `${remark}, no test ran`,
    ...(counts && { counts }),
    ...(failures && { failures }),
  }
}

/**
 * @param {Step['read']} read
 * @returns {import('./test-reports.mjs').Outcome | undefined} undefined without a report
 */
function readIfThere(read) {
  try {
    return read?.()
  } catch {
    return undefined
  }
}

/** @returns {Promise<Result>} */
async function provideTestBrowser() {
  const { Missing } = await import('./run.mjs')
  const title = 'browser'
  const start = Date.now()
  console.log(`\n── ${title} ──`)
  try {
    const { provideBrowser } = await import('./browser.mjs')
    console.log(await provideBrowser())
    return { title, ok: true, remark: toSeconds(start) }
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    console.error(error.message)
    return { title, ok: false, remark: error.message }
  }
}

/** Firefox, without which the stories still run, in Chromium alone. */
async function provideSecondBrowser() {
  const { provideFirefox } = await import('./browser.mjs')
  console.log(
    (await provideFirefox()) ?? 'No Firefox to be had: the stories run in Chromium alone.',
  )
}

/** Web servers, without which the stories still run, all but theirs. */
async function provideWebServers() {
  const { provideHosts } = await import('./hosts.mjs')
  for (const name of await provideHosts()) {
    console.log(`No ${name} to be had: its recipe is not tried.`)
  }
}

/** @param {number} start */
function toSeconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`
}

const problem = findNodeProblem(process.versions.node)
if (problem === null) {
  void import('./run.mjs').then(({ runCommand }) => runCommand(test))
} else {
  console.error(problem)
  process.exitCode = 1
}
