import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedFiles } from '../read/read-seeds'
import { ArticleCache } from './article-cache'

/** Fewer are read sooner than anyone would notice. */
const MANY = 200
const FOLDER = 'node_modules/.cache/who-pledged-what'
/** The code that reads and checks, with all that it imports. */
export const CODE = ['src/compile', 'src/model']
/** What is installed, by version. */
const PACKAGES = 'node_modules/.package-lock.json'

/**
 * What a build before has read of these seeds. Null where they are few, or where it can't be told what else
 * they were read by.
 * @param root the project's folder
 */
export function openCache(root: string, seeds: SeedFiles): ArticleCache | null {
  const articles = [...seeds.keys()].filter((path) => /^articles\/[^/]+\/text\.txt$/u.test(path))
  const stamp = articles.length < MANY ? null : toStamp(root)
  return stamp === null ? null : new ArticleCache(join(root, FOLDER), stamp)
}

/** Of all that decides what an article is read as, but for its files: Node, the packages and our code. */
function toStamp(root: string): string | null {
  try {
    const hash = createHash('sha256').update(JSON.stringify(process.versions))
    hash.update(readFileSync(join(root, PACKAGES)))
    for (const folder of CODE) {
      const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      for (const path of paths.filter((each) => each.endsWith('.ts')).toSorted()) {
        const code = readFileSync(join(root, folder, path))
        hash.update(`\n${path} ${code.length}\n`).update(code)
      }
    }
    return hash.digest('hex').slice(0, 20)
  } catch {
    return null
  }
}
