// Runs a TypeScript script of this project: `node scripts/run-typescript.mjs scripts/seeds.ts`.
// Vite transforms it, as it does the rest of the code, so no other runner is needed.
// The script exports `main`, which returns the exit code.
import { resolve } from 'node:path'
import process, { argv } from 'node:process'
import { runnerImport } from 'vite'

const script = argv[2]
if (script === undefined)
  throw new Error('Which script? node scripts/run-typescript.mjs <script.ts>')
/** @type {{ module: { main: () => number | Promise<number> } }} */
const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'silent' })
process.exitCode = await module.main()
