/** Before every file of component tests. */
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// Waits end when what they wait for is there; this only ends one that hangs.
configure({ asyncUtilTimeout: 30_000 })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})
