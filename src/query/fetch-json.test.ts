import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchJson, LoadError, shouldRetry } from './fetch-json'

const signal = new AbortController().signal

function stubFetch(response: () => Response | Promise<Response>, onLine = true): void {
  vi.stubGlobal('fetch', async () => response())
  vi.stubGlobal('navigator', { onLine })
}

function unreachable(): never {
  throw new TypeError('Failed to fetch')
}

afterEach(() => vi.unstubAllGlobals())

describe('fetchJson', () => {
  it('returns the contents of the file', async () => {
    stubFetch(() => Response.json({ id: 'whale-pledge' }))
    await expect(fetchJson('/x.json', signal)).resolves.toEqual({ id: 'whale-pledge' })
  })

  it.each([
    ['offline', unreachable, false],
    ['unreachable', unreachable, true],
    ['status', () => new Response('gone', { status: 404 }), true],
    ['not-json', () => new Response('<!doctype html>'), true],
    ['not-json', () => new Response('{"id": "whale-pl'), true],
  ])('rejects with the failure “%s”', async (failure, response, onLine) => {
    stubFetch(response, onLine)
    const loading = fetchJson('/x.json', signal)
    await expect(loading).rejects.toBeInstanceOf(LoadError)
    await expect(loading).rejects.toMatchObject({ failure })
  })

  it('names the file and the status in its message', async () => {
    stubFetch(() => new Response('', { status: 503, statusText: 'Service Unavailable' }))
    await expect(fetchJson('/x.json', signal)).rejects.toThrow(
      '/x.json answered 503 Service Unavailable',
    )
  })

  it('does not treat an aborted request as a failure', async () => {
    const controller = new AbortController()
    stubFetch(() => {
      controller.abort()
      return unreachable()
    })
    await expect(fetchJson('/x.json', controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})

describe('shouldRetry', () => {
  it('allows two retries if there was no answer, and none otherwise', () => {
    const noAnswer = new LoadError('unreachable', '')
    expect([0, 1, 2].map((count) => shouldRetry(count, noAnswer))).toEqual([true, true, false])
    const final = (['offline', 'status', 'not-json'] as const).map(
      (each) => new LoadError(each, ''),
    )
    expect(final.map((error) => shouldRetry(0, error))).toEqual([false, false, false])
  })
})
