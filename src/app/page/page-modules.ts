import type { PageModule } from '../../links/page-module'
import { PAGES, type Page } from '../../selection/pages'

/** The `page.ts` of every page, loaded when the page is first opened. */
const MODULES = import.meta.glob<PageModule>('../../views/*/page.ts', { import: 'page' })
const loading = new Map<string, Promise<PageModule>>()

/** The same promise each time, as `use` requires. Rejects if the folder has no `page.ts`. */
export function loadPage(page: Page): Promise<PageModule> {
  const { folder } = PAGES[page]
  const load = MODULES[`../../views/${folder}/page.ts`]
  const module =
    loading.get(folder) ??
    load?.() ??
    Promise.reject(new Error(`src/views/${folder} has no page.ts.`))
  loading.set(folder, module)
  return module
}
