import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { SeedFiles } from './read-seeds'

/** Reads every file under `folder` into the map that `compileSeeds` takes: by relative path, with `/`. */
export function readSeedFiles(folder: string): SeedFiles {
  const files = new Map<string, Uint8Array>()
  for (const path of listFiles(folder)) {
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path))
  }
  return files
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? listFiles(path) : entry.isFile() ? [path] : []
  })
}
