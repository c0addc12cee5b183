import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes files by path below a folder, which may not exist yet: one after another, as they are made. */
export async function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, content: string]>,
): Promise<void> {
  /* oxlint-disable no-await-in-loop -- all at once they would be in memory together */
  for (const [path, content] of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  /* oxlint-enable no-await-in-loop */
}
