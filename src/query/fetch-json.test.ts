import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchJson, LoadError, shouldRetry } from './fetch-json'

const patient = new AbortController().signal

function answer(response: () => Response | Promise<Response>, onLine = true): void {
  vi.stubGlobal('fetch', async () => response())
  vi.stubGlobal('navigator', { onLine })
}

function unreachable(): never {
  throw new TypeError('Failed to fetch')
}

afterEach(() => vi.unstubAllGlobals())

describe('fetchJson', () => {
  it('gives what the file holds', async () => {
    answer(() => Response.json({ id: 'whale-pledge' }))
    await expect(fetchJson('/x.json', patient)).resolves.toEqual({ id: 'whale-pledge' })
  })

  it.each([
    ['offline', unreachable, false],
    ['unreachable', unreachable, true],
    ['status', () => new Response('gone', { status: 404 }), true],
    ['not-json', () => new Response('<!doctype html>'), true],
    ['not-json', () => new Response('{"id": "whale-pl'), true],
  ])('tells the failure “%s”', async (failure, response, onLine) => {
    answer(response, onLine)
    const loading = fetchJson('/x.json', patient)
    await expect(loading).rejects.toBeInstanceOf(LoadError)
    await expect(loading).rejects.toMatchObject({ failure })
  })

  it('names the file and the server’s answer', async () => {
    answer(() => new Response('', { status: 503, statusText: 'Service Unavailable' }))
    await expect(fetchJson('/x.json', patient)).rejects.toThrow(
      '/x.json answered 503 Service Unavailable',
    )
  })

  it('an aborted request is no failure of loading', async () => {
    const controller = new AbortController()
    answer(() => {
      controller.abort()
      return unreachable()
    })
    await expect(fetchJson('/x.json', controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})

describe('shouldRetry', () => {
  it('asks twice more when there was no answer, and else not at all', () => {
    const noAnswer = new LoadError('unreachable', '')
    expect([0, 1, 2].map((count) => shouldRetry(count, noAnswer))).toEqual([true, true, false])
    const told = (['offline', 'status', 'not-json'] as const).map((each) => new LoadError(each, ''))
    expect(told.map((error) => shouldRetry(0, error))).toEqual([false, false, false])
  })
})
