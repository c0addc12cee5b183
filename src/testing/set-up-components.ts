/** Runs before every file of component tests. */
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// Waits resolve as soon as their condition holds; this limit only ends one that hangs.
configure({ asyncUtilTimeout: 30_000 })

/** jsdom has no media queries. None matches, unless a test says otherwise. */
class NoMedia extends EventTarget {
  readonly matches = false
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => new NoMedia())
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})
