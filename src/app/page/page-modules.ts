import type { PageModule } from '../../links/page-module'
import { PAGES, type Page } from '../../selection/pages'
import { definePart } from '../lazy-part'

const LOADS = import.meta.glob<PageModule>('../../views/*/page.ts', { import: 'page' })

const PARTS = new Map(
  Object.entries(LOADS).map(([path, load]) => [
    path,
    definePart(path.slice('../../'.length), load),
  ]),
)

/** The `page.ts` of a page. Rejects if its folder has none. */
export async function loadPage(page: Page): Promise<PageModule> {
  return findOf(page, LOADS[toPath(page)])()
}

/** The same for a component, which waits until it has loaded: when the page is first opened. */
export function usePageModule(page: Page): PageModule {
  return findOf(page, PARTS.get(toPath(page))).use()
}

function toPath(page: Page): string {
  return `../../views/${PAGES[page].folder}/page.ts`
}

function findOf<T>(page: Page, found: T | undefined): T {
  if (found === undefined) throw new Error(`src/views/${PAGES[page].folder} has no page.ts.`)
  return found
}
