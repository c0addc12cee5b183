import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes files by path below a folder, which may not exist yet: one after another, as they are made. */
export async function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, content: string]>,
): Promise<void> {
  for (const [path, content] of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
}
