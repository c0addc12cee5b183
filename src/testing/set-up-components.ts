/** Runs before every file of component tests. */
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// Waits resolve as soon as their condition holds; this limit only ends one that hangs.
configure({ asyncUtilTimeout: 30_000 })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})
