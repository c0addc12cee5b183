import { defineConfig, devices } from '@playwright/test'
import { browserArguments, findBrowser, findFirefox } from './scripts/browser.mjs'

// Not the port of `npm start`, so that the tests never meet another build of the site.
const port = process.env['E2E_PORT'] ?? '4391'
const executablePath = findBrowser()
const firefox = findFirefox()

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
  timeout: 60 * 60_000,
  expect: { timeout: 120_000 },
  use: {
    actionTimeout: 120_000,
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    // West of Greenwich, so that a day which was made a time of day shows as the day before.
    timezoneId: 'America/Los_Angeles',
    // Where one is kept, stories that hold back the network would never ask it.
    serviceWorkers: 'block',
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
    // A stock Firefox, over WebDriver BiDi: stories of each view and of each way to act.
    ...(firefox === null
      ? []
      : [
          {
            name: 'firefox',
            grep: /@browsers/,
            use: {
              ...devices['Desktop Firefox'],
              channel: 'moz-firefox',
              viewport: { width: 1440, height: 900 },
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
  ],
  webServer: {
    command: 'node scripts/serve.mjs dist-stories',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
