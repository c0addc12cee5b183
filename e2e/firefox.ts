/** What the driver of a stock Firefox, WebDriver BiDi, does otherwise than that of Chromium. */
import type { Browser } from '@playwright/test'

/* oxlint-disable no-underscore-dangle -- Playwright's inner side is named so */
/** The parts of Playwright's inner side that are used here, of the version in the lock file. */
interface Inner {
  readonly _connection: {
    readonly toImpl: (browser: Browser) => { readonly _browserSession: Session }
  }
}
interface Session {
  send: (command: string, parameters: unknown) => Promise<unknown>
}

/**
 * Playwright sets the colour scheme of each context by a command that Firefox 153 does not have yet,
 * and gives up without it. Here the colours stay those of the system.
 */
export function ignoreWhatFirefoxLacks(browser: Browser): void {
  const session = (browser as unknown as Inner)._connection.toImpl(browser)._browserSession
  const prototype = Object.getPrototypeOf(session) as Session
  const { send } = prototype
  prototype.send = function sendIfKnown(this: Session, command, parameters) {
    if (command === 'emulation.setMediaFeaturesOverride') return Promise.resolve({})
    return send.call(this, command, parameters)
  }
}

/**
 * Runs in the page. Playwright fills a field by setting its value, which React takes for its own
 * doing and tells nobody; here the text is typed.
 */
export function typeIntoFields(): void {
  Object.defineProperty(window, '__pw_bidiInsertText', {
    get: () => (text: string) => {
      // oxlint-disable-next-line typescript/no-deprecated -- nothing else types
      document.execCommand('insertText', false, text)
    },
    set() {},
  })
}
