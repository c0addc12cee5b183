import { createElement, use, type ComponentType } from 'react'
import { loadOnce } from './load-code'

interface Part {
  readonly load: () => Promise<unknown>
  /** Whether it was drawn since the last call of `takeDrawnParts`. */
  isDrawn: boolean
}

/** By name, those that the code loaded so far defines. */
const parts = new Map<string, Part>()

/**
 * Like React's `lazy`, but what failed to load can be loaded again, by `ViewBoundary`, and what a page
 * was written with can be loaded before it comes alive. `name` is that of its file.
 */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const part = definePart(name, load)
  return function LazyPart(props: Props) {
    return createElement(part.use(), props)
  }
}

/** Its `use` returns what `load` brings, to a component that waits for it. */
export function definePart<T>(name: string, load: () => Promise<T>): { readonly use: () => T } {
  let loaded: T | undefined
  const loadPart = loadOnce(load)
  const part: Part = {
    isDrawn: false,
    load: () => loadPart().then((value) => (loaded = value)),
  }
  parts.set(name, part)
  return {
    use: () => {
      part.isDrawn = true
      return loaded ?? use(loadPart())
    },
  }
}

/** The names of the parts drawn since the last call, those first that define others. */
export function takeDrawnParts(): readonly string[] {
  const drawn = [...parts].filter(([, { isDrawn }]) => isDrawn)
  for (const [, part] of drawn) part.isDrawn = false
  return drawn.map(([name]) => name)
}

/** Loads parts, so that they are drawn without waiting. Rejects if one fails or is nowhere defined. */
export async function loadParts(names: readonly string[]): Promise<void> {
  const known = names.filter((name) => parts.has(name))
  if (names.length > 0 && known.length === 0) throw new Error(`No part is called ${names.join()}.`)
  await Promise.all(known.map(async (name) => parts.get(name)?.load()))
  // What has loaded may define others.
  if (known.length > 0) await loadParts(names.filter((name) => !known.includes(name)))
}
