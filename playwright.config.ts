import { defineConfig, devices } from '@playwright/test'
import { browserArguments, findBrowser } from './scripts/browser.mjs'

// Not the port of `npm start`, so that the tests never meet another build of the site.
const port = process.env['E2E_PORT'] ?? '4391'
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // On two cores, three end sooner than two: a page often waits.
  workers: 3,
  reporter: 'list',
  // Timings never fail a story, and none waits for time to pass; these only end one that hangs.
  timeout: 10 * 60_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 60_000,
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    // West of Greenwich, so that a day which was made a time of day shows as the day before.
    timezoneId: 'America/Los_Angeles',
    video: 'off',
    trace: 'off',
    screenshot: 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        launchOptions: {
          args: browserArguments,
          ...(executablePath === null ? {} : { executablePath }),
        },
      },
    },
  ],
  webServer: {
    command: 'node scripts/serve.mjs dist-stories',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
